package dev.waymark.platform.web;

/**
 * A step of the way from the front page to this one.
 *
 * @param name what the step is called, in the visitor's language
 * @param path its address within the site, beginning with a slash
 */
public record Crumb(String name, String path) {
}
