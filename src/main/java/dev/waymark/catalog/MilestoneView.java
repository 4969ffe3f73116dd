package dev.waymark.catalog;

/**
 * A career step that can be ticked.
 *
 * @param id the row's id, for use inside the application only
 * @param slug the name in addresses
 * @param name the step, as an imperative
 * @param description what done looks like
 * @param level the career level it belongs to
 */
public record MilestoneView(long id, String slug, String name, String description, LevelView level) {
}
