package dev.waymark.catalog;

import java.util.Optional;
import java.util.stream.Stream;

import dev.waymark.platform.Slugged;

/**
 * What sort of thing has a page of its own, to which a search leads. The order is the
 * order in which results are shown.
 */
public enum SearchKind implements Slugged {

	/** A skill. */
	SKILL,
	/** A roadmap. */
	ROADMAP,
	/** A skill area. */
	AREA,
	/** A career level. */
	LEVEL,
	/** What the levels pay: one page. */
	PAY,
	/** A learning resource. */
	RESOURCE,
	/** A guide. */
	GUIDE;

	/**
	 * Finds the kind of which an address speaks.
	 * @param segment a part of a path, such as "skills"
	 * @return the kind, or empty when there is none
	 */
	public static Optional<SearchKind> ofSegment(String segment) {
		return Stream.of(values()).filter((kind) -> kind != PAY && segment.equals(kind.getSlug() + "s")).findFirst();
	}

	/**
	 * Where the page of one thing of this kind is.
	 * @param slug the thing's name in addresses
	 * @return the path within the site, such as "/skills/python"
	 */
	public String path(String slug) {
		return (this == PAY) ? "/pay" : "/%ss/%s".formatted(getSlug(), slug);
	}

}
