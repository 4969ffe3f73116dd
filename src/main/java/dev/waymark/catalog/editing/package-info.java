/**
 * How content changes: drafts that only editors see, publishing, retiring, merging and
 * splitting, and the history from which everything can be brought back. The doors are
 * {@link dev.waymark.catalog.editing.CatalogEditor} for what is there,
 * {@link dev.waymark.catalog.editing.Drafts},
 * {@link dev.waymark.catalog.editing.Publishing} and
 * {@link dev.waymark.catalog.editing.History}.
 */
@NullMarked
@NamedInterface("editing")
package dev.waymark.catalog.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
