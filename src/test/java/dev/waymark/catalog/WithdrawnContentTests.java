package dev.waymark.catalog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.guide.GuideView;
import dev.waymark.catalog.guide.MilestoneView;
import dev.waymark.catalog.search.CatalogSearch;
import dev.waymark.catalog.search.SearchHit;
import dev.waymark.catalog.search.SearchResults;
import dev.waymark.site.ContentChanges;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers get of content that was withdrawn, merged, split or renamed, on both
 * databases.
 */
class WithdrawnContentTests {

	private static final Map<Downstairs, ConfigurableApplicationContext> FLATS = new EnumMap<>(Downstairs.class);

	private ContentChanges changes;

	private Catalog catalog;

	private ConfigurableApplicationContext flats;

	void on(Downstairs database) {
		this.flats = FLATS.computeIfAbsent(database, Downstairs::apart);
		this.changes = new ContentChanges(this.flats);
		this.catalog = this.flats.getBean(Catalog.class);
	}

	@AfterEach
	void takeEverythingBack() {
		this.changes.takeBack();
	}

	@AfterAll
	static void close() {
		FLATS.values().forEach(ConfigurableApplicationContext::close);
		FLATS.clear();
	}

	@ParameterizedTest
	@EnumSource
	void aMergedSkillIsFoundByItsNameAndStandsInNoList(Downstairs database) {
		on(database);
		SkillView before = this.catalog.content().skill("seaborn");
		List<ResourceView> resources = this.catalog.content().placement(before).resources();
		assertThat(resources).isNotEmpty();
		this.changes.retire(Kind.SKILL, "seaborn", "matplotlib");
		Content content = this.catalog.content();
		SkillView gone = content.skill("seaborn");
		assertThat(gone.isRetired()).isTrue();
		assertThat(gone.retirement()).isEqualTo(
				new Retirement(ContentChanges.REASON, List.of(new Retirement.Successor("matplotlib", "Matplotlib"))));
		assertThat(content.skill(before.id())).isEqualTo(gone);
		assertThat(content.allSkills()).contains(gone).hasSize(content.skills().size() + 1);
		assertThat(content.skills()).doesNotContain(gone);
		assertThat(content.skillsIn(gone.area())).isNotEmpty().doesNotContain(gone);
		assertThat(content.placement(gone).requiredIn()).isEmpty();
		assertThat(content.placement(gone).resources()).isEmpty();
		assertThat(content.placement(content.skill("matplotlib")).resources()).extracting(ResourceView::slug)
			.containsAll(resources.stream().map(ResourceView::slug).toList());
		assertThat(content.skills().stream().flatMap((skill) -> Stream.of(skill.opens(), skill.prerequisites())))
			.allSatisfy((refs) -> assertThat(refs).doesNotContain(gone.ref()));
	}

	@ParameterizedTest
	@EnumSource
	void aSplitSkillNamesItsPartsInTheirOrder(Downstairs database) {
		on(database);
		this.changes.retire(Kind.SKILL, "python", "julia", "r");
		assertThat(this.catalog.content().skill("python").retirement().successors())
			.extracting(Retirement.Successor::slug)
			.containsExactly("julia", "r");
	}

	@ParameterizedTest
	@EnumSource
	void whatIsWithdrawnWithoutAnHeirOnlyHasAReason(Downstairs database) {
		on(database);
		this.changes.retire(Kind.SKILL, "julia");
		assertThat(this.catalog.content().skill("julia").retirement())
			.isEqualTo(new Retirement(ContentChanges.REASON, List.of()));
	}

