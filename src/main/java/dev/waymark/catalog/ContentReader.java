package dev.waymark.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import dev.waymark.platform.text.Markdown;
import dev.waymark.platform.text.NameOrder;

/**
 * Reads the whole content: one query a table, whatever its size, joined in memory. A row
 * becomes a record here and nowhere else.
 */
@Component
class ContentReader {

	private final JdbcClient jdbc;

	ContentReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long revision() {
		return this.jdbc.sql("select number from content_revision where id = 1").query(Long.class).single();
	}

	/**
	 * Takes a picture of what is live, whatever the caller's transaction has changed. All
	 * queries see the same state of the database, and the revision is read first, so that
	 * a change that slips in leads to one reading too many, never to one too few.
	 * @return the whole content
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ, propagation = Propagation.REQUIRES_NEW)
	Content read() {
		return picture();
	}

	/**
	 * Takes a picture of what would be live after the caller's transaction.
	 * @return the whole content
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	Content readWithin() {
		return picture();
	}

	private Content picture() {
		long revision = revision();
		List<SourceView> sources = sources();
		Map<Long, SourceView> sourceOf = byId(sources, SourceView::id);
		List<LevelView> levels = levels(sourceOf);
		Map<Long, LevelView> levelOf = byId(levels, LevelView::id);
		List<AreaView> areas = areas();
		Map<Long, AreaView> areaOf = byId(areas, AreaView::id);
		List<SkillView> skills = skills(areaOf, sourceOf);
		Map<Long, SkillView> skillOf = byId(skills, SkillView::id);
		List<RoadmapView> roadmaps = roadmaps(areas, areaOf, levelOf, skillOf, sourceOf);
		return new Content(revision, sources, levels, areas, skills, roadmaps, resources(skillOf),
				guides(levelOf, sourceOf), salaryBands(levelOf, roadmaps, sourceOf), payFactors(sourceOf),
				trends(sourceOf), formerSlugs(), frontPage());
	}

	private FrontPageView frontPage() {
		return this.jdbc.sql("select heading, lede from front_page where id = 1").query(FrontPageView.class).single();
	}

	/** What is gone for good leads nowhere. */
	private Map<SearchKind, Map<String, String>> formerSlugs() {
		Map<SearchKind, Map<String, String>> former = new EnumMap<>(SearchKind.class);
		this.jdbc.sql("""
				select f.kind, f.slug, coalesce(s.slug, r.slug, a.slug, l.slug, e.slug, g.slug) as current_slug
				from former_slug f
				left join skill s on f.kind = 'skill' and s.uuid = f.uuid
				left join roadmap r on f.kind = 'roadmap' and r.uuid = f.uuid
				left join skill_area a on f.kind = 'area' and a.uuid = f.uuid
				left join career_level l on f.kind = 'level' and l.uuid = f.uuid
				left join learning_resource e on f.kind = 'resource' and e.uuid = f.uuid
				left join guide g on f.kind = 'guide' and g.uuid = f.uuid""")
			.query(FormerSlugRow.class)
			.stream()
			.filter((row) -> row.currentSlug != null)
			.forEach((row) -> former.computeIfAbsent(SearchKind.of(row.kind), (kind) -> new HashMap<>())
				.put(row.slug, row.currentSlug));
		return former;
	}

	private List<SourceView> sources() {
		return this.jdbc
			.sql("select id, slug, title, kind, published_on, revised_on, summary from source order by position")
			.query(SourceView.class)
			.list();
	}

	private List<AreaView> areas() {
		return this.jdbc.sql("select id, slug, name, summary from skill_area order by position")
			.query(AreaView.class)
			.list();
	}

