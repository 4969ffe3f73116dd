package dev.waymark.inbox;

import java.util.List;

import dev.waymark.catalog.ResourceType;
import dev.waymark.platform.text.WebLink;

/**
 * A resource that a reader misses.
 *
 * @param name its own title, at most {@value #MAX_NAME} characters, not blank
 * @param url where it is: an https or http address of at most {@value #MAX_URL}
 * characters
 * @param type what it is
 * @param skills the ids of the skills that it serves, at most {@value #MAX_SKILLS} of
 * them, the most important one first
 */
public record Suggestion(String name, String url, ResourceType type, List<Long> skills) {

	/** The longest title: that of a resource. */
	public static final int MAX_NAME = 200;

	/** The longest address. */
	public static final int MAX_URL = 2_000;

	/** As many skills can be named. */
	public static final int MAX_SKILLS = 3;

	public Suggestion {
		skills = List.copyOf(skills);
	}

	/**
	 * Tells whether others may read along on the way to it.
	 * @return true when it is there by http only
	 */
	public boolean isUnencrypted() {
		return WebLink.isUnencrypted(this.url);
	}

}
