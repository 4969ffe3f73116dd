package dev.waymark.catalog;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.util.HtmlUtils;

import dev.waymark.catalog.guide.MilestoneView;
import dev.waymark.catalog.market.PayFactorKind;
import dev.waymark.catalog.market.PayKind;
import dev.waymark.catalog.market.SalaryBandView;
import dev.waymark.platform.text.Markdown;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The content that Waymark ships with holds what it promises: complete, free of
 * contradictions, and no link leads nowhere. A list in a message names the rows to mend.
 */
class ContentTests {

	private static final Content content = read();

	private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

	private static final Set<String> PAGES = Set.of("/", "/roadmaps", "/areas", "/skills", "/levels", "/resources",
			"/guides", "/compare", "/pay", "/sources", "/search", "/me");

	/** What is left in the HTML when Markdown is not well formed. */
	private static final List<String> UNFINISHED = List.of("](", "[/", "**", "href=\"\"", "&lt;", "TODO");

	/** What does not belong into a text that is no Markdown. */
	private static final List<String> MARKUP = List.of("](", "**", "<", "  ", "\n", "\uFFFD");

	@Test
	void holdsAsMuchAsItPromises() {
		assertThat(content.roadmaps()).hasSizeGreaterThanOrEqualTo(10);
		assertThat(content.levels()).extracting(LevelView::slug).containsExactly("entry", "mid", "senior", "lead");
		assertThat(content.areas()).hasSizeGreaterThanOrEqualTo(11);
		assertThat(content.skills()).hasSizeGreaterThanOrEqualTo(120);
		assertThat(content.skills().stream().mapToInt((skill) -> skill.prerequisites().size()).sum())
			.isGreaterThanOrEqualTo(120);
		assertThat(requirements()).hasSizeGreaterThanOrEqualTo(350);
		assertThat(content.resources()).hasSizeGreaterThanOrEqualTo(150);
		assertThat(content.guides().inUse()).hasSizeGreaterThanOrEqualTo(16);
		assertThat(content.guides().milestones()).hasSizeGreaterThanOrEqualTo(30);
		assertThat(content.sources()).hasSize(4);
		assertThat(content.market().trends()).isNotEmpty();
	}

	@Test
	void readsEveryRowOnce() {
		assertThat(content.skills()).extracting(SkillView::slug).doesNotHaveDuplicates();
		assertThat(content.skills()).extracting(SkillView::uuid).doesNotHaveDuplicates();
		assertThat(content.skills()).extracting((skill) -> skill.name().toLowerCase(Locale.ROOT))
			.doesNotHaveDuplicates();
		assertThat(content.guides().milestones()).extracting(MilestoneView::slug).doesNotHaveDuplicates();
		assertThat(content.areas().stream().flatMap((area) -> content.skillsIn(area).stream()))
			.containsExactlyElementsOf(content.skills());
	}

	@Test
	void tellsTheYearsOfEveryLevel() {
		assertThat(content.levels()).extracting(LevelView::yearsFrom).containsExactly(0, 4, 8, 13);
		assertThat(content.levels()).extracting(LevelView::yearsTo).containsExactly(3, 7, 12, null);
		assertThat(content.levels()).extracting(LevelView::position).containsExactly(1, 2, 3, 4);
		assertThat(content.levels()).allSatisfy((level) -> {
			assertThat(level.titles()).as("titles of %s", level.slug()).isNotEmpty();
			assertThat(level.scope().isBlank()).as("%s has no scope", level.slug()).isFalse();
			assertThat(level.changes() != null).as("what changes at %s", level.slug()).isEqualTo(level.position() > 1);
		});
	}

	@Test
	void hasTheRoadmapsOfTheDocuments() {
		assertThat(content.roadmaps()).extracting(RoadmapView::slug)
			.contains("junior-ml-researcher", "applied-ml-researcher", "ml-researcher",
					"start-a-career-in-machine-learning", "machine-learning-engineer", "data-scientist",
					"research-scientist", "ai-engineer", "nlp-engineer", "computer-vision-engineer");
	}

	@Test
	void fillsEveryArea() {
		assertThat(content.areas()).allSatisfy((area) -> assertThat(content.skillsIn(area)).isNotEmpty());
	}