	private List<LevelView> levels(Map<Long, SourceView> sourceOf) {
		Map<Long, List<String>> titles = texts(
				"select career_level_id as owner_id, title as text from career_level_title order by position");
		Map<Long, List<Citation>> citations = citations(
				"select career_level_id as owner_id, source_id, locator from career_level_source", sourceOf);
		return this.jdbc.sql("""
				select id, slug, position, name, years_from, years_to, summary, scope, changes
				from career_level order by position""")
			.query(LevelRow.class)
			.stream()
			.map((row) -> new LevelView(row.id, row.slug, row.position, row.name, row.yearsFrom, row.yearsTo,
					row.summary, Markdown.of(row.scope), (row.changes != null) ? Markdown.of(row.changes) : null,
					of(titles, row.id), of(citations, row.id)))
			.toList();
	}

	private List<SkillView> skills(Map<Long, AreaView> areaOf, Map<Long, SourceView> sourceOf) {
		Map<Long, List<String>> aliases = texts(
				"select skill_id as owner_id, alias as text from skill_alias order by position");
		Map<Long, List<Citation>> citations = citations(
				"select skill_id as owner_id, source_id, locator from skill_source", sourceOf);
		Map<Long, Map<Proficiency, String>> examples = examples();
		Map<Long, List<Retirement.Successor>> successors = successors();
		List<SkillRow> rows = this.jdbc.sql("""
				select s.id, s.uuid, s.slug, s.name, s.kind, s.skill_area_id, s.statement, s.description, s.hours,
				       s.refresh_months, s.retired_reason
				from skill s join skill_area a on a.id = s.skill_area_id order by a.position, s.position""")
			.query(SkillRow.class)
			.list();
		Map<Long, SkillRef> refOf = rows.stream()
			.collect(Collectors.toMap(SkillRow::id, (row) -> new SkillRef(row.id, row.slug, row.name)));
		Map<Long, List<SkillRef>> prerequisites = new HashMap<>();
		Map<Long, List<SkillRef>> opens = new HashMap<>();
		for (PrerequisiteRow row : this.jdbc.sql("""
				select p.skill_id, p.prerequisite_id, b.retired_reason
				from skill_prerequisite p join skill a on a.id = p.prerequisite_id join skill b on b.id = p.skill_id
				where a.retired_reason is null""").query(PrerequisiteRow.class).list()) {
			add(prerequisites, row.skillId, get(refOf, row.prerequisiteId));
			if (row.retiredReason == null) {
				add(opens, row.prerequisiteId, get(refOf, row.skillId));
			}
		}
		List.of(prerequisites, opens)
			.forEach((of) -> of.values().forEach((to) -> to.sort(NameOrder.by(SkillRef::name))));
		return rows.stream()
			.map((row) -> new SkillView(row.id, row.uuid, row.slug, row.name, SkillKind.of(row.kind),
					get(areaOf, row.skillAreaId), row.statement, Markdown.of(row.description), of(aliases, row.id),
					row.hours, row.refreshMonths, examples.getOrDefault(row.id, Map.of()), of(prerequisites, row.id),
					of(opens, row.id), of(citations, row.id), retirement(row.retiredReason, of(successors, row.id))))
			.toList();
	}

	private Map<Long, List<Retirement.Successor>> successors() {
		Map<Long, List<Retirement.Successor>> successors = new HashMap<>();
		this.jdbc.sql("""
				select s.skill_id as owner_id, n.slug, n.name
				from skill_successor s join skill n on n.id = s.successor_id order by s.position""")
			.query(SuccessorRow.class)
			.stream()
			.forEach((row) -> add(successors, row.ownerId, new Retirement.Successor(row.slug, row.name)));
		return successors;
	}

	private static @Nullable Retirement retirement(@Nullable String reason, List<Retirement.Successor> successors) {
		return (reason != null) ? new Retirement(reason, successors) : null;
	}

	private static @Nullable Retirement retirement(@Nullable String reason, @Nullable String slug,
			@Nullable String name) {
		return retirement(reason,
				(slug != null && name != null) ? List.of(new Retirement.Successor(slug, name)) : List.of());
	}

