package dev.waymark.catalog.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;

/**
 * A hand-made content in which the checks find nothing: one roadmap with two levels that
 * asks for two skills, the second built on the first, each with a resource.
 */
final class SmallContent {

	static final Document PROBABILITY = skill("probability", "Probability", "prerequisites", List.of());

	static final Document STATISTICS = skill("statistics", "Statistics", "prerequisites", List.of("probability"));

	static final Document ROADMAP = roadmap("analyst", level("entry", asks("probability", 2)),
			level("mid", asks("probability", 3), asks("statistics", 2)));

	static final Document LECTURES = resource("lectures", "Lectures on chance", "probability");

	static final Document HANDBOOK = resource("handbook", "The handbook of figures", "statistics");

	static final Document GUIDE = thing(Kind.GUIDE, "slug", "first-steps", "position", 1, "name", "First steps",
			"summary", "Where to begin.", "body", "Begin with [chance](/skills/probability).", "citations", cited());

	static final Document TREND = thing(Kind.TREND, "slug", "more-data", "position", 1, "theme", "Data", "name",
			"More data", "statement", "There is more data each year.", "source", "survey", "locator", "Page 2");

	private static final Documents ALL = new Documents(List.of(thing(Kind.SOURCE, "slug", "survey", "position", 1,
			"title", "A survey", "kind", "Report", "summary", "What people were asked."),
			careerLevel("entry", 1, "Entry"), careerLevel("mid", 2, "Mid"),
			thing(Kind.AREA, "slug", "mathematics", "position", 1, "name", "Mathematics", "summary",
					"What everything rests on."),
			PROBABILITY, STATISTICS, ROADMAP, LECTURES, HANDBOOK, GUIDE, TREND),
			Map.of(Kind.SKILL, Map.of("chance", PROBABILITY.uuid())));

	private SmallContent() {
	}

	static Documents all() {
		return ALL;
	}

	/**
	 * The same with some documents added or put in place of others.
	 * @param changed the documents
	 * @return all of them
	 */
	static Documents with(Document... changed) {
		return ALL.with(List.of(changed), List.of());
	}

	static Document skill(String slug, String name, Object... more) {
		return thing(Kind.SKILL,
				with(more, "slug", slug, "position", 1, "name", name, "kind", "concept", "area", "mathematics",
						"statement", "Work out how likely things are.", "description", "How likely things are.",
						"hours", 10, "working", "Rolls dice.", "proficient", "Rolls many dice.", "citations", cited()));
	}

	static Document roadmap(String slug, Row... levels) {
		return thing(Kind.ROADMAP, "slug", slug, "position", 1, "name", "Roadmap " + slug, "family", "Data", "summary",
				"Looks at data.", "description", "Looks at data and says what it saw.", "levels", rows(List.of(levels)),
				"citations", cited());
	}

	static Row level(String level, Row... requirements) {
		return level(level, List.of(requirements));
	}

	static Row level(String level, List<Row> requirements) {
		return new Row(values("level", level, "summary", "Helps others.", "expectations", List.of("Keeps a notebook."),
				"requirements", rows(requirements)));
	}

	static Row asks(String skill, int proficiency) {
		return new Row(values("skill", skill, "proficiency", proficiency, "importance", "essential"));
	}

	static Document resource(String slug, String name, String... skills) {
		return thing(Kind.RESOURCE, "slug", slug, "name", name, "type", "course", "provider", "Open Campus", "url",
				"https://example.org/" + slug, "cost", "free", "summary", "Drawn by hand.", "skills",
				Arrays.stream(skills).map((skill) -> values("skill", skill)).toList());
	}

	private static Document careerLevel(String slug, int position, String name) {
		return thing(Kind.LEVEL, "slug", slug, "position", position, "name", name, "yearsFrom", position, "summary",
				"A stage of a job.", "scope", "Own tasks.", "citations", cited());
	}

	private static List<Map<String, Object>> cited() {
		return List.of(values("source", "survey", "locator", "Page 1"));
	}

	/**
	 * A document whose uuid is made of its kind and its slug.
	 * @param kind what it is about
	 * @param values names and values in turn; the last of a name counts
	 * @return the document
	 */
	static Document thing(Kind kind, Object... values) {
		Map<String, Object> map = values(values);
		byte[] name = (kind + " " + map.get("slug")).getBytes(StandardCharsets.UTF_8);
		return new Document(kind, UUID.nameUUIDFromBytes(name), map);
	}

	private static Object[] with(Object[] more, Object... values) {
		List<Object> all = new ArrayList<>(List.of(values));
		all.addAll(List.of(more));
		return all.toArray();
	}

	private static Map<String, Object> values(Object... values) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < values.length; i += 2) {
			map.put((String) values[i], values[i + 1]);
		}
		return map;
	}

	private static List<Map<String, Object>> rows(List<Row> rows) {
		return rows.stream().map(Row::values).toList();
	}

	/**
	 * A row of a document.
	 *
	 * @param values what it says, by the names of its fields
	 */
	record Row(Map<String, Object> values) {

		Row with(String field, Object value) {
			Map<String, Object> changed = new LinkedHashMap<>(this.values);
			changed.put(field, value);
			return new Row(changed);
		}

	}

}
