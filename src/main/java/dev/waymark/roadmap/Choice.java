package dev.waymark.roadmap;

/**
 * Something a filter can be set to.
 *
 * @param slug the value in the address
 * @param name what people call it
 */
public record Choice(String slug, String name) {
}
