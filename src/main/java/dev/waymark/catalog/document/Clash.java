package dev.waymark.catalog.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What two editors have both changed, each to something else, so that somebody has to
 * choose.
 *
 * @param path where it is, as in {@code hours} or
 * {@code levels[entry].requirements[python].proficiency}: rows by what tells them apart
 * @param rows the rows that it is in, outermost first; empty for a field of the thing
 * @param field the field that both changed, or the one whose rows it is about when a
 * whole row, or their order, is what both changed
 * @param what whether it is a value, a row or an order
 * @param mine what the one says, or null for nothing
 * @param theirs what the other says, or null for nothing
 */
public record Clash(String path, List<Row> rows, Field field, What what, @Nullable Object mine,
		@Nullable Object theirs) {

	/**
	 * The outermost field's name.
	 * @return the first part of the path
	 */
	public String outermost() {
		return this.rows.isEmpty() ? this.field.name() : this.rows.get(0).field().name();
	}

	/**
	 * The two texts as a difference: theirs before, mine after.
	 * @param wording how values are told
	 * @return the difference, named by its field and rows
	 */
	public Difference difference(Difference.Wording wording) {
		List<String> names = this.rows.stream().map((row) -> wording.of(row.field().key(), row.name())).toList();
		return switch (this.what) {
			case VALUE -> new Difference(outermost(), names, this.rows.isEmpty() ? "" : this.field.name(),
					Difference.words(this.field, this.theirs, wording),
					Difference.words(this.field, this.mine, wording));
			case ROW -> new Difference(outermost(), names, "", Difference.words(this.field, this.theirs, wording),
					Difference.words(this.field, this.mine, wording));
			case ORDER ->
				new Difference(outermost(), names, "order", Difference.words(this.field.key(), this.theirs, wording),
						Difference.words(this.field.key(), this.mine, wording));
		};
	}

	/**
	 * What another text says in the same place.
	 * @param document the text
	 * @return its value, or null for nothing
	 */
	public @Nullable Object in(Document document) {
		Map<String, Object> at = document.values();
		for (Row row : this.rows) {
			Map<String, Object> found = row.in(at);
			if (found == null) {
				return null;
			}
			at = found;
		}
		return switch (this.what) {
			case VALUE -> at.get(this.field.name());
			case ROW -> at;
			case ORDER -> Document.rows(at, this.field.name()).stream().map((row) -> keyOf(this.field, row)).toList();
		};
	}

	/** What tells a row apart: its uuid where it has one, else its slug or reference. */
	static String keyOf(Field rows, Map<String, Object> row) {
		return rows.fields()
			.stream()
			.filter((field) -> field.shape() == Shape.IDENTITY && row.get(field.name()) != null)
			.map((field) -> Objects.toString(row.get(field.name())))
			.findFirst()
			.orElseGet(() -> nameOf(rows, row));
	}

	/** What people know a row by: its slug or reference. */
	static String nameOf(Field rows, Map<String, Object> row) {
		return Objects.toString(row.get(rows.key().name()), "");
	}

	/** What it is that both changed. */
	public enum What {

		/** A field. */
		VALUE,
		/** A row, which the one changed and the other took out. */
		ROW,
		/** The order of rows. */
		ORDER

	}

	/**
	 * A row that leads there.
	 *
	 * @param field the field whose row it is
	 * @param key what tells it apart
	 * @param name what people know it by
	 */
	public record Row(Field field, String key, String name) {

		@Nullable Map<String, Object> in(Map<String, Object> values) {
			return Document.rows(values, this.field.name())
				.stream()
				.filter((row) -> keyOf(this.field, row).equals(this.key))
				.findFirst()
				.orElse(null);
		}

	}

}
