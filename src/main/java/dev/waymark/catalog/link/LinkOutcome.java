package dev.waymark.catalog.link;

import org.jspecify.annotations.Nullable;

import dev.waymark.platform.Slugged;

/**
 * What came of a visit to a link.
 */
public enum LinkOutcome implements Slugged {

	/** It is there. */
	ALIVE(true),

	/** It is there, and says that it has another address for good. */
	MOVED(true),

	/** The site has no such page, or no longer. */
	GONE(false),

	/** The site answers with an error, or with what nobody can read. */
	FAULTY(false),

	/** No such host, or nobody takes the call. */
	UNREACHABLE(false),

	/** The site cannot show that it is the one that it is called. */
	UNTRUSTED(false),

	/** The answer takes too long. */
	TIMED_OUT(false),

	/** It leads on and on, or in a circle. */
	TOO_MANY_REDIRECTS(false),

	/** It leads to where no visitor from outside comes, so it was not visited. */
	FORBIDDEN_ADDRESS(false),

	/** The site turns programs, or strangers, away: a person has to look. */
	REFUSED(null),

	/** The site asks programs not to visit this page, so it was not visited. */
	ROBOTS(null),

	/** The site asks to come back later, which the next round does. */
	BUSY(null);

	private final @Nullable Boolean alive;

	LinkOutcome(@Nullable Boolean alive) {
		this.alive = alive;
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

}
