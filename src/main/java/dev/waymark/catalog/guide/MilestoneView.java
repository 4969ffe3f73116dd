package dev.waymark.catalog.guide;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.LevelView;

/**
 * A career step that can be ticked.
 *
 * @param id the row's id, for use inside the application only
 * @param slug the name in addresses
 * @param name the step, as an imperative
 * @param description what done looks like
 * @param level the career level it belongs to
 * @param retiredReason why it is no longer asked for, or null while it is
 */
public record MilestoneView(long id, String slug, String name, String description, LevelView level,
		@Nullable String retiredReason) {

	/**
	 * Tells whether the milestone is no longer asked for.
	 * @return true when it is kept only for those who ticked it
	 */
	public boolean isRetired() {
		return this.retiredReason != null;
	}

}