	private Map<Long, Map<Proficiency, String>> examples() {
		Map<Long, Map<Proficiency, String>> examples = new HashMap<>();
		this.jdbc.sql("select skill_id, proficiency, example from proficiency_example order by proficiency")
			.query(ExampleRow.class)
			.stream()
			.forEach((row) -> examples.computeIfAbsent(row.skillId, (id) -> new EnumMap<>(Proficiency.class))
				.put(Proficiency.of(row.proficiency), row.example));
		return examples;
	}

	private List<RoadmapView> roadmaps(List<AreaView> areas, Map<Long, AreaView> areaOf, Map<Long, LevelView> levelOf,
			Map<Long, SkillView> skillOf, Map<Long, SourceView> sourceOf) {
		Map<Long, List<RoadmapLevelView>> levels = roadmapLevels(levelOf, skillOf);
		Map<Long, List<LaneView>> lanes = lanes(areaOf);
		Map<Long, List<Citation>> citations = citations(
				"select roadmap_id as owner_id, source_id, locator from roadmap_source", sourceOf);
		return this.jdbc.sql("""
				select r.id, r.slug, r.name, r.family, r.summary, r.description,
				       r.retired_reason, n.slug as successor_slug, n.name as successor_name
				from roadmap r left join roadmap n on n.id = r.successor_id order by r.position""")
			.query(RoadmapRow.class)
			.stream()
			.map((row) -> new RoadmapView(row.id, row.slug, row.name, row.family, row.summary,
					Markdown.of(row.description), lanes(of(lanes, row.id), areas, of(levels, row.id)),
					of(levels, row.id), of(citations, row.id),
					retirement(row.retiredReason, row.successorSlug, row.successorName)))
			.toList();
	}

	/**
	 * An area that is asked for and stands in no lane has one of its own, below the
	 * others.
	 */
	private static List<LaneView> lanes(List<LaneView> own, List<AreaView> areas, List<RoadmapLevelView> levels) {
		Set<AreaView> shown = own.stream().flatMap((lane) -> lane.areas().stream()).collect(Collectors.toSet());
		Set<AreaView> asked = levels.stream()
			.flatMap((level) -> level.requirements().stream())
			.map((requirement) -> requirement.skill().area())
			.collect(Collectors.toSet());
		Stream<LaneView> others = areas.stream()
			.filter((area) -> asked.contains(area) && !shown.contains(area))
			.map((area) -> new LaneView(area.slug(), area.name(), null, List.of(area)));
		return Stream.concat(own.stream(), others).toList();
	}

	private Map<Long, List<LaneView>> lanes(Map<Long, AreaView> areaOf) {
		Map<Long, List<AreaView>> areasOf = new HashMap<>();
		this.jdbc.sql("select roadmap_lane_id, skill_area_id from roadmap_lane_area order by position")
			.query(LaneAreaRow.class)
			.stream()
			.forEach((row) -> add(areasOf, row.roadmapLaneId, get(areaOf, row.skillAreaId)));
		Map<Long, List<LaneView>> lanes = new HashMap<>();
		this.jdbc.sql("select id, roadmap_id, slug, name, summary from roadmap_lane order by position")
			.query(LaneRow.class)
			.stream()
			.forEach((row) -> add(lanes, row.roadmapId,
					new LaneView(row.slug, row.name, row.summary, of(areasOf, row.id))));
		return lanes;
	}

