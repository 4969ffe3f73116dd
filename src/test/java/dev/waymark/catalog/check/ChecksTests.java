package dev.waymark.catalog.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.catalog.check.SmallContent.Row;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;
import dev.waymark.site.Work;
import dev.waymark.platform.text.Wording;

import static dev.waymark.catalog.check.SmallContent.GUIDE;
import static dev.waymark.catalog.check.SmallContent.HANDBOOK;
import static dev.waymark.catalog.check.SmallContent.LECTURES;
import static dev.waymark.catalog.check.SmallContent.PROBABILITY;
import static dev.waymark.catalog.check.SmallContent.ROADMAP;
import static dev.waymark.catalog.check.SmallContent.STATISTICS;
import static dev.waymark.catalog.check.SmallContent.TREND;
import static dev.waymark.catalog.check.SmallContent.asks;
import static dev.waymark.catalog.check.SmallContent.level;
import static dev.waymark.catalog.check.SmallContent.resource;
import static dev.waymark.catalog.check.SmallContent.roadmap;
import static dev.waymark.catalog.check.SmallContent.skill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What the checks find in a small content that has one thing wrong with it.
 */
class ChecksTests {

	private static final String WITHDRAWN = "It was withdrawn.";

	@Test
	void completeContentHasNothingToMend() {
		assertThat(found()).isEmpty();
	}

	@Test
	void aSkillWithoutAResourceIsFound() {
		assertThat(found(HANDBOOK.with("skills", null))).anySatisfy((finding) -> {
			assertThat(finding.kind()).isEqualTo(FindingKind.NO_RESOURCE);
			assertThat(finding.subject()).isEqualTo(STATISTICS.uuid());
			assertThat(finding.subjectKind()).isEqualTo(Kind.SKILL);
			assertThat(finding.slug()).isEqualTo("statistics");
			assertThat(finding.name()).isEqualTo("Statistics");
			assertThat(finding.field()).isEmpty();
		});
	}

	@Test
	void aResourceThatIsRetiredIsNoneAndIsMissed() {
		List<Finding> found = found(HANDBOOK.with("retiredReason", WITHDRAWN));
		assertThat(found).extracting(Finding::kind)
			.containsExactly(FindingKind.NO_RESOURCE, FindingKind.RETIRED_RESOURCE);
		assertThat(found.get(0).others()).containsExactly(HANDBOOK.uuid());
		assertThat(found.get(1).subject()).isEqualTo(HANDBOOK.uuid());
		assertThat(found.get(1).words()).containsExactly("Statistics");
		assertThat(found(HANDBOOK.with("retiredReason", WITHDRAWN), resource("book", "Another book", "statistics")))
			.isEmpty();
	}

	@Test
	void aSkillThatNobodyAsksForIsFound() {
		assertThat(found(roadmap("analyst", level("entry", asks("probability", 2))))).singleElement()
			.satisfies((finding) -> assertThat(finding.kind()).isEqualTo(FindingKind.NO_REQUIREMENT))
			.satisfies((finding) -> assertThat(finding.subject()).isEqualTo(STATISTICS.uuid()));
	}

	@Test
	void aRetiredRoadmapAsksForNothing() {
		assertThat(found(ROADMAP.with("retiredReason", WITHDRAWN))).extracting(Finding::kind)
			.containsExactly(FindingKind.NO_REQUIREMENT, FindingKind.NO_REQUIREMENT);
	}

	@Test
	void anExampleIsMissedWhereAProficiencyIsAskedFor() {
		assertThat(found(PROBABILITY.with("proficient", null).with("aware", null))).singleElement()
			.satisfies((finding) -> assertThat(finding.kind()).isEqualTo(FindingKind.NO_EXAMPLE))
			.satisfies((finding) -> assertThat(finding.field()).isEqualTo("proficient"))
			.satisfies((finding) -> assertThat(finding.words()).containsExactly(3, "Roadmap analyst"))
			.satisfies((finding) -> assertThat(finding.others()).containsExactly(ROADMAP.uuid()));
	}

	@Test
	void whateverCitesNothingIsFound() {
		assertThat(found(PROBABILITY.with("citations", null), ROADMAP.with("citations", null),
				GUIDE.with("citations", null)))
			.allSatisfy((finding) -> assertThat(finding.kind()).isEqualTo(FindingKind.NO_SOURCE))
			.allSatisfy((finding) -> assertThat(finding.field()).isEqualTo("citations"))
			.extracting(Finding::subjectKind)
			.containsExactly(Kind.SKILL, Kind.ROADMAP, Kind.GUIDE);
	}

