package dev.waymark.platform;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A constant that has a name outside of Java: in tables, addresses, files, forms and
 * message keys. So each kind of constants says by its names alone what is kept of it, and
 * all are found in one way.
 */
public interface Slugged {

	/**
	 * The constant's name in Java.
	 * @return upper case, words joined by underscores
	 */
	String name();

	/**
	 * The constant's name everywhere else.
	 * @return lower case, words joined by hyphens
	 */
	default String getSlug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Finds the constant that somebody names.
	 * @param <E> what to choose from
	 * @param type what to choose from
	 * @param slug as {@link #getSlug()} gives it, or anything else
	 * @return the constant, or empty when none has that slug
	 */
	static <E extends Enum<E> & Slugged> Optional<E> find(Class<E> type, String slug) {
		return Stream.of(type.getEnumConstants()).filter((constant) -> constant.getSlug().equals(slug)).findFirst();
	}

	/**
	 * Finds the constant that a row or a checked document names.
	 * @param <E> what to choose from
	 * @param type what to choose from
	 * @param slug as {@link #getSlug()} gives it
	 * @return the constant
	 * @throws IllegalArgumentException when none has that slug
	 */
	static <E extends Enum<E> & Slugged> E of(Class<E> type, String slug) {
		return find(type, slug)
			.orElseThrow(() -> new IllegalArgumentException("\"%s\" is no %s".formatted(slug, type.getSimpleName())));
	}

}
