package dev.waymark.catalog.thing;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.ContentReader;
import dev.waymark.catalog.FrontPageView;
import dev.waymark.catalog.ResourceView;
import dev.waymark.catalog.SearchKind;
import dev.waymark.platform.text.NameOrder;

/**
 * Reads the whole content: a query for each table, whatever its size.
 */
@Component
class Things implements ContentReader {

	private final SourceRepository sources;

	private final CareerLevelRepository levels;

	private final SkillAreaRepository areas;

	private final SkillRepository skills;

	private final RoadmapRepository roadmaps;

	private final LearningResourceRepository resources;

	private final GuideRepository guides;

	private final SalaryBandRepository salaryBands;

	private final PayFactorRepository payFactors;

	private final TrendRepository trends;

	private final FormerSlugRepository formerSlugs;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	Things(SourceRepository sources, CareerLevelRepository levels, SkillAreaRepository areas, SkillRepository skills,
			RoadmapRepository roadmaps, LearningResourceRepository resources, GuideRepository guides,
			SalaryBandRepository salaryBands, PayFactorRepository payFactors, TrendRepository trends,
			FormerSlugRepository formerSlugs, EntityManager entities, JdbcClient jdbc) {
		this.sources = sources;
		this.levels = levels;
		this.areas = areas;
		this.skills = skills;
		this.roadmaps = roadmaps;
		this.resources = resources;
		this.guides = guides;
		this.salaryBands = salaryBands;
		this.payFactors = payFactors;
		this.trends = trends;
		this.formerSlugs = formerSlugs;
		this.entities = entities;
		this.jdbc = jdbc;
	}

	/** Asked on every page: plain SQL, without a transaction and without an entity. */
	@Override
	public long revision() {
		return this.jdbc.sql("select number from content_revision where id = 1").query(Long.class).single();
	}

	/**
	 * {@inheritDoc}
	 * <p>
	 * All queries see the same state of the database, and the revision is read first, so
	 * that a change that slips in leads to one reading too many, never to one too few.
	 */
	@Override
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ, propagation = Propagation.REQUIRES_NEW)
	public Content read() {
		return picture();
	}

	/**
	 * {@inheritDoc}
	 * <p>
	 * What the caller's transaction wrote in plain SQL is seen as well, so nothing that
	 * was read before may stand in for it.
	 */
	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public Content readWithin() {
		this.entities.flush();
		this.entities.clear();
		Content picture = picture();
		this.entities.clear();
		return picture;
	}

	/** What others lead to is read before them, so that no row is asked for alone. */
	private Content picture() {
		long revision = revision();
		Views views = new Views();
		List<Source> sources = this.sources.findAllByOrderByPosition();
		List<CareerLevel> levels = this.levels.findAllByOrderByPosition();
		List<SkillArea> areas = this.areas.findAllByOrderByPosition();
		List<Skill> skills = this.skills.findAllInOrder();
		List<Roadmap> roadmaps = this.roadmaps.findAllByOrderByPosition();
		List<LearningResource> resources = this.resources.findAll();
		List<Guide> guides = this.guides.findAllByOrderByPosition();
		Map<SearchKind, Map<String, String>> former = formerSlugs(
				Stream.of(levels, areas, skills, roadmaps, resources, guides));
		return new Content(revision, views(sources, views::of), views(levels, views::of), views(areas, views::of),
				views(skills, views::of), views(roadmaps, (roadmap) -> roadmap.view(views)),
				resources.stream().map(LearningResource::view).sorted(NameOrder.by(ResourceView::name)).toList(),
				views(guides, (guide) -> guide.view(views)),
				views(this.salaryBands.findAllByOrderByPosition(), (band) -> band.view(views)),
				views(this.payFactors.findAllByOrderByPosition(), (factor) -> factor.view(views)),
				views(this.trends.findAllByOrderByPosition(), (trend) -> trend.view(views)), former, frontPage());
	}

	private static <T, V> List<V> views(List<T> things, Function<T, V> view) {
		return things.stream().map(view).toList();
	}

	/** What is gone for good leads nowhere. */
	private Map<SearchKind, Map<String, String>> formerSlugs(Stream<List<? extends Thing>> things) {
		Map<UUID, String> current = things.flatMap(Collection::stream)
			.collect(Collectors.toMap(Thing::uuid, Thing::slug));
		Map<SearchKind, Map<String, String>> former = new EnumMap<>(SearchKind.class);
		this.formerSlugs.findAll()
			.stream()
			.filter((name) -> current.containsKey(name.uuid()))
			.forEach((name) -> former.computeIfAbsent(name.kind(), (kind) -> new HashMap<>())
				.put(name.slug(), current.get(name.uuid())));
		return former;
	}

	private FrontPageView frontPage() {
		return this.jdbc.sql("select heading, lede from front_page where id = 1").query(FrontPageView.class).single();
	}

}