	private Map<Long, List<RoadmapLevelView>> roadmapLevels(Map<Long, LevelView> levelOf,
			Map<Long, SkillView> skillOf) {
		Map<RoadmapLevelKey, List<RequirementView>> requirements = requirements(levelOf, skillOf);
		Map<RoadmapLevelKey, List<String>> titles = roadmapLevelTexts(
				"select roadmap_id, career_level_id, title as text from roadmap_level_title order by position");
		Map<RoadmapLevelKey, List<String>> expectations = roadmapLevelTexts(
				"select roadmap_id, career_level_id, expectation as text from roadmap_level_expectation order by position");
		Map<Long, List<RoadmapLevelView>> levels = new HashMap<>();
		this.jdbc.sql("""
				select r.roadmap_id, r.career_level_id, r.summary, r.changes
				from roadmap_level r join career_level l on l.id = r.career_level_id order by l.position""")
			.query(RoadmapLevelRow.class)
			.stream()
			.forEach((row) -> {
				RoadmapLevelKey key = new RoadmapLevelKey(row.roadmapId, row.careerLevelId);
				add(levels, row.roadmapId, new RoadmapLevelView(get(levelOf, row.careerLevelId), of(titles, key),
						row.summary, of(expectations, key), row.changes, of(requirements, key)));
			});
		return levels;
	}

	/** What is withdrawn is asked for nowhere. */
	private Map<RoadmapLevelKey, List<RequirementView>> requirements(Map<Long, LevelView> levelOf,
			Map<Long, SkillView> skillOf) {
		Map<RoadmapLevelKey, List<RequirementView>> requirements = new HashMap<>();
		this.jdbc.sql("""
				select r.roadmap_id, r.career_level_id, r.skill_id, r.proficiency, r.importance
				from requirement r join skill s on s.id = r.skill_id join skill_area a on a.id = s.skill_area_id
				where s.retired_reason is null
				order by a.position, s.position""")
			.query(RequirementRow.class)
			.stream()
			.map((row) -> Map.entry(new RoadmapLevelKey(row.roadmapId, row.careerLevelId),
					new RequirementView(get(levelOf, row.careerLevelId), get(skillOf, row.skillId),
							Proficiency.of(row.proficiency), Importance.of(row.importance))))
			.sorted(Comparator.comparing((entry) -> entry.getValue().importance()))
			.forEach((entry) -> add(requirements, entry.getKey(), entry.getValue()));
		return requirements;
	}

	private List<ResourceView> resources(Map<Long, SkillView> skillOf) {
		Map<Long, List<ResourceView.Taught>> teaches = new HashMap<>();
		this.jdbc.sql("""
				select r.learning_resource_id, r.skill_id, r.proficiency
				from skill_resource r join skill s on s.id = r.skill_id
				where s.retired_reason is null""")
			.query(SkillResourceRow.class)
			.stream()
			.forEach((row) -> add(teaches, row.learningResourceId,
					new ResourceView.Taught(get(skillOf, row.skillId).ref(),
							(row.proficiency != null) ? Proficiency.of(row.proficiency) : null)));
		teaches.values().forEach((taught) -> taught.sort(NameOrder.by((one) -> one.skill().name())));
		return this.jdbc.sql("""
				select r.id, r.slug, r.name, r.type, r.provider, r.url, r.cost, r.cost_note, r.hours, r.summary,
				       r.retired_reason, n.slug as successor_slug, n.name as successor_name
				from learning_resource r left join learning_resource n on n.id = r.successor_id""")
			.query(ResourceRow.class)
			.stream()
			.sorted(NameOrder.by(ResourceRow::name))
			.map((row) -> new ResourceView(row.id, row.slug, row.name, ResourceType.of(row.type), row.provider, row.url,
					Cost.of(row.cost), row.costNote, row.hours, row.summary,
					retirement(row.retiredReason, row.successorSlug, row.successorName), of(teaches, row.id)))
			.toList();
	}

