package dev.waymark.catalog.market;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Citation;
import dev.waymark.catalog.LevelView;

/**
 * What a level pays, according to one source. Amounts are whole units of the currency for
 * a year.
 *
 * @param slug the name within the site
 * @param level the career level, or null when the source does not split by level
 * @param roadmapSlug the roadmap it speaks of, or null when it speaks of the whole field
 * @param edition the set of figures it belongs to, such as "2024 ranges"
 * @param kind what it counts
 * @param min the lower end
 * @param max the upper end
 * @param openEnded whether the source says that the upper end is exceeded
 * @param currency ISO 4217 code
 * @param region where it holds, or null when the source does not say
 * @param year the year of the figures
 * @param yearNote what to know about the year, or null
 * @param note what else to know, or null
 * @param citation where it comes from
 */
public record SalaryBandView(String slug, @Nullable LevelView level, @Nullable String roadmapSlug, String edition,
		PayKind kind, int min, int max, boolean openEnded, String currency, @Nullable String region, int year,
		@Nullable String yearNote, @Nullable String note, Citation citation) {
}
