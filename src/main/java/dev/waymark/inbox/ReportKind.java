package dev.waymark.inbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a reader has to say.
 */
public enum ReportKind {

	/** Something is wrong with a skill or a resource. */
	WRONG,
	/** A resource that is missing. */
	SUGGESTION;

	/**
	 * Finds the kind that a slug names.
	 * @param slug as in the database and in addresses
	 * @return the kind, or empty when there is none of that name
	 */
	public static Optional<ReportKind> find(String slug) {
		return Arrays.stream(values()).filter((kind) -> kind.getSlug().equals(slug)).findFirst();
	}

	/**
	 * The name in the database, in addresses and in message keys.
	 * @return in lower case
	 */
	public String getSlug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
