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
import dev.waymark.catalog.market.Market;
import dev.waymark.platform.Slugged;
import dev.waymark.platform.text.NameOrder;

/**
 * Reads the whole content: a query for each table, whatever its size.
 */
@Component
class Things implements ContentReader {

	private final Repositories repositories;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	Things(Repositories repositories, EntityManager entities, JdbcClient jdbc) {
		this.repositories = repositories;
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
		List<Source> sources = this.repositories.sources().findAllByOrderByPosition();
		List<CareerLevel> levels = this.repositories.levels().findAllByOrderByPosition();
		List<SkillArea> areas = this.repositories.areas().findAllByOrderByPosition();
		List<Skill> skills = this.repositories.skills().findAllInOrder();
		List<Roadmap> roadmaps = this.repositories.roadmaps().findAllByOrderByPosition();
		List<LearningResource> resources = this.repositories.resources().findAll();
		List<Guide> guides = this.repositories.guides().findAllByOrderByPosition();
		Map<SearchKind, Map<String, String>> former = formerSlugs(
				Stream.of(levels, areas, skills, roadmaps, resources, guides));
		return new Content(revision, views(sources, views::of), views(levels, views::of), views(areas, views::of),
				views(skills, views::of), views(roadmaps, (roadmap) -> roadmap.view(views)),
				resources.stream().map(LearningResource::view).sorted(NameOrder.by(ResourceView::name)).toList(),
				views(guides, (guide) -> guide.view(views)), market(views), former, frontPage());
	}

	private Market market(Views views) {
		return new Market(views(this.repositories.salaryBands().findAllByOrderByPosition(), (band) -> band.view(views)),
				views(this.repositories.payFactors().findAllByOrderByPosition(), (factor) -> factor.view(views)),
				views(this.repositories.trends().findAllByOrderByPosition(), (trend) -> trend.view(views)));
	}

	private static <T, V> List<V> views(List<T> things, Function<T, V> view) {
		return things.stream().map(view).toList();
	}

	/** What is gone for good leads nowhere. */
	private Map<SearchKind, Map<String, String>> formerSlugs(Stream<List<? extends Thing>> things) {
		Map<UUID, String> current = things.flatMap(Collection::stream)
			.collect(Collectors.toMap(Thing::uuid, Thing::slug));
		Map<SearchKind, Map<String, String>> former = new EnumMap<>(SearchKind.class);
		this.repositories.formerSlugs()
			.findAll()
			.stream()
			.filter((name) -> current.containsKey(name.uuid()))
			.forEach((name) -> former
				.computeIfAbsent(Slugged.of(SearchKind.class, name.kind()), (kind) -> new HashMap<>())
				.put(name.slug(), current.get(name.uuid())));
		return former;
	}

	/** Its entity lives with whoever edits it; here it belongs to the same picture. */
	private FrontPageView frontPage() {
		return this.jdbc.sql("select heading, lede from front_page where id = 1").query(FrontPageView.class).single();
	}

}
