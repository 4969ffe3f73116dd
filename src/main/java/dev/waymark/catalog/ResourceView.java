package dev.waymark.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.waymark.platform.text.WebLink;

/**
 * A learning resource.
 *
 * @param id the row's id, for use inside the application only
 * @param slug the name in addresses
 * @param name its own title
 * @param type what it is
 * @param provider who offers it
 * @param url where it is, by https or http
 * @param cost what it asks of a purse
 * @param costNote more about the cost, or null
 * @param hours an estimate of the hours it takes, or null where that makes no sense
 * @param summary what one gets from it
 * @param retirement why it is no longer recommended, or null while it is
 * @param teaches the skills it serves
 */
public record ResourceView(long id, String slug, String name, ResourceType type, String provider, String url, Cost cost,
		@Nullable String costNote, @Nullable Integer hours, String summary, @Nullable Retirement retirement,
		List<Taught> teaches) {

	/**
	 * Tells whether the resource has been withdrawn.
	 * @return true when it is kept only for those who marked it
	 */
	public boolean isRetired() {
		return this.retirement != null;
	}

	/**
	 * Tells whether others may read along on the way to it.
	 * @return true when it is there by http only
	 */
	public boolean isUnencrypted() {
		return WebLink.isUnencrypted(this.url);
	}

	/**
	 * A skill that a resource serves.
	 *
	 * @param skill the skill
	 * @param proficiency the proficiency it leads to, or null when it serves any
	 */
	public record Taught(SkillRef skill, @Nullable Proficiency proficiency) {
	}

}
