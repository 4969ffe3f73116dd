package dev.waymark.catalog.thing;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What somebody of a proficiency does.
 *
 * @param proficiency the number of the proficiency
 * @param example what they do
 */
@Embeddable
record Example(@JdbcTypeCode(SqlTypes.SMALLINT) int proficiency, String example) {

	private static final List<String> FIELDS = List.of("aware", "working", "proficient", "expert");

	/** The examples that a document gives, each in a field of its own. */
	static List<Example> of(Values values) {
		return IntStream.rangeClosed(1, FIELDS.size())
			.filter((proficiency) -> values.flag(FIELDS.get(proficiency - 1)))
			.mapToObj((proficiency) -> new Example(proficiency, values.text(FIELDS.get(proficiency - 1))))
			.toList();
	}

	static Words addTo(Words words, List<Example> examples) {
		examples.forEach((each) -> words.say(FIELDS.get(each.proficiency - 1), each.example));
		return words;
	}

}
