package dev.waymark.catalog.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What becomes of two texts that began from the same one.
 */
class ThreeWayTests {

	private static final Document SKILL = new Document(Kind.SKILL, UUID.randomUUID(), Map.of("name", "Python", "hours",
			65, "description", "Long.", "aliases", List.of("Py", "CPython"), "prerequisites", List.of("git", "sql"),
			"citations",
			List.of(Map.of("source", "first", "locator", "p. 1"), Map.of("source", "second", "locator", "p. 2"))));

	private static final Document ROADMAP = new Document(Kind.ROADMAP, UUID.randomUUID(),
			Map.of("name", "Researcher", "lanes", List.of(lane("maths", "areas", List.of("statistics")), lane("code")),
					"levels",
					List.of(level("entry", requirement("python", 2, "essential"), requirement("sql", 1, "optional")),
							level("mid", requirement("python", 3, "essential")))));

	@ParameterizedTest
	@EnumSource
	void whicheverFieldOneChangesTheOtherMayChangeAnyOther(Kind kind) {
		Document base = new Document(kind, UUID.randomUUID(), Map.of());
		for (Field mine : kind.fields()) {
			for (Field theirs : kind.fields()) {
				if (mine != theirs) {
					Document left = base.with(mine.name(), value(mine, "mine", 1));
					Document right = base.with(theirs.name(), value(theirs, "theirs", 2));
					ThreeWay both = ThreeWay.of(base, left, right);
					assertThat(both.clashes()).isEmpty();
					assertThat(both.merged()).isEqualTo(right.with(mine.name(), left.get(mine.name())));
					assertThat(both.taken()).containsExactly(theirs.name());
					assertThat(ThreeWay.of(right, left, right).merged()).isEqualTo(left);
					assertThat(ThreeWay.of(left, left, right).merged()).isEqualTo(right);
					assertThat(ThreeWay.of(base, left, left).merged()).isEqualTo(left);
				}
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void whateverIsNotKnownToHaveBegunAlikeIsAskedWhereverItDiffers(Kind kind) {
		for (Field field : kind.fields()) {
			Document mine = new Document(kind, UUID.randomUUID(), Map.of(field.name(), value(field, "mine", 1)));
			Document theirs = new Document(kind, mine.uuid(), Map.of(field.name(), value(field, "theirs", 2)));
			if (mine.equals(theirs)) {
				continue;
			}
			ThreeWay both = ThreeWay.of(null, mine, theirs);
			assertThat(both.clashes()).extracting(Clash::outermost).isNotEmpty().containsOnly(field.name());
			assertThat(both.merged()).isEqualTo(mine);
			assertThat(ThreeWay.of(null, mine, theirs, (path) -> true).merged()).isEqualTo(theirs);
			assertThat(ThreeWay.of(null, mine, mine).clashes()).isEmpty();
		}
	}

	static Stream<Arguments> fields() {
		return Stream.of(arguments("name", "Py", "Python 3"), arguments("hours", 70, 80), arguments("hours", null, 80),
				arguments("description", "Mine.\n\nLong.", "Long.\n\nTheirs."),
				arguments("description", "Mine.", null));
	}

	@ParameterizedTest
	@MethodSource("fields")
	void whatBothChangedIsAsked(String field, @Nullable Object mine, @Nullable Object theirs) {
		ThreeWay both = ThreeWay.of(SKILL, SKILL.with(field, mine), SKILL.with(field, theirs).with("kind", "tool"));
		assertThat(both.clashes()).singleElement().satisfies((clash) -> {
			assertThat(clash.path()).isEqualTo(field);
			assertThat(clash.mine()).isEqualTo(mine);
			assertThat(clash.theirs()).isEqualTo(theirs);
			assertThat(clash.in(SKILL)).isEqualTo(SKILL.get(field));
		});
		assertThat(both.merged()).isEqualTo(SKILL.with(field, mine).with("kind", "tool"));
		assertThat(both.taken()).containsExactly("kind");
		assertThat(ThreeWay.of(SKILL, SKILL.with(field, mine), SKILL.with(field, theirs), (path) -> path.equals(field))
			.merged()).isEqualTo(SKILL.with(field, theirs));
	}

	@Test
	void whatBothChangedAlikeIsNotAsked() {
		ThreeWay both = ThreeWay.of(SKILL, SKILL.with("hours", 70).with("name", null),
				SKILL.with("hours", 70).with("name", null));
		assertThat(both.clashes()).isEmpty();
		assertThat(both.taken()).isEmpty();
	}

	static Stream<Arguments> lines() {
		return Stream.of(arguments("a b c", "a b c x", "a b c", "a b c x"),
				arguments("a b c", "b c", "a b c y", "b c y"), arguments("a b c", "a b c x", "a b c y", "a b c y x"),
				arguments("a b c", "x a b c", "a b c y", "x a b c y"), arguments("a b c", "a x c", "a b z", "a x z"),
				arguments("a b c d", "a x c d", "a b c z", "a x c z"), arguments("a b c", "a c", "a c", "a c"),
				arguments("a b c", "a c", "a y c", null), arguments("a b c d", "a d", "a b x c d", null),
				arguments("a b c", "a x c", "a y c", null), arguments("a b c", "c a b", "a b c y", "c a b y"),
				arguments("a b c", "a", "c", ""), arguments("", "x", "y", "y x"), arguments("", "x y", "y", "x y"),
				arguments("a b c", "a b x c", "a c", "a x c"), arguments("a b c", "a b x c", "b c", "b x c"));
	}

	@ParameterizedTest
	@MethodSource("lines")
	void linesMergeOneByOne(String base, String mine, String theirs, @Nullable String both) {
		ThreeWay merge = ThreeWay.of(aliases(base), aliases(mine), aliases(theirs));
		if (both != null) {
			assertThat(merge.clashes()).isEmpty();
			assertThat(merge.merged().texts("aliases"))
				.containsExactlyInAnyOrderElementsOf(aliases(both).texts("aliases"));
		}
		else {
			assertThat(merge.clashes()).extracting(Clash::path).containsExactly("aliases");
		}
		assertThat(ThreeWay.of(aliases(base), aliases(theirs), aliases(mine)).clashes()).hasSameSizeAs(merge.clashes());
	}

	@Test
	void referencesMergeOneByOne() {
		ThreeWay both = ThreeWay.of(SKILL, SKILL.with("prerequisites", List.of("sql", "numpy")),
				SKILL.with("prerequisites", List.of("git", "sql", "bash")));
		assertThat(both.clashes()).isEmpty();
		assertThat(both.merged().texts("prerequisites")).containsExactly("bash", "numpy", "sql");
	}

	@Test
	void rowsMergeOneByOneAndFieldByField() {
		Document mine = SKILL.with("citations", List.of(citation("first", "p. 10"), citation("mine", "p. 3")));
		Document theirs = SKILL.with("citations",
				List.of(citation("first", "p. 1"), citation("second", "p. 2"), citation("theirs", "p. 4")));
		ThreeWay both = ThreeWay.of(SKILL, mine, theirs);
		assertThat(both.clashes()).isEmpty();
		assertThat(both.merged().rows("citations")).containsExactly(citation("first", "p. 10"),
				citation("mine", "p. 3"), citation("theirs", "p. 4"));
	}

	@Test
	void aRowThatOneTookOutAndTheOtherChangedIsAsked() {
		Document mine = SKILL.with("citations", List.of(citation("second", "p. 2")));
		Document theirs = SKILL.with("citations", List.of(citation("first", "p. 10"), citation("second", "p. 2")));
		ThreeWay both = ThreeWay.of(SKILL, mine, theirs);
		assertThat(both.clashes()).extracting(Clash::path).containsExactly("citations[first]");
		assertThat(both.merged()).isEqualTo(mine);
		assertThat(ThreeWay.of(SKILL, mine, theirs, "citations[first]"::equals).merged()).isEqualTo(theirs);
		assertThat(ThreeWay.of(SKILL, theirs, mine).merged()).isEqualTo(theirs);
		assertThat(ThreeWay.of(SKILL, theirs, mine, "citations[first]"::equals).merged()).isEqualTo(mine);
	}

	@Test
	void rowsThatLackWhatTellsThemApartAreKeptAll() {
		Document mine = SKILL.with("citations", List.of(Map.of("locator", "p. 7"), Map.of("locator", "p. 8"),
				citation("first", "p. 1"), citation("first", "p. 1 again")));
		assertThat(ThreeWay.of(SKILL, mine, SKILL.with("hours", 1)).merged().rows("citations"))
			.containsExactlyElementsOf(mine.rows("citations"));
	}

	@Test
	void cellsOfAGridMergeOneByOne() {
		Document mine = levels(level("entry", requirement("python", 4, "essential"), requirement("sql", 1, "optional"),
				requirement("git", 2, "optional")), level("mid", requirement("python", 3, "essential")));
		Document theirs = levels(level("entry", requirement("python", 2, "important")),
				level("mid", requirement("python", 3, "essential"), requirement("bash", 1, "essential")),
				level("senior"));
		ThreeWay both = ThreeWay.of(ROADMAP, mine, theirs);
		assertThat(both.clashes()).isEmpty();
		assertThat(both.merged())
			.isEqualTo(levels(level("entry", requirement("python", 4, "important"), requirement("git", 2, "optional")),
					level("mid", requirement("python", 3, "essential"), requirement("bash", 1, "essential")),
					level("senior")));
		assertThat(both.taken()).containsExactly("levels");
	}

	@Test
	void aCellThatBothChangedIsAskedAloneWithItsWayThere() {
		Document mine = levels(level("entry", requirement("python", 4, "essential"), requirement("sql", 1, "optional")),
				level("mid", requirement("python", 4, "essential")));
		Document theirs = levels(
				level("entry", requirement("python", 3, "essential"), requirement("sql", 2, "optional")),
				level("mid", requirement("python", 3, "essential")));
		ThreeWay both = ThreeWay.of(ROADMAP, mine, theirs);
		assertThat(both.clashes()).singleElement().satisfies((clash) -> {
			assertThat(clash.path()).isEqualTo("levels[entry].requirements[python].proficiency");
			assertThat(clash.in(ROADMAP)).isEqualTo(2);
			assertThat(clash.difference((field, value) -> value))
				.isEqualTo(new Difference("levels", List.of("entry", "python"), "proficiency", "3", "4"));
		});
		assertThat(ThreeWay.of(ROADMAP, mine, theirs, both.clashes().get(0).path()::equals).merged())
			.isEqualTo(levels(level("entry", requirement("python", 3, "essential"), requirement("sql", 2, "optional")),
					level("mid", requirement("python", 4, "essential"))));
	}

	@Test
	void lanesMergeWithTheirAreasAndTheirOrder() {
		Document mine = ROADMAP.with("lanes",
				List.of(lane("code"), lane("maths", "areas", List.of("statistics", "algebra")), lane("mine")));
		Document theirs = ROADMAP.with("lanes",
				List.of(lane("theirs"), lane("maths", "areas", List.of("data", "statistics")), lane("code")));
		ThreeWay both = ThreeWay.of(ROADMAP, mine, theirs);
		assertThat(both.clashes()).isEmpty();
		assertThat(both.merged().rows("lanes")).extracting((lane) -> lane.get("slug"))
			.containsExactlyInAnyOrder("theirs", "code", "maths", "mine")
			.containsSubsequence("code", "maths", "mine");
		assertThat(both.merged().rows("lanes")).filteredOn((lane) -> lane.get("slug").equals("maths"))
			.extracting((lane) -> lane.get("areas"))
			.containsExactly(List.of("data", "statistics", "algebra"));
	}

	@Test
	void anOrderThatBothChangedIsAsked() {
		Document base = order("a", "b", "c");
		Document mine = order("b", "a", "c", "mine");
		Document theirs = order("theirs", "a", "c", "b");
		ThreeWay both = ThreeWay.of(base, mine, theirs);
		assertThat(both.clashes()).extracting(Clash::path).containsExactly("lanes.order");
		assertThat(both.clashes().get(0).difference((field, value) -> value))
			.isEqualTo(new Difference("lanes", List.of(), "order", "theirs\na\nc\nb", "b\na\nc\nmine"));
		assertThat(both.merged()).isEqualTo(order("theirs", "b", "a", "c", "mine"));
		assertThat(ThreeWay.of(base, mine, theirs, "lanes.order"::equals).merged())
			.isEqualTo(order("theirs", "a", "c", "mine", "b"));
	}

	@Test
	void aMilestoneIsTheSameWhateverItIsCalled() {
		String uuid = UUID.randomUUID().toString();
		Document base = new Document(Kind.GUIDE, UUID.randomUUID(), Map.of("milestones",
				List.of(Map.of("uuid", uuid, "slug", "publish", "name", "Publish", "description", "Do."))));
		Document mine = base.with("milestones",
				List.of(Map.of("uuid", uuid, "slug", "publish-it", "name", "Publish", "description", "Do.")));
		Document theirs = base.with("milestones",
				List.of(Map.of("uuid", uuid, "slug", "publish", "name", "Publish it", "description", "Do.")));
		ThreeWay both = ThreeWay.of(base, mine, theirs);
		assertThat(both.clashes()).isEmpty();
		assertThat(both.merged().rows("milestones"))
			.containsExactly(Map.of("uuid", uuid, "slug", "publish-it", "name", "Publish it", "description", "Do."));
	}

	private static Object value(Field field, String word, int number) {
		return switch (field.shape()) {
			case NUMBER -> number;
			case FLAG -> true;
			case LINES, REFERENCES -> List.of(word);
			case ROWS -> {
				Map<String, Object> row = new LinkedHashMap<>();
				field.fields().forEach((part) -> row.put(part.name(), value(part, word, number)));
				yield List.of(row);
			}
			default -> word;
		};
	}

	private static Document aliases(String words) {
		return SKILL.with("aliases", words.isEmpty() ? List.of() : List.of(words.split(" ")));
	}

	private static Document order(String... slugs) {
		return ROADMAP.with("lanes", Stream.of(slugs).map((slug) -> lane(slug)).toList());
	}

	private static Document levels(Object... levels) {
		return ROADMAP.with("levels", List.of(levels));
	}

	private static Map<String, Object> level(String slug, Object... requirements) {
		return Map.of("level", slug, "summary", "What " + slug + " is", "requirements", List.of(requirements));
	}

	private static Map<String, Object> requirement(String skill, int proficiency, String importance) {
		return Map.of("skill", skill, "proficiency", proficiency, "importance", importance);
	}

	private static Map<String, Object> lane(String slug, Object... more) {
		Map<String, Object> lane = new LinkedHashMap<>(Map.of("slug", slug, "name", slug));
		if (more.length > 0) {
			lane.put((String) more[0], more[1]);
		}
		return lane;
	}

	private static Map<String, Object> citation(String source, String locator) {
		return Map.of("source", source, "locator", locator);
	}

}
