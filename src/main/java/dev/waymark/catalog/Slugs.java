package dev.waymark.catalog;

import java.util.Locale;

/**
 * Turns constants into the slugs that stand for them in the database and in addresses,
 * and back.
 */
public final class Slugs {

	private Slugs() {
	}

	/**
	 * The name that a constant has in the database, in addresses and in message keys.
	 * @param constant the constant
	 * @return lower case, words joined by hyphens
	 */
	public static String of(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Finds the constant that a slug names.
	 * @param <E> what to choose from
	 * @param type what to choose from
	 * @param slug as {@link #of} gives it
	 * @return the constant
	 * @throws IllegalArgumentException when no constant has that slug
	 */
	public static <E extends Enum<E>> E parse(Class<E> type, String slug) {
		for (E constant : type.getEnumConstants()) {
			if (of(constant).equals(slug)) {
				return constant;
			}
		}
		throw new IllegalArgumentException("\"%s\" is no %s".formatted(slug, type.getSimpleName()));
	}

}
