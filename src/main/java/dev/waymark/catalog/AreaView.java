package dev.waymark.catalog;

/**
 * A skill area: a lane of the map.
 *
 * @param id the row's id, for use inside the application only
 * @param slug the name in addresses
 * @param name what people call it
 * @param summary what belongs in it, in a sentence
 */
public record AreaView(long id, String slug, String name, String summary) {
}
