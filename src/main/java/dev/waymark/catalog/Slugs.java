package dev.waymark.catalog;

import java.util.Locale;

/**
 * Turns constants into the slugs that stand for them in the database and in addresses,
 * and back.
 */
final class Slugs {

	private Slugs() {
	}

	static String of(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static <E extends Enum<E>> E parse(Class<E> type, String slug) {
		for (E constant : type.getEnumConstants()) {
			if (of(constant).equals(slug)) {
				return constant;
			}
		}
		throw new IllegalArgumentException("\"%s\" is no %s".formatted(slug, type.getSimpleName()));
	}

}
