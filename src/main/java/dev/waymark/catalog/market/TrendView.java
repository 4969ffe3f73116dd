package dev.waymark.catalog.market;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Citation;

/**
 * A movement of the field, with its figure where the source gives one.
 *
 * @param slug the name within the site
 * @param theme the group it belongs to
 * @param name the trend in a few words
 * @param statement the trend in a sentence or two
 * @param figure the figure with its unit, or null
 * @param period the years the figure speaks of, or null
 * @param citation where it comes from
 */
public record TrendView(String slug, String theme, String name, String statement, @Nullable String figure,
		@Nullable String period, Citation citation) {
}
