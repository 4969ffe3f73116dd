/**
 * How content changes: drafts that only editors see, publishing, retiring, merging and
 * splitting, and the history from which everything can be brought back. The door is
 * {@link dev.waymark.catalog.editing.CatalogEditor}.
 */
@NullMarked
@NamedInterface("editing")
package dev.waymark.catalog.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