	@Test
	void teachesEverySkillSomewhere() {
		assertThat(content.skills()
			.stream()
			.filter((skill) -> content.placement(skill).resources().stream().allMatch(ResourceView::isRetired)))
			.extracting(SkillView::slug)
			.as("skills without a resource that still stands")
			.isEmpty();
	}

	@Test
	void requiresEverySkillSomewhere() {
		assertThat(content.skills().stream().filter((skill) -> content.placement(skill).requiredIn().isEmpty()))
			.extracting(SkillView::slug)
			.as("skills that no roadmap asks for")
			.isEmpty();
	}

	@Test
	void showsAnExampleOfEveryProficiencyThatIsRequired() {
		assertThat(requirements().filter((asked) -> !asked.skill().examples().containsKey(asked.proficiency()))
			.map((asked) -> asked.skill().slug() + " at " + asked.proficiency())
			.distinct()).as("required without an example").isEmpty();
	}

	@Test
	void estimatesTheHoursOfEverySkill() {
		assertThat(content.skills()).allSatisfy((skill) -> assertThat(skill.hours()).isPositive());
	}

	@Test
	void hasNoCycleOfPrerequisites() {
		assertThat(content.skills().stream().map(ContentTests::wayBackTo).filter((way) -> !way.isEmpty()))
			.as("ways from a skill back to itself")
			.isEmpty();
	}

	@Test
	void joinsPrerequisitesBothWays() {
		assertThat(content.skills()).allSatisfy((skill) -> assertThat(skill.prerequisites())
			.allSatisfy((first) -> assertThat(content.skill(first.slug()).opens()).contains(skill.ref())));
	}

	@Test
	void linksOnlyToPagesThatExist() {
		List<String> dead = new ArrayList<>();
		Set<String> pages = pages();
		texts().forEach((place, text) -> links(text).filter((link) -> link.startsWith("/"))
			.filter((link) -> !pages.contains(URI.create(link).getPath()) || URI.create(link).getFragment() != null)
			.forEach((link) -> dead.add(place + " links to " + link)));
		assertThat(dead).isEmpty();
	}

	@Test
	void linksItsTextsToOneAnother() {
		assertThat(texts().values().stream().flatMap(ContentTests::links).filter((link) -> link.startsWith("/")))
			.hasSizeGreaterThan(300);
	}

	@Test
	void comparesOnlyWhatExists() {
		List<String> dead = new ArrayList<>();
		texts().forEach((place, text) -> links(text).filter((link) -> link.startsWith("/compare?"))
			.flatMap((link) -> Stream.of(URI.create(link).getQuery().split("&")))
			.map((pair) -> pair.substring(pair.indexOf('=') + 1))
			.filter((side) -> !pages().contains("/roadmaps/" + side)
					&& !pages().contains("/roadmaps/" + side.replaceFirst("[:/.]", "/levels/")))
			.forEach((side) -> dead.add(place + " compares " + side)));
		assertThat(dead).isEmpty();
	}

	@Test
	void linksToOtherSitesOverTls() {
		List<String> odd = new ArrayList<>();
		texts().forEach((place, text) -> links(text).filter((link) -> !link.startsWith("/"))
			.filter((link) -> !link.startsWith("https://"))
			.forEach((link) -> odd.add(place + " links to " + link)));
		assertThat(odd).isEmpty();
	}

	@Test
	void leavesNoMarkupUnfinished() {
		assertThat(texts().entrySet()
			.stream()
			.filter((entry) -> UNFINISHED.stream().anyMatch(entry.getValue().html()::contains))
			.map(Map.Entry::getKey)).as("texts with markup that shows").isEmpty();
	}