	private List<GuideView> guides(Map<Long, LevelView> levelOf, Map<Long, SourceView> sourceOf) {
		Map<Long, List<MilestoneView>> milestones = new HashMap<>();
		this.jdbc.sql("""
				select m.id, m.slug, m.guide_id, m.career_level_id, m.name, m.description, m.retired_reason
				from milestone m join career_level l on l.id = m.career_level_id order by l.position, m.position""")
			.query(MilestoneRow.class)
			.stream()
			.forEach((row) -> add(milestones, row.guideId, new MilestoneView(row.id, row.slug, row.name,
					row.description, get(levelOf, row.careerLevelId), row.retiredReason)));
		Map<Long, List<Citation>> citations = citations(
				"select guide_id as owner_id, source_id, locator from guide_source", sourceOf);
		return this.jdbc.sql("""
				select g.id, g.slug, g.name, g.summary, g.body,
				       g.retired_reason, n.slug as successor_slug, n.name as successor_name
				from guide g left join guide n on n.id = g.successor_id order by g.position""")
			.query(GuideRow.class)
			.stream()
			.map((row) -> new GuideView(row.id, row.slug, row.name, row.summary, Markdown.of(row.body),
					of(milestones, row.id), of(citations, row.id),
					retirement(row.retiredReason, row.successorSlug, row.successorName)))
			.toList();
	}

	private List<SalaryBandView> salaryBands(Map<Long, LevelView> levelOf, List<RoadmapView> roadmaps,
			Map<Long, SourceView> sourceOf) {
		Map<Long, RoadmapView> roadmapOf = byId(roadmaps, RoadmapView::id);
		return this.jdbc.sql("""
				select slug, career_level_id, roadmap_id, edition, kind, min_amount, max_amount, open_ended, currency,
				       region, pay_year, year_note, note, source_id, locator
				from salary_band order by position""")
			.query(SalaryBandRow.class)
			.stream()
			.map((row) -> new SalaryBandView(row.slug,
					(row.careerLevelId != null) ? get(levelOf, row.careerLevelId) : null,
					(row.roadmapId != null) ? get(roadmapOf, row.roadmapId).slug() : null, row.edition,
					PayKind.of(row.kind), row.minAmount, row.maxAmount, row.openEnded, row.currency, row.region,
					row.payYear, row.yearNote, row.note, new Citation(get(sourceOf, row.sourceId), row.locator)))
			.toList();
	}

	private List<PayFactorView> payFactors(Map<Long, SourceView> sourceOf) {
		return this.jdbc
			.sql("select slug, name, kind, description, source_id, locator from pay_factor order by position")
			.query(PayFactorRow.class)
			.stream()
			.map((row) -> new PayFactorView(row.slug, row.name, PayFactorKind.of(row.kind), row.description,
					new Citation(get(sourceOf, row.sourceId), row.locator)))
			.toList();
	}

	private List<TrendView> trends(Map<Long, SourceView> sourceOf) {
		return this.jdbc.sql("""
				select slug, theme, name, statement, figure, period, source_id, locator
				from trend order by position""")
			.query(TrendRow.class)
			.stream()
			.map((row) -> new TrendView(row.slug, row.theme, row.name, row.statement, row.figure, row.period,
					new Citation(get(sourceOf, row.sourceId), row.locator)))
			.toList();
	}

	private Map<Long, List<String>> texts(String sql) {
		Map<Long, List<String>> texts = new HashMap<>();
		this.jdbc.sql(sql).query(TextRow.class).stream().forEach((row) -> add(texts, row.ownerId, row.text));
		return texts;
	}

	private Map<RoadmapLevelKey, List<String>> roadmapLevelTexts(String sql) {
		Map<RoadmapLevelKey, List<String>> texts = new HashMap<>();
		this.jdbc.sql(sql)
			.query(RoadmapLevelTextRow.class)
			.stream()
			.forEach((row) -> add(texts, new RoadmapLevelKey(row.roadmapId, row.careerLevelId), row.text));
		return texts;
	}

	private Map<Long, List<Citation>> citations(String sql, Map<Long, SourceView> sourceOf) {
		Map<Long, List<Citation>> citations = new HashMap<>();
		this.jdbc.sql(sql + " order by source_id")
			.query(CitationRow.class)
			.stream()
			.forEach((row) -> add(citations, row.ownerId, new Citation(get(sourceOf, row.sourceId), row.locator)));
		return citations;
	}

