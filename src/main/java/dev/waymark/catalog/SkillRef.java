package dev.waymark.catalog;

/**
 * A skill as another row names it.
 *
 * @param id the row's id, for use inside the application only
 * @param slug the name in addresses
 * @param name what people call it
 */
public record SkillRef(long id, String slug, String name) {
}