	@Test
	void citesASourceForEverything() {
		assertThat(citations().entrySet().stream().filter((entry) -> entry.getValue().isEmpty()).map(Map.Entry::getKey))
			.as("without a source")
			.isEmpty();
		assertThat(citations().entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().stream().allMatch(ContentTests::isResolved))
			.map(Map.Entry::getKey)).as("with a citation that leads nowhere").isEmpty();
	}

	@Test
	void citesEverySource() {
		assertThat(citations().values().stream().flatMap(List::stream).map(Citation::source).distinct())
			.containsExactlyInAnyOrderElementsOf(content.sources());
	}

	@Test
	void asksForASkillAgainOnlyAtAHigherProficiency() {
		assertThat(content.roadmaps().stream().flatMap(ContentTests::repeatedNoHigher)).as("repeated no higher")
			.isEmpty();
	}

	@Test
	void asksForSomethingAtEveryLevelOfEveryRoadmap() {
		assertThat(content.roadmaps()).allSatisfy((roadmap) -> {
			assertThat(roadmap.levels()).as("levels of %s", roadmap.slug()).isNotEmpty();
			assertThat(roadmap.levels()).as("levels of %s", roadmap.slug()).allSatisfy((level) -> {
				assertThat(level.titles()).isNotEmpty();
				assertThat(level.expectations()).isNotEmpty();
				assertThat(level.requirements()).anyMatch(RequirementView::isCounted);
				assertThat(level.requirements())
					.allSatisfy((asked) -> assertThat(asked.level()).isEqualTo(level.level()));
			});
		});
	}

	@Test
	void climbsFromLevelToLevelWithoutAGap() {
		assertThat(content.roadmaps()).allSatisfy((roadmap) -> {
			List<Integer> steps = roadmap.levels().stream().map((level) -> level.level().position()).toList();
			assertThat(steps).as("levels of %s", roadmap.slug())
				.containsExactlyElementsOf(
						Stream.iterate(steps.get(0), (step) -> step + 1).limit(steps.size()).toList());
			assertThat(roadmap.levels().stream().filter((level) -> level.changes() == null))
				.as("levels of %s without a change", roadmap.slug())
				.containsExactly(roadmap.levels().get(0));
		});
	}

	@Test
	void givesEverySkillOfARoadmapOneLane() {
		assertThat(content.roadmaps()).allSatisfy((roadmap) -> {
			List<AreaView> areas = roadmap.lanes().stream().flatMap((lane) -> lane.areas().stream()).toList();
			assertThat(areas).as("lanes of %s", roadmap.slug()).doesNotHaveDuplicates();
			assertThat(areas).as("lanes of %s", roadmap.slug())
				.containsAll(roadmap.requirements().stream().map((asked) -> asked.skill().area()).toList());
		});
	}

	@Test
	void keepsTheEightAreasOfTheJuniorResearcherInTheirOrder() {
		assertThat(content.roadmap("junior-ml-researcher").lanes()).extracting(LaneView::slug)
			.containsExactly("fundamentals", "programming", "data-handling", "research-methodology", "soft-skills",
					"ethics-and-responsible-ai", "continual-learning-and-adaptability", "domain-knowledge");
	}

	@ParameterizedTest
	@CsvSource({ "entry,BASE,100000,140000", "entry,TOTAL,110000,170000", "mid,BASE,140000,180000",
			"mid,TOTAL,160000,230000", "senior,BASE,180000,220000", "senior,TOTAL,210000,290000",
			"lead,BASE,220000,280000", "lead,TOTAL,270000,380000" })
	void tellsThePayOf2024(String level, PayKind kind, int min, int max) {
		assertThat(content.market().salaryBands()).filteredOn((band) -> band.kind() == kind && isAt(level, band))
			.singleElement()
			.satisfies((band) -> assertBand(band, min, max, false))
			.satisfies((band) -> assertThat(band.region()).isEqualTo("United States"));
	}

	@ParameterizedTest
	@CsvSource({ "entry,80000,120000,false", "mid,120000,180000,false", "senior,180000,250000,true" })
	void tellsTheOlderBands(String level, int min, int max, boolean openEnded) {
		assertThat(content.market().salaryBands())
			.filteredOn((band) -> band.kind() == PayKind.RANGE && isAt(level, band))
			.singleElement()
			.satisfies((band) -> assertBand(band, min, max, openEnded))
			.satisfies((band) -> assertThat(band.yearNote()).isNotBlank());
	}

	@Test
	void tellsWhatEngineersEarnOnAverage() {
		assertThat(content.market().salaryBands()).filteredOn((band) -> band.kind() == PayKind.AVERAGE)
			.singleElement()
			.satisfies((band) -> assertBand(band, 109_143, 131_000, false))
			.satisfies((band) -> assertThat(band.roadmapSlug()).isEqualTo("machine-learning-engineer"));
	}

	@Test
	void tellsNoPayThatNoDocumentTells() {
		assertThat(content.market().salaryBands()).hasSize(12);
	}

	@Test
	void tellsWhatElseThereIsToKnowAboutPay() {
		assertThat(content.market().payFactors()).filteredOn((factor) -> factor.kind() == PayFactorKind.MOVES)
			.hasSize(5);
		assertThat(content.market().payFactors()).filteredOn((factor) -> factor.kind() == PayFactorKind.EXTRA)
			.hasSize(5);
		assertThat(content.market().payFactors()).filteredOn((factor) -> factor.kind() == PayFactorKind.CAUTION)
			.isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "419.94 billion by 2030", "34.8%", "187.95 billion by 2030", "315.50 billion by 2033",
			"109,143", "131,000" })
	void tellsTheFiguresOfTheTrends(String figure) {
		assertThat(content.market().trends())
			.anyMatch((trend) -> trend.figure() != null && trend.figure().contains(figure));
	}

	@Test
	void saysWhyAResourceIsRetiredAndWhatReplacesIt() {
		assertThat(content.resources().stream().filter(ContentTests::isRetiredWithoutAWayOn))
			.extracting(ResourceView::slug)
			.as("retired without a reason, or without a successor that still stands")
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "tensorflow-developer-certificate", "aws-certified-machine-learning-specialty" })
	void hasRetiredWhatWasWithdrawn(String slug) {
		assertThat(content.resource(slug).isRetired()).isTrue();
	}

	@Test
	void findsEveryResourceOverTls() {
		assertThat(content.resources()).allSatisfy((resource) -> {
			URI url = URI.create(resource.url());
			assertThat(url.getScheme()).as(resource.slug()).isEqualTo("https");
			assertThat(url.getHost()).as(resource.slug()).contains(".");
			assertThat(url.getUserInfo()).as(resource.slug()).isNull();
		});
	}

	@Test
	void findsEveryResourceInAPlaceOfItsOwn() {
		assertThat(sharing(content.resources(), (resource, add) -> add.accept(place(resource), resource.slug())))
			.as("resources at one address")
			.isEmpty();
		assertThat(sharing(content.resources(),
				(resource, add) -> add.accept(resource.name().toLowerCase(Locale.ROOT), resource.slug())))
			.as("resources of one name")
			.isEmpty();
	}

	@Test
	void usesEveryResourceForASkill() {
		assertThat(content.resources().stream().filter((resource) -> resource.teaches().isEmpty()))
			.extracting(ResourceView::slug)
			.as("resources that serve no skill")
			.isEmpty();
	}

	@Test
	void writesStatementsAsSentences() {
		Map<String, String> statements = new LinkedHashMap<>();
		content.skills().forEach((skill) -> statements.put("skill " + skill.slug(), skill.statement()));
		content.market().trends().forEach((trend) -> statements.put("trend " + trend.slug(), trend.statement()));
		assertThat(statements.entrySet().stream().filter((entry) -> !isSentence(entry.getValue())))
			.as("statements that do not begin with a capital and end with a full stop")
			.isEmpty();
	}

	@Test
	void writesPlainTextsPlainly() {
		assertThat(plainTexts().entrySet().stream().filter((entry) -> !isPlain(entry.getValue())))
			.as("plain texts with markup, odd spaces or nothing in them")
			.isEmpty();
	}

	@Test
	void givesNoSkillTheNameOfAnother() {
		Map<String, String> names = new HashMap<>();
		content.skills().forEach((skill) -> names.put(skill.name().toLowerCase(Locale.ROOT), skill.slug()));
		assertThat(content.skills()
			.stream()
			.flatMap((skill) -> skill.aliases()
				.stream()
				.filter((alias) -> names.containsKey(alias.toLowerCase(Locale.ROOT)))
				.map((alias) -> skill.slug() + " is also called " + alias)))
			.as("aliases that are the name of a skill")
			.isEmpty();
	}

	@Test
	void givesNoAliasTwice() {
		assertThat(sharing(content.skills(),
				(skill, add) -> skill.aliases()
					.forEach((alias) -> add.accept(alias.toLowerCase(Locale.ROOT), skill.slug()))))
			.as("aliases of several skills")
			.isEmpty();
	}

	@Test
	void saysOfEveryMilestoneWhatDoneLooksLike() {
		assertThat(content.guides().milestones().stream().filter((milestone) -> !isSentence(milestone.description())))
			.extracting(MilestoneView::slug)
			.as("milestones without a sentence")
			.isEmpty();
		assertThat(content.levels())
			.containsAll(content.guides().milestones().stream().map(MilestoneView::level).toList());
	}

	private static Content read() {
		try (ConfigurableApplicationContext flats = Downstairs.H2.apart()) {
			return flats.getBean(ContentReader.class).read();
		}
	}

	private static Stream<RequirementView> requirements() {
		return content.roadmaps().stream().flatMap((roadmap) -> roadmap.requirements().stream());
	}

	/** The shortest way along prerequisites from a skill to itself, or nothing. */
	private static String wayBackTo(SkillView skill) {
		Map<Long, String> wayTo = new HashMap<>(Map.of(skill.id(), skill.slug()));
		Deque<SkillView> ahead = new ArrayDeque<>(List.of(skill));
		while (!ahead.isEmpty()) {
			SkillView at = ahead.remove();
			for (SkillRef first : at.prerequisites()) {
				String way = wayTo.get(at.id()) + " needs " + first.slug();
				if (first.id() == skill.id()) {
					return way;
				}
				if (wayTo.putIfAbsent(first.id(), way) == null) {
					ahead.add(content.skill(first.id()));
				}
			}
		}
		return "";
	}

	private static Stream<String> repeatedNoHigher(RoadmapView roadmap) {
		Map<Long, RequirementView> before = new HashMap<>();
		return roadmap.requirements().stream().filter((asked) -> {
			RequirementView last = before.put(asked.skill().id(), asked);
			return last != null && last.proficiency().reaches(asked.proficiency());
		})
			.map((asked) -> "%s asks for %s again at %s".formatted(roadmap.slug(), asked.skill().slug(),
					asked.level().slug()));
	}

	private static boolean isRetiredWithoutAWayOn(ResourceView resource) {
		Retirement retirement = resource.retirement();
		return retirement != null && (retirement.reason().isBlank() || retirement.successors().isEmpty()
				|| retirement.successors()
					.stream()
					.anyMatch((successor) -> content.resource(successor.slug()).isRetired()));
	}

	private static String place(ResourceView resource) {
		return resource.url().toLowerCase(Locale.ROOT).replaceFirst("^https://(www\\.)?", "").replaceFirst("/$", "");
	}

	private static boolean isResolved(Citation citation) {
		return content.sources().contains(citation.source()) && !citation.locator().isBlank();
	}

	private static boolean isPlain(String text) {
		return !text.isBlank() && text.equals(text.strip()) && MARKUP.stream().noneMatch(text::contains);
	}

	private static boolean isSentence(String text) {
		return Character.isUpperCase(text.codePointAt(0)) && text.endsWith(".") && !text.endsWith("..");
	}

	private static boolean isAt(String level, SalaryBandView band) {
		LevelView at = band.level();
		return at != null && at.slug().equals(level);
	}

	private static void assertBand(SalaryBandView band, int min, int max, boolean openEnded) {
		assertThat(band.min()).isEqualTo(min);
		assertThat(band.max()).isEqualTo(max);
		assertThat(band.openEnded()).isEqualTo(openEnded);
		assertThat(band.currency()).isEqualTo("USD");
		assertThat(band.year()).isEqualTo(2024);
		assertThat(band.citation().source().slug()).isEqualTo("ml-researcher-career");
	}

	private static Set<String> pages() {
		Set<String> pages = new HashSet<>(PAGES);
		content.skills().forEach((skill) -> pages.add("/skills/" + skill.slug()));
		content.areas().forEach((area) -> pages.add("/areas/" + area.slug()));
		content.levels().forEach((level) -> pages.add("/levels/" + level.slug()));
		content.resources().forEach((resource) -> pages.add("/resources/" + resource.slug()));
		content.guides().inUse().forEach((guide) -> pages.add("/guides/" + guide.slug()));
		content.roadmaps().forEach((roadmap) -> {
			pages.add("/roadmaps/" + roadmap.slug());
			roadmap.levels()
				.forEach((level) -> pages.add("/roadmaps/" + roadmap.slug() + "/levels/" + level.level().slug()));
		});
		return pages;
	}

	private static Map<String, Markdown> texts() {
		Map<String, Markdown> texts = new LinkedHashMap<>();
		content.roadmaps().forEach((roadmap) -> texts.put("roadmap " + roadmap.slug(), roadmap.description()));
		content.skills().forEach((skill) -> texts.put("skill " + skill.slug(), skill.description()));
		content.guides().inUse().forEach((guide) -> texts.put("guide " + guide.slug(), guide.body()));
		content.levels().forEach((level) -> {
			texts.put("level " + level.slug(), level.scope());
			Markdown changes = level.changes();
			if (changes != null) {
				texts.put("changes of level " + level.slug(), changes);
			}
		});
		return texts;
	}

	private static Stream<String> links(Markdown text) {
		return LINK.matcher(text.html()).results().map((link) -> HtmlUtils.htmlUnescape(link.group(1)));
	}

	private static Map<String, String> plainTexts() {
		Map<String, String> texts = new LinkedHashMap<>();
		content.areas().forEach((area) -> texts.put("summary of area " + area.slug(), area.summary()));
		content.sources().forEach((source) -> texts.put("summary of source " + source.slug(), source.summary()));
		content.levels().forEach((level) -> texts.put("summary of level " + level.slug(), level.summary()));
		content.skills().forEach((skill) -> {
			texts.put("statement of skill " + skill.slug(), skill.statement());
			skill.examples()
				.forEach((proficiency, example) -> texts.put("example of " + proficiency + " of skill " + skill.slug(),
						example));
		});
		content.roadmaps().forEach((roadmap) -> {
			texts.put("summary of roadmap " + roadmap.slug(), roadmap.summary());
			roadmap.levels().forEach((level) -> {
				String place = " of " + roadmap.slug() + " at " + level.level().slug();
				texts.put("summary" + place, level.summary());
				putUnlessNull(texts, "changes" + place, level.changes());
				level.expectations().forEach((text) -> texts.put("\"" + text + "\"" + place, text));
			});
		});
		content.resources().forEach((resource) -> {
			texts.put("summary of resource " + resource.slug(), resource.summary());
			putUnlessNull(texts, "cost of resource " + resource.slug(), resource.costNote());
		});
		content.guides().inUse().forEach((guide) -> texts.put("summary of guide " + guide.slug(), guide.summary()));
		content.guides()
			.milestones()
			.forEach((milestone) -> texts.put("description of milestone " + milestone.slug(), milestone.description()));
		content.market()
			.payFactors()
			.forEach((factor) -> texts.put("pay factor " + factor.slug(), factor.description()));
		content.market().trends().forEach((trend) -> texts.put("trend " + trend.slug(), trend.statement()));
		return texts;
	}

	private static void putUnlessNull(Map<String, String> texts, String place, @Nullable String text) {
		if (text != null) {
			texts.put(place, text);
		}
	}

	private static Map<String, List<Citation>> citations() {
		Map<String, List<Citation>> citations = new LinkedHashMap<>();
		content.roadmaps().forEach((roadmap) -> citations.put("roadmap " + roadmap.slug(), roadmap.citations()));
		content.skills().forEach((skill) -> citations.put("skill " + skill.slug(), skill.citations()));
		content.guides().inUse().forEach((guide) -> citations.put("guide " + guide.slug(), guide.citations()));
		content.levels().forEach((level) -> citations.put("level " + level.slug(), level.citations()));
		content.market().trends().forEach((trend) -> citations.put("trend " + trend.slug(), List.of(trend.citation())));
		content.market()
			.salaryBands()
			.forEach((band) -> citations.put("band " + band.slug(), List.of(band.citation())));
		content.market()
			.payFactors()
			.forEach((factor) -> citations.put("pay factor " + factor.slug(), List.of(factor.citation())));
		return citations;
	}

	/** What several rows have in common, with the rows. */
	private static <T> Map<String, Set<String>> sharing(List<T> rows, BiConsumer<T, BiConsumer<String, String>> tell) {
		Map<String, Set<String>> rowsOf = new HashMap<>();
		rows.forEach((row) -> tell.accept(row,
				(common, name) -> rowsOf.computeIfAbsent(common, (key) -> new TreeSet<>()).add(name)));
		return rowsOf.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().size() > 1)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
