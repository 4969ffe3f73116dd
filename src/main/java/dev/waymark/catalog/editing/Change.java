package dev.waymark.catalog.editing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Difference;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;

/**
 * What becomes, or became, of one thing.
 *
 * @param before what it said, or null when it was not there
 * @param after what it says, or null when it is taken away
 */
public record Change(@Nullable Document before, @Nullable Document after) {

	/**
	 * The thing as it is known best.
	 * @return what it says now, or what it said last
	 */
	public Document document() {
		return (this.after != null) ? this.after : Objects.requireNonNull(this.before);
	}

	/**
	 * What the thing is.
	 * @return its kind
	 */
	public Kind kind() {
		return document().kind();
	}

	/**
	 * The thing's name that stays.
	 * @return its uuid
	 */
	public UUID uuid() {
		return document().uuid();
	}

	/**
	 * Field by field, what is different, in the words of files: things by their slugs.
	 * @return the differences; for a thing that comes or goes each of its fields
	 */
	public List<Difference> differences() {
		return differences((field, value) -> value);
	}

	/**
	 * Field by field, what is different.
	 * @param wording how values are told
	 * @return the differences; for a thing that comes or goes each of its fields
	 */
	public List<Difference> differences(Difference.Wording wording) {
		return Difference.between(kind(), this.before, this.after, wording);
	}

}
