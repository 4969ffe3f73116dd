package dev.waymark.catalog;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A document that content was written from.
 *
 * @param id the row's id, for use inside the application only
 * @param slug the name in addresses
 * @param title the document's own title
 * @param kind what the document is, such as "article"
 * @param publishedOn when it appeared, if it says so
 * @param revisedOn when it was last revised, if it says so
 * @param summary what it covers
 */
public record SourceView(long id, String slug, String title, String kind, @Nullable LocalDate publishedOn,
		@Nullable LocalDate revisedOn, String summary) {
}