	@Test
	void whatIsRetiredIsLeftAlone() {
		Document gone = skill("gone", "Probabilities", "retiredReason", WITHDRAWN, "citations", List.of(), "statement",
				"TODO");
		assertThat(found(gone)).isEmpty();
	}

	@Test
	void aSkillThatBuildsOnARetiredOneIsFound() {
		assertThat(found(PROBABILITY.with("retiredReason", WITHDRAWN))).extracting(Finding::kind)
			.containsExactly(FindingKind.RETIRED_PREREQUISITE, FindingKind.RETIRED_SKILL, FindingKind.RETIRED_SKILL,
					FindingKind.UNUSED_RESOURCE);
	}

	@Test
	void aPrerequisiteThatComesLaterIsUntaught() {
		Document late = roadmap("analyst", level("entry", asks("statistics", 2)),
				level("mid", asks("probability", 2), asks("statistics", 3)));
		assertThat(found(late)).singleElement()
			.satisfies((finding) -> assertThat(finding.kind()).isEqualTo(FindingKind.UNTAUGHT_PREREQUISITE))
			.satisfies((finding) -> assertThat(finding.subject()).isEqualTo(ROADMAP.uuid()))
			.satisfies((finding) -> assertThat(finding.words()).containsExactly("Statistics", "Entry", "Probability",
					"Mid"))
			.satisfies(
					(finding) -> assertThat(finding.others()).containsExactly(STATISTICS.uuid(), PROBABILITY.uuid()));
	}

	@Test
	void aPrerequisiteThatComesWithTheSkillOrIsNotAskedForIsTaught() {
		assertThat(found(roadmap("analyst", level("entry", asks("statistics", 2), asks("probability", 2))))).isEmpty();
		assertThat(found(roadmap("other", level("entry", asks("statistics", 2))))).isEmpty();
	}

	@Test
	void aRoadmapWithoutLevelsIsFound() {
		assertThat(found(roadmap("empty"))).extracting(Finding::kind).containsExactly(FindingKind.NO_LEVEL);
	}

	@Test
	void anAreaThatStandsInNoLaneIsFoundOnce() {
		Document lanes = roadmap("lanes", level("entry", asks("probability", 2), asks("statistics", 2)));
		assertThat(found(lanes)).isEmpty();
		assertThat(found(lanes.with("lanes", List.of(lane(List.of("mathematics")))))).isEmpty();
		assertThat(found(lanes.with("lanes", List.of(lane(List.of()))))).singleElement()
			.satisfies((finding) -> assertThat(finding.kind()).isEqualTo(FindingKind.NO_LANE))
			.satisfies((finding) -> assertThat(finding.field()).isEqualTo("lanes"))
			.satisfies((finding) -> assertThat(finding.words()).containsExactly("Mathematics"));
	}

	private static Map<String, Object> lane(List<String> areas) {
		return Map.of("slug", "lane", "name", "Lane", "summary", "What stands in it.", "areas", areas);
	}

