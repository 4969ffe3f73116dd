package dev.waymark.catalog.document;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What each kind of thing consists of. The database, the forms, the history and the files
 * all follow this one list; lengths and ranges are those of the tables.
 */
final class Schema {

	private static final int LAST_POSITION = 1_000_000;

	private static final int MOST_MONEY = 1_000_000_000;

	private static final int LONGEST_REASON = 600;

	/** Of each text of a proficiency's example. */
	private static final int LONGEST_EXAMPLE = 400;

	private static final Map<Kind, List<Field>> FIELDS = new EnumMap<>(Kind.class);

	static {
		Field position = Field.number("position", 1, LAST_POSITION);
		Field locator = Field.text("locator", 600);
		Field source = Field.reference("source", Kind.SOURCE);
		Field citations = Field.rows("citations", source, locator).inOrderOfNames();
		Field retired = Field.text("retiredReason", LONGEST_REASON).optional();
		Field proficiency = Field.number("proficiency", 1, 4);
		put(Kind.SOURCE, Field.slug(), position, Field.line("title", 200), Field.line("kind", 40),
				Field.date("publishedOn").optional(), Field.date("revisedOn").optional(), Field.text("summary", 600));
		put(Kind.LEVEL, Field.slug(), position, Field.line("name", 120), Field.number("yearsFrom", 0, 100),
				Field.number("yearsTo", 0, 100).optional(), Field.text("summary", 400), Field.markdown("scope", 4000),
				Field.markdown("changes", 4000).optional(), Field.lines("titles", 120), citations);
		put(Kind.AREA, Field.slug(), position, Field.line("name", 120), Field.text("summary", 400));
		put(Kind.SKILL, Field.slug(), position, Field.line("name", 120),
				Field.choice("kind", "concept", "method", "language", "library", "tool", "platform", "practice",
						"soft-skill", "domain"),
				Field.reference("area", Kind.AREA), Field.text("statement", 300), Field.markdown("description", 4000),
				Field.lines("aliases", 120), Field.number("hours", 1, 2000),
				Field.number("refreshMonths", 1, 240).optional(),
				Field.references("prerequisites", Kind.SKILL).inOrderOfNames(),
				Field.text("aware", LONGEST_EXAMPLE).optional(), Field.text("working", LONGEST_EXAMPLE).optional(),
				Field.text("proficient", LONGEST_EXAMPLE).optional(), Field.text("expert", LONGEST_EXAMPLE).optional(),
				citations, retired, Field.references("successors", Kind.SKILL));
		put(Kind.ROADMAP, Field.slug(), position, Field.line("name", 120), Field.line("family", 80),
				Field.text("summary", 400), Field.markdown("description", 4000),
				Field.rows(
						"lanes", Field.slug(), Field.line("name", 120), Field.text("summary",
								400),
						Field.references("areas", Kind.AREA)),
				Field.rows("levels", Field.reference("level", Kind.LEVEL), Field.text("summary", 400),
						Field.text("changes", 2000).optional(), Field.lines("titles", 120),
						Field.lines("expectations", 400),
						Field
							.rows("requirements", Field.reference("skill", Kind.SKILL), proficiency,
									Field.choice("importance", "essential", "important", "optional"))
							.inOrderOfNames()),
				citations, retired, Field.reference("successor", Kind.ROADMAP).optional());
		put(Kind.RESOURCE, Field.slug(), Field.line("name", 200),
				Field.choice("type", "course", "certification", "book", "paper", "video", "tool", "documentation",
						"conference", "community", "competition", "platform"),
				Field.line("provider", 160), Field.address("url", 2000),
				Field.choice("cost", "free", "paid", "free-with-paid-options"), Field.text("costNote", 300).optional(),
				Field.number("hours", 1, 2000).optional(), Field.text("summary", 600),
				Field.rows("skills", Field.reference("skill", Kind.SKILL), proficiency.optional()).inOrderOfNames(),
				retired, Field.reference("successor", Kind.RESOURCE).optional());
		put(Kind.GUIDE, Field.slug(), position, Field.line("name", 160), Field.text("summary", 400),
				Field.markdown("body", 40_000),
				Field.rows("milestones", Field.identity(), Field.slug(), Field.reference("level", Kind.LEVEL),
						Field.line("name", 160), Field.text("description", 600), retired),
				citations, retired, Field.reference("successor", Kind.GUIDE).optional());
		put(Kind.SALARY_BAND, Field.slug(), position, Field.reference("level", Kind.LEVEL).optional(),
				Field.reference("roadmap", Kind.ROADMAP).optional(), Field.line("edition", 80),
				Field.choice("kind", "base", "total", "range", "average"), Field.number("minAmount", 1, MOST_MONEY),
				Field.number("maxAmount", 1, MOST_MONEY), Field.flag("openEnded"), Field.line("currency", 3),
				Field.line("region", 80).optional(), Field.number("payYear", 1900, 2200),
				Field.text("yearNote", 300).optional(), Field.text("note", 300).optional(), source, locator);
		put(Kind.PAY_FACTOR, Field.slug(), position, Field.line("name", 120),
				Field.choice("kind", "moves", "extra", "caution"), Field.text("description", 600), source, locator);
		put(Kind.TREND, Field.slug(), position, Field.line("theme", 80), Field.line("name", 160),
				Field.text("statement", 600), Field.line("figure", 160).optional(), Field.line("period", 80).optional(),
				source, locator);
	}

	private Schema() {
	}

	private static void put(Kind kind, Field... fields) {
		FIELDS.put(kind, List.copyOf(Arrays.asList(fields)));
	}

	static List<Field> of(Kind kind) {
		return Objects.requireNonNull(FIELDS.get(kind), "Every kind has fields");
	}

	/**
	 * The names of the four texts that show what each proficiency looks like.
	 * @return the field of proficiency 1 first
	 */
	static List<String> examples() {
		return List.of("aware", "working", "proficient", "expert");
	}

}
