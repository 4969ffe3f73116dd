package dev.waymark.catalog.check;

import java.util.Locale;

/**
 * How much a finding matters. None of them keeps anything from being published.
 */
public enum Weight {

	/** Readers meet a gap or a dead end. */
	WARNING,
	/** Worth a look; it may be right as it is. */
	HINT;

	/**
	 * The name in message keys and style classes.
	 * @return for example "warning"
	 */
	public String getSlug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
