package dev.waymark.catalog.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Where the fields of a document stand in the database. A field that holds one value is a
 * column of its thing's row, of the same name in snake case; a list is a table.
 */
final class Columns {

	/**
	 * The lists of all kinds but the lanes and levels of a roadmap, which have lists of
	 * their own.
	 */
	static final List<ListTable> LISTS = List.of(
			new ListTable(Kind.LEVEL, "titles", "career_level_title", "title", true),
			new ListTable(Kind.LEVEL, "citations", "career_level_source", "", false),
			new ListTable(Kind.SKILL, "aliases", "skill_alias", "alias", true),
			new ListTable(Kind.SKILL, "prerequisites", "skill_prerequisite", "prerequisite_id", false),
			new ListTable(Kind.SKILL, "citations", "skill_source", "", false),
			new ListTable(Kind.SKILL, "successors", "skill_successor", "successor_id", true),
			new ListTable(Kind.ROADMAP, "citations", "roadmap_source", "", false),
			new ListTable(Kind.RESOURCE, "skills", "skill_resource", "", false),
			new ListTable(Kind.GUIDE, "citations", "guide_source", "", false),
			new ListTable(Kind.GUIDE, "milestones", "milestone", "", true));

	/** The lists of one level of a roadmap. */
	static final List<LevelTable> LEVEL_LISTS = List.of(new LevelTable("titles", "roadmap_level_title", "title", true),
			new LevelTable("expectations", "roadmap_level_expectation", "expectation", true),
			new LevelTable("requirements", "requirement", "", false));

	private Columns() {
	}

	/**
	 * Tells whether a field is a column of its thing's own row.
	 * @param field the field
	 * @return false for lists and for the examples of a skill
	 */
	static boolean isColumn(Field field) {
		return !field.shape().isList() && !Schema.examples().contains(field.name());
	}

	/**
	 * Finds the columns of a row.
	 * @param fields what a thing or a row of a list has
	 * @return those of them that are columns, in their order
	 */
	static List<Column> of(List<Field> fields) {
		return fields.stream().filter(Columns::isColumn).map((field) -> new Column(field, of(field))).toList();
	}

	static String of(Field field) {
		if (field.shape() == Shape.REFERENCE) {
			return field.name().equals("successor") ? "successor_id"
					: Objects.requireNonNull(field.target()).table() + "_id";
		}
		return field.name().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
	}

	private static String order(String owner, boolean positioned) {
		return positioned ? owner + ", position" : owner;
	}

	/**
	 * A field that is a column.
	 *
	 * @param field the field
	 * @param name the column
	 */
	record Column(Field field, String name) {

	}

	/**
	 * A list of a thing.
	 *
	 * @param kind the thing's kind
	 * @param fieldName the list's field
	 * @param name the table
	 * @param value the column of its values, empty when it holds rows
	 * @param positioned whether it keeps an order
	 */
	record ListTable(Kind kind, String fieldName, String name, String value, boolean positioned) {

		Field field() {
			return this.kind.field(this.fieldName).orElseThrow();
		}

		String owner() {
			return this.kind.table() + "_id";
		}

		String order() {
			return Columns.order(owner(), this.positioned);
		}

	}

	/**
	 * A list of one level of a roadmap.
	 *
	 * @param fieldName the list's field
	 * @param name the table
	 * @param value the column of its values, empty when it holds rows
	 * @param positioned whether it keeps an order
	 */
	record LevelTable(String fieldName, String name, String value, boolean positioned) {

		Field field() {
			return Kind.ROADMAP.field("levels")
				.orElseThrow()
				.fields()
				.stream()
				.filter((field) -> field.name().equals(this.fieldName))
				.findFirst()
				.orElseThrow();
		}

		String order() {
			return Columns.order("roadmap_id, career_level_id", this.positioned);
		}

	}

}