	@ParameterizedTest
	@EnumSource
	void whatIsWithdrawnIsAskedForNowhereEvenWhenARowSaysSo(Downstairs database) {
		on(database);
		this.changes.retire(Kind.SKILL, "seaborn", "matplotlib");
		JdbcClient jdbc = this.flats.getBean(JdbcClient.class);
		jdbc.sql("""
				insert into requirement (roadmap_id, career_level_id, skill_id, proficiency, importance)
				select x.roadmap_id, x.career_level_id, s.id, 4, 'essential'
				from roadmap_level x cross join skill s where s.slug = 'seaborn'""").update();
		jdbc.sql("""
				insert into skill_resource (skill_id, learning_resource_id)
				select s.id, r.id from skill s cross join learning_resource r where s.slug = 'seaborn'""").update();
		jdbc.sql("""
				insert into skill_prerequisite (skill_id, prerequisite_id)
				select a.id, b.id from skill a cross join skill b where a.slug = 'julia' and b.slug = 'seaborn'""")
			.update();
		try {
			Content content = this.flats.getBean(ContentReader.class).read();
			SkillView gone = content.skill("seaborn");
			assertThat(content.placement(gone).requiredIn()).isEmpty();
			assertThat(content.roadmaps()).allSatisfy((roadmap) -> assertThat(roadmap.requirements())
				.noneMatch((asked) -> asked.skill().id() == gone.id()));
			assertThat(content.placement(gone).resources()).isEmpty();
			assertThat(content.skill("julia").prerequisites()).doesNotContain(gone.ref());
		}
		finally {
			for (String table : List.of("requirement", "skill_resource", "skill_prerequisite")) {
				String column = table.equals("skill_prerequisite") ? "prerequisite_id" : "skill_id";
				jdbc.sql("delete from %s where %s = (select id from skill where slug = 'seaborn')".formatted(table,
						column))
					.update();
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void aWithdrawnRoadmapAsksForNothing(Downstairs database) {
		on(database);
		this.changes.retire(Kind.ROADMAP, "data-scientist", "applied-ml-researcher");
		Content content = this.catalog.content();
		RoadmapView gone = content.roadmap("data-scientist");
		assertThat(gone.retirement().successors()).extracting(Retirement.Successor::slug)
			.containsExactly("applied-ml-researcher");
		assertThat(gone.requirements()).isNotEmpty();
		assertThat(content.roadmaps()).doesNotContain(gone);
		assertThat(content.allRoadmaps()).contains(gone);
		assertThat(content.skills()).allSatisfy((skill) -> assertThat(content.placement(skill).requiredIn())
			.noneMatch((place) -> place.roadmap().isRetired()));
	}

	@ParameterizedTest
	@EnumSource
	void aWithdrawnGuideTakesItsMilestonesAlong(Downstairs database) {
		on(database);
		this.changes.retire(Kind.GUIDE, "standing-out", "pay-explained");
		Content content = this.catalog.content();
		GuideView gone = content.guides().get("standing-out");
		assertThat(gone.retirement().successors()).extracting(Retirement.Successor::slug)
			.containsExactly("pay-explained");
		assertThat(content.guides().inUse()).doesNotContain(gone);
		assertThat(content.guides().all()).contains(gone);
		assertThat(gone.milestones()).isNotEmpty()
			.allSatisfy((milestone) -> assertThat(content.guides().milestone(milestone.slug())).isEqualTo(milestone));
		assertThat(content.guides().milestones()).doesNotContainAnyElementsOf(gone.milestones());
		assertThat(content.guides().allMilestones()).containsAll(gone.milestones());
	}

	@ParameterizedTest
	@EnumSource
	void aWithdrawnMilestoneStaysInItsGuideForThoseWhoAskForAll(Downstairs database) {
		on(database);
		List<Map<String, Object>> rows = this.changes.find(Kind.GUIDE, "standing-out").rows("milestones");
		String slug = this.changes.retireMilestone("standing-out");
		Content content = this.catalog.content();
		MilestoneView milestone = content.guides().milestone(slug);
		assertThat(milestone.retiredReason()).isEqualTo(ContentChanges.REASON);
		assertThat(content.guides().get("standing-out").allMilestones()).hasSameSizeAs(rows).contains(milestone);
		assertThat(content.guides().get("standing-out").milestones()).hasSize(rows.size() - 1)
			.doesNotContain(milestone);
		assertThat(content.guides().milestones()).doesNotContain(milestone);
	}

	@ParameterizedTest
	@EnumSource
	void aSearchFindsTheHeirBeforeWhatItTookThePlaceOf(Downstairs database) {
		on(database);
		this.changes.retire(Kind.SKILL, "seaborn", "matplotlib");
		SearchResults results = this.flats.getBean(CatalogSearch.class).find("seaborn");
		assertThat(results.groups()).filteredOn((group) -> group.kind() == SearchKind.SKILL)
			.singleElement()
			.satisfies((group) -> assertThat(group.hits()).extracting(SearchHit::slug)
				.containsSubsequence("matplotlib", "seaborn"));
	}

	@ParameterizedTest
	@EnumSource
	void aFormerNameLeadsToItsThing(Downstairs database) {
		on(database);
		Map<Kind, String> slugs = Map.of(Kind.SKILL, "julia", Kind.ROADMAP, "data-scientist", Kind.AREA, "data",
				Kind.LEVEL, "mid", Kind.RESOURCE, "staff-engineer", Kind.GUIDE, "trends");
		slugs.forEach((kind, slug) -> this.changes.rename(kind, slug, "new-" + slug));
		slugs.forEach((kind, slug) -> this.changes.rename(kind, slug, "newer-" + slug));
		Content content = this.catalog.content();
		Map<SearchKind, BiFunction<Content, String, String>> finders = Map.of(SearchKind.SKILL,
				(all, slug) -> all.skill(slug).slug(), SearchKind.ROADMAP, (all, slug) -> all.roadmap(slug).slug(),
				SearchKind.AREA, (all, slug) -> all.area(slug).slug(), SearchKind.LEVEL,
				(all, slug) -> all.level(slug).slug(), SearchKind.RESOURCE, (all, slug) -> all.resource(slug).slug(),
				SearchKind.GUIDE, (all, slug) -> all.guides().get(slug).slug());
		slugs.forEach((kind, slug) -> Stream.of(slug, "new-" + slug, "newer-" + slug).forEach((name) -> {
			SearchKind known = SearchKind.valueOf(kind.name());
			assertThat(content.current(known, name)).isEqualTo("newer-" + slug);
			assertThat(finders.get(known).apply(content, name)).isEqualTo("newer-" + slug);
		}));
		assertThat(content.current(SearchKind.SKILL, "data-scientist")).isEqualTo("data-scientist");
		assertThat(content.current(SearchKind.SKILL, "never-heard-of")).isEqualTo("never-heard-of");
	}

	@ParameterizedTest
	@EnumSource
	void whatBecameOfThingsCostsNoMoreQueries(Downstairs database) {
		on(database);
		this.changes.retire(Kind.SKILL, "seaborn", "matplotlib");
		long before = queries();
		this.changes.retire(Kind.SKILL, "python", "julia", "r");
		this.changes.retire(Kind.ROADMAP, "data-scientist", "applied-ml-researcher");
		this.changes.rename(Kind.SKILL, "statistics", "statistical-inference");
		this.changes.rename(Kind.AREA, "data", "data-work");
		assertThat(queries()).isEqualTo(before);
	}

	private long queries() {
		Statistics statistics = this.flats.getBean(EntityManagerFactory.class)
			.unwrap(SessionFactory.class)
			.getStatistics();
		statistics.setStatisticsEnabled(true);
		statistics.clear();
		this.flats.getBean(ContentReader.class).read();
		assertThat(statistics.getPrepareStatementCount()).isGreaterThan(20);
		return statistics.getPrepareStatementCount();
	}

}
