package dev.waymark.inbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is wrong, in the order in which it is asked.
 */
public enum Fault {

	/** A fact. */
	FACT,
	/** A link that leads nowhere; of a resource only. */
	LINK,
	/** It was right once. */
	OUT_OF_DATE,
	/** It is hard to understand. */
	UNCLEAR,
	/** Something else. */
	OTHER;

	/**
	 * Finds the fault that a slug names.
	 * @param slug as in the database and in forms
	 * @return the fault, or empty when there is none of that name
	 */
	public static Optional<Fault> find(String slug) {
		return Arrays.stream(values()).filter((fault) -> fault.getSlug().equals(slug)).findFirst();
	}

	/**
	 * The name in the database, in forms and in message keys.
	 * @return lower case, words joined by hyphens
	 */
	public String getSlug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Whether it says enough by itself.
	 * @return true for a dead link: the page says which
	 */
	public boolean needsNoWords() {
		return this == LINK;
	}

}
