/**
 * What editors have before them and readers do not see: the drafts, and what they said
 * once. The doors are {@link dev.waymark.catalog.editing.draft.Desk} for looking,
 * {@link dev.waymark.catalog.editing.draft.Drafts} for writing and
 * {@link dev.waymark.catalog.editing.draft.FormerDrafts} for looking back.
 */
@NullMarked
@NamedInterface("draft")
package dev.waymark.catalog.editing.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