	private static <V> Map<Long, V> byId(List<V> rows, Function<V, Long> id) {
		Map<Long, V> index = new LinkedHashMap<>();
		rows.forEach((row) -> index.put(id.apply(row), row));
		return index;
	}

	/**
	 * A foreign key always resolves; should one not, the content is broken and must not
	 * be served.
	 */
	private static <V> V get(Map<Long, V> rows, long id) {
		V row = rows.get(id);
		if (row == null) {
			throw new IllegalStateException("The content points to a row that is not there: " + id);
		}
		return row;
	}

	private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
		lists.computeIfAbsent(key, (k) -> new ArrayList<>()).add(value);
	}

	private static <K, V> List<V> of(Map<K, List<V>> lists, K key) {
		return List.copyOf(lists.getOrDefault(key, List.of()));
	}

	private record LevelRow(long id, String slug, int position, String name, int yearsFrom, @Nullable Integer yearsTo,
			String summary, String scope, @Nullable String changes) {
	}

	private record SkillRow(long id, UUID uuid, String slug, String name, String kind, long skillAreaId,
			String statement, String description, int hours, @Nullable Integer refreshMonths,
			@Nullable String retiredReason) {
	}

	private record PrerequisiteRow(long skillId, long prerequisiteId, @Nullable String retiredReason) {
	}

	private record SuccessorRow(long ownerId, String slug, String name) {
	}

	private record FormerSlugRow(String kind, String slug, @Nullable String currentSlug) {
	}

	private record ExampleRow(long skillId, int proficiency, String example) {
	}

	private record RoadmapRow(long id, String slug, String name, String family, String summary, String description,
			@Nullable String retiredReason, @Nullable String successorSlug, @Nullable String successorName) {
	}

	private record LaneRow(long id, long roadmapId, String slug, String name, String summary) {
	}

	private record LaneAreaRow(long roadmapLaneId, long skillAreaId) {
	}

	private record RoadmapLevelKey(long roadmapId, long careerLevelId) {
	}

	private record RoadmapLevelRow(long roadmapId, long careerLevelId, String summary, @Nullable String changes) {
	}

	private record RoadmapLevelTextRow(long roadmapId, long careerLevelId, String text) {
	}

	private record RequirementRow(long roadmapId, long careerLevelId, long skillId, int proficiency,
			String importance) {
	}

	private record ResourceRow(long id, String slug, String name, String type, String provider, String url, String cost,
			@Nullable String costNote, @Nullable Integer hours, String summary, @Nullable String retiredReason,
			@Nullable String successorSlug, @Nullable String successorName) {
	}

	private record SkillResourceRow(long learningResourceId, long skillId, @Nullable Integer proficiency) {
	}

	private record GuideRow(long id, String slug, String name, String summary, String body,
			@Nullable String retiredReason, @Nullable String successorSlug, @Nullable String successorName) {
	}

	private record MilestoneRow(long id, String slug, long guideId, long careerLevelId, String name, String description,
			@Nullable String retiredReason) {
	}

	private record SalaryBandRow(String slug, @Nullable Long careerLevelId, @Nullable Long roadmapId, String edition,
			String kind, int minAmount, int maxAmount, boolean openEnded, String currency, @Nullable String region,
			int payYear, @Nullable String yearNote, @Nullable String note, long sourceId, String locator) {
	}

	private record PayFactorRow(String slug, String name, String kind, String description, long sourceId,
			String locator) {
	}

	private record TrendRow(String slug, String theme, String name, String statement, @Nullable String figure,
			@Nullable String period, long sourceId, String locator) {
	}

	private record TextRow(long ownerId, String text) {
	}

	private record CitationRow(long ownerId, long sourceId, String locator) {
	}

}