	@Test
	void aLevelThatAsksForNothingIsFound() {
		Row bare = new Row(Map.of("level", "mid", "summary", "Helps others."));
		assertThat(found(roadmap("bare", level("entry", asks("probability", 2)), bare)))
			.allSatisfy((finding) -> assertThat(finding.words()).containsExactly("Mid"))
			.extracting(Finding::kind)
			.containsExactly(FindingKind.NO_SKILL, FindingKind.NO_EXPECTATION);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2 })
	void aLevelThatAsksNoMoreThanTheOneBeforeIsFound(int proficiency) {
		Document flat = roadmap("flat", level("mid", asks("statistics", proficiency)),
				level("entry", asks("statistics", 2)));
		assertThat(found(flat, STATISTICS.with("prerequisites", null).with("aware", "Knows a mean."))).singleElement()
			.satisfies((finding) -> assertThat(finding.kind()).isEqualTo(FindingKind.ASKS_NO_MORE))
			.satisfies((finding) -> assertThat(finding.words()).containsExactly("Statistics", "Mid", proficiency,
					"Entry", 2))
			.satisfies((finding) -> assertThat(finding.others()).containsExactly(STATISTICS.uuid()));
	}

	@Test
	void aResourceThatDoesNotAnswerIsFound() {
		Document gone = resource("gone", "Gone course", "statistics").with("retiredReason", WITHDRAWN);
		assertThat(Checks.of(SmallContent.with(gone), Set.of(LECTURES.uuid(), gone.uuid()))).singleElement()
			.satisfies((finding) -> assertThat(finding.kind()).isEqualTo(FindingKind.DEAD_RESOURCE))
			.satisfies((finding) -> assertThat(finding.field()).isEqualTo("url"))
			.satisfies((finding) -> assertThat(finding.words()).containsExactly("https://example.org/lectures"))
			.satisfies((finding) -> assertThat(finding.others()).containsExactly(PROBABILITY.uuid()));
	}

	@Test
	void aResourceThatServesNothingInUseIsFound() {
		Document old = skill("old", "Slide rules", "retiredReason", WITHDRAWN);
		assertThat(found(resource("spare", "Spare course"), old, resource("ruler", "The ruler", "old")))
			.extracting(Finding::kind, Finding::slug)
			.containsExactlyInAnyOrder(tuple(FindingKind.UNUSED_RESOURCE, "spare"),
					tuple(FindingKind.UNUSED_RESOURCE, "ruler"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "lectures on chance", "Lectures  on-Chance", "Lecture on chances", "Léctures on chance",
			"Lectures on chance!", "Lectuers on chance", "Lecturs on chance", "Lectures on chanke",
			"LLectures on chance" })
	void namesThatAreAllButTheSameAreFound(String name) {
		assertThat(found(resource("other", name, "statistics"))).singleElement()
			.satisfies((finding) -> assertThat(finding.kind()).isEqualTo(FindingKind.NEAR_NAME))
			.satisfies((finding) -> assertThat(finding.subjectKind()).isEqualTo(Kind.RESOURCE))
			.satisfies((finding) -> assertThat(List.of(finding.name(), finding.words().get(0)))
				.containsExactlyInAnyOrder(Wording.LINE.of(name), "Lectures on chance"));
	}

	@ParameterizedTest
	@CsvSource({ "Volume 1,Volume 2", "C,C++", "C#,C++", "R,S", "Java,Lava", "Lectures,Letters",
			"Linear regression,Logistic regression", "Analysis I,Analysis III" })
	void namesThatMeanDifferentThingsAreNot(String one, String other) {
		assertThat(found(resource("one", one, "statistics"), resource("two", other, "statistics"))).isEmpty();
	}

	@Test
	void namesAreComparedWithinAKind() {
		assertThat(found(resource("probability", "Probability", "statistics"))).isEmpty();
	}

	@Test
	void anAliasThatIsTheNameOrTheAliasOfAnotherSkillIsFound() {
		assertThat(found(STATISTICS.with("aliases", List.of("probabilities")))).singleElement()
			.satisfies((finding) -> assertThat(finding.kind()).isEqualTo(FindingKind.SHARED_ALIAS))
			.satisfies((finding) -> assertThat(finding.words()).containsExactly("probabilities", "Probability"));
		assertThat(found(STATISTICS.with("aliases", List.of("Odds")), PROBABILITY.with("aliases", List.of("odds"))))
			.extracting(Finding::kind)
			.containsExactly(FindingKind.SHARED_ALIAS);
		assertThat(found(STATISTICS.with("aliases", List.of("Stats", "Statistic")))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/skills/lost", "/nowhere", "/roadmaps/analyst/levels/lead", "/roadmaps/x/levels/mid",
			"/skills/probability/", "skills/probability", "../skills", "/guides/first-steps/x", "/admin/people",
			"/skills/", "?q=x", "/skills/%zz" })
	void aLinkThatLeadsNowhereIsFound(String link) {
		assertThat(found(GUIDE.with("body", "Go [there](" + link + ")."))).singleElement()
			.satisfies((finding) -> assertThat(finding.kind()).isEqualTo(FindingKind.LOST_LINK))
			.satisfies((finding) -> assertThat(finding.field()).isEqualTo("body"))
			.satisfies((finding) -> assertThat(finding.words()).containsExactly(link));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/skills", "/skills?area=mathematics", "/skills/statistics", "/skills/chance",
			"/roadmaps/analyst", "/roadmaps/analyst?view=outline", "/roadmaps/analyst/levels/mid", "/areas/mathematics",
			"/levels/entry", "/resources/handbook", "/guides/first-steps", "/sources#survey", "#further-down",
			"https://example.org/skills/lost", "<https://example.org/a|b c>", "//example.org/x",
			"mailto:ann@example.org" })
	void aLinkThatLeadsSomewhereIsNot(String link) {
		assertThat(found(GUIDE.with("body", "Go [there](" + link + ")."))).isEmpty();
	}

	@Test
	void linksAreReadAsMarkdownReadsThem() {
		assertThat(found(GUIDE.with("body", "See [there][1].\n\n[1]: /skills/lost\n"))).hasSize(1);
		assertThat(found(GUIDE.with("body", "Write `[there](/skills/lost)` for a link."))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "TODO", "tbd", "…", "-", "Lorem ipsum dolor sit amet.", "First this. TODO: then that.",
			"Description", "n/a", "xxx" })
	void aTextThatWaitsToBeWrittenIsFound(String text) {
		assertThat(found(PROBABILITY.with("description", text))).singleElement()
			.satisfies((finding) -> assertThat(finding.kind()).isEqualTo(FindingKind.PLACEHOLDER))
			.satisfies((finding) -> assertThat(finding.field()).isEqualTo("description"));
	}

	@Test
	void aTextDeepInARoadmapIsReadToo() {
		Row level = level("entry", asks("probability", 2)).with("expectations", List.of("Keeps a notebook.", "TODO"));
		assertThat(found(roadmap("other", level))).singleElement()
			.satisfies((finding) -> assertThat(finding.field()).isEqualTo("levels"))
			.satisfies((finding) -> assertThat(finding.words()).containsExactly("TODO"));
	}

	@Test
	void aTextThatIsNotThereIsFound() {
		assertThat(found(PROBABILITY.with("description", null), GUIDE.with("body", "  \n ")))
			.extracting(Finding::kind, Finding::field)
			.containsExactly(tuple(FindingKind.EMPTY_TEXT, "description"), tuple(FindingKind.EMPTY_TEXT, "body"));
	}

	@Test
	void aSentenceOfTooManyWordsIsFound() {
		String most = "Count " + "very ".repeat(23) + "well.";
		assertThat(found(PROBABILITY.with("statement", most), TREND.with("statement", most))).isEmpty();
		String more = "Count " + "very ".repeat(24) + "well.";
		assertThat(found(PROBABILITY.with("statement", more), TREND.with("statement", more)))
			.allSatisfy((finding) -> assertThat(finding.kind()).isEqualTo(FindingKind.LONG_SENTENCE))
			.allSatisfy((finding) -> assertThat(finding.words()).containsExactly(26, 25))
			.hasSize(2);
	}

	@Test
	void aStatementOfSeveralSentencesIsFound() {
		assertThat(found(PROBABILITY.with("statement", "Roll dice. Write down what they show."))).singleElement()
			.satisfies((finding) -> assertThat(finding.kind()).isEqualTo(FindingKind.SEVERAL_SENTENCES))
			.satisfies((finding) -> assertThat(finding.words()).containsExactly(2));
		assertThat(found(PROBABILITY.with("statement", "Roll fair things, e.g. dice, vs. loaded ones."))).isEmpty();
		assertThat(found(TREND.with("statement", "Data grow. Nobody knows why."))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Knowledge of dice and cards.", "The rolling of dice.", "Ability to roll dice.",
			"Understanding how dice roll.", "You roll dice.", "Availability of fair dice at a good shop." })
	void aStatementThatDoesNotSayWhatSomebodyDoesIsFound(String statement) {
		assertThat(found(PROBABILITY.with("statement", statement))).singleElement()
			.satisfies((finding) -> assertThat(finding.kind()).isEqualTo(FindingKind.NO_VERB))
			.satisfies((finding) -> assertThat(finding.words()).containsExactly(statement.split(" ")[0]));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Roll dice.", "Bring dice to a table.", "String beads.", "Implement a game of dice.",
			"Question each roll." })
	void aStatementThatSaysWhatSomebodyDoesIsNot(String statement) {
		assertThat(found(PROBABILITY.with("statement", statement))).isEmpty();
	}

	@Test
	void aStatementOfLongWordsIsFound() {
		assertThat(found(PROBABILITY.with("statement",
				"Operationalise multidimensional probabilistic methodologies organisationally.")))
			.singleElement()
			.satisfies((finding) -> assertThat(finding.kind()).isEqualTo(FindingKind.HARD_WORDS))
			.satisfies((finding) -> assertThat((long) finding.words().get(0)).isNegative());
	}

	@Test
	void whatIsFoundStandsByKind() {
		List<Finding> found = found(HANDBOOK.with("skills", null), ROADMAP.with("citations", null),
				PROBABILITY.with("description", "TODO"));
		assertThat(found).extracting(Finding::kind).isSorted().hasSize(4);
	}

	@Test
	void warningsComeBeforeHints() {
		assertThat(FindingKind.values()).extracting(FindingKind::getWeight).isSorted();
	}

	@Test
	void aChangeIsAskedAboutWithWhatItTouches() {
		Documents all = SmallContent.with(HANDBOOK.with("skills", null), PROBABILITY.with("proficient", null),
				TREND.with("statement", "TODO"));
		assertThat(Checks.about(all, Set.of(ROADMAP.uuid()), Set.of())).extracting(Finding::kind)
			.containsExactly(FindingKind.NO_EXAMPLE);
		assertThat(Checks.about(all, Set.of(HANDBOOK.uuid()), Set.of())).extracting(Finding::kind)
			.containsExactly(FindingKind.UNUSED_RESOURCE);
		assertThat(Checks.about(all, Set.of(PROBABILITY.uuid(), TREND.uuid()), Set.of())).extracting(Finding::kind)
			.containsExactly(FindingKind.NO_EXAMPLE, FindingKind.PLACEHOLDER);
		assertThat(Checks.about(all, Set.of(), Set.of())).isEmpty();
		assertThat(Checks.about(all, Set.of(UUID.randomUUID()), Set.of())).isEmpty();
	}

	@Test
	void aResourceThatDiesIsToldWithTheSkillsItServes() {
		assertThat(Checks.about(SmallContent.all(), Set.of(STATISTICS.uuid()), Set.of(HANDBOOK.uuid())))
			.extracting(Finding::subject)
			.containsExactly(HANDBOOK.uuid());
	}

	@Test
	void whatAChangeLeavesBehindIsToldWithIt() {
		Documents before = SmallContent.with(TREND.with("statement", "TODO"));
		Documents after = before.with(List.of(roadmap("analyst", level("entry", asks("probability", 2)))), List.of());
		assertThat(Checks.between(before, after, Set.of())).extracting(Finding::kind, Finding::subject)
			.containsExactly(tuple(FindingKind.NO_REQUIREMENT, STATISTICS.uuid()));
		assertThat(Checks.between(before, before, Set.of())).isEmpty();
	}

	@Test
	void aSkillThatGetsAnotherSlugIsStillAskedForAndServed() {
		assertThat(found(PROBABILITY.with("slug", "odds"))).isEmpty();
	}

	@Test
	@Timeout(300)
	void fourTimesAsManyThingsTakeFourTimesTheWork() {
		Documents some = many(1250);
		Documents more = many(5000);
		Checks.of(some, Set.of());
		List<Work> little = new ArrayList<>();
		List<Work> much = new ArrayList<>();
		for (int time = 0; time < 3; time++) {
			little.add(Work.of(() -> Checks.of(some, Set.of())));
			much.add(Work.of(() -> Checks.of(more, Set.of())));
		}
		assertThat(least(much, Work::bytes)).isLessThan(least(little, Work::bytes) * 5);
		assertThat(least(much, Work::nanos)).isLessThan(least(little, Work::nanos) * 8);
		assertThat(much).extracting(Work::effort).anyMatch((effort) -> effort < 300);
	}

	/** Of several that took turns, for others are at work as well. */
	private static long least(List<Work> several, ToLongFunction<Work> of) {
		return several.stream().mapToLong(of).min().orElseThrow();
	}

	/** Skills with a course each, on one roadmap. */
	private static Documents many(int skills) {
		List<Document> many = new ArrayList<>();
		List<Row> asked = new ArrayList<>();
		for (int i = 0; i < skills; i++) {
			String slug = "skill-" + i;
			many.add(skill(slug, "Skill " + word(i), "description",
					"Much to say of [it](/skills/" + slug + ") and of [chance](/skills/chance). ".repeat(5), "aliases",
					List.of("Also " + word(i)), "prerequisites",
					IntStream.range(Math.max(0, i - 3), i).mapToObj((before) -> "skill-" + before).toList()));
			asked.add(asks(slug, 2));
			many.add(resource("course-" + i, "Course " + word(i), slug));
		}
		many.add(roadmap("everything", level("entry", asked)));
		return SmallContent.all().with(many, List.of());
	}

	/** A word of its own for each number, with letters that could be mistyped. */
	private static String word(int number) {
		StringBuilder word = new StringBuilder();
		for (int rest = number * 7919 + 1; rest > 0; rest /= 26) {
			word.append((char) ('a' + rest % 26));
		}
		return word.toString();
	}

	private static List<Finding> found(Document... changed) {
		return Checks.of(SmallContent.with(changed), Set.of());
	}

}
