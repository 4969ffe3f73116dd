package dev.waymark.catalog;

/**
 * What sort of page a search leads to. The order is the order in which results are shown.
 */
public enum SearchKind {

	/** A skill. */
	SKILL,
	/** A roadmap. */
	ROADMAP,
	/** A skill area. */
	AREA,
	/** A career level. */
	LEVEL,
	/** A learning resource. */
	RESOURCE,
	/** A guide. */
	GUIDE;

	/**
	 * The name in addresses and in message keys.
	 * @return lower case
	 */
	public String getSlug() {
		return Slugs.of(this);
	}

	/**
	 * Where the page of one thing of this kind is.
	 * @param slug the thing's name in addresses
	 * @return the path within the site, such as "/skills/python"
	 */
	public String path(String slug) {
		return "/%ss/%s".formatted(getSlug(), slug);
	}

}
