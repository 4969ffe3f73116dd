package dev.waymark.catalog.market;

import dev.waymark.catalog.Citation;

/**
 * Something to know about pay beside the bands.
 *
 * @param slug the name within the site
 * @param name what it is
 * @param kind whether it moves pay, is paid beside it, or is a caution
 * @param description how it works
 * @param citation where it comes from
 */
public record PayFactorView(String slug, String name, PayFactorKind kind, String description, Citation citation) {
}
