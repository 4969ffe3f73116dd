package dev.waymark.catalog.link;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * What came of a visit to a link.
 */
public enum LinkOutcome {

	/** It is there. */
	ALIVE("alive", true),

	/** It is there, and says that it has another address for good. */
	MOVED("moved", true),

	/** The site has no such page, or no longer. */
	GONE("gone", false),

	/** The site answers with an error, or with what nobody can read. */
	FAULTY("faulty", false),

	/** No such host, or nobody takes the call. */
	UNREACHABLE("unreachable", false),

	/** The site cannot show that it is the one that it is called. */
	UNTRUSTED("untrusted", false),

	/** The answer takes too long. */
	TIMED_OUT("timed-out", false),

	/** It leads on and on, or in a circle. */
	TOO_MANY_REDIRECTS("too-many-redirects", false),

	/** It leads to where no visitor from outside comes, so it was not visited. */
	FORBIDDEN_ADDRESS("forbidden-address", false),

	/** The site turns programs, or strangers, away: a person has to look. */
	REFUSED("refused", null),

	/** The site asks programs not to visit this page, so it was not visited. */
	ROBOTS("robots", null),

	/** The site asks to come back later, which the next round does. */
	BUSY("busy", null);

	private final String slug;

	private final @Nullable Boolean alive;

	LinkOutcome(String slug, @Nullable Boolean alive) {
		this.slug = slug;
		this.alive = alive;
	}

	/**
	 * The outcome's name in tables, addresses and message keys.
	 * @return for example "timed-out"
	 */
	public String getSlug() {
		return this.slug;
	}

	/**
	 * Whether the link was seen alive.
	 * @return true when people find something there
	 */
	public boolean isAlive() {
		return Boolean.TRUE.equals(this.alive);
	}

	/**
	 * Whether the visit speaks against the link. Some outcomes speak neither for it nor
	 * against it.
	 * @return true when people most likely find nothing there
	 */
	public boolean isFailure() {
		return Boolean.FALSE.equals(this.alive);
	}

	static LinkOutcome of(String slug) {
		return Arrays.stream(values())
			.filter((outcome) -> outcome.slug.equals(slug))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No outcome is called \"" + slug + "\""));
	}

}
