/**
 * What went live, and how: each change is a revision, from which everything can be
 * brought back. The doors are {@link dev.waymark.catalog.editing.revision.Publishing} and
 * {@link dev.waymark.catalog.editing.revision.History}.
 */
@NullMarked
@NamedInterface("revision")
package dev.waymark.catalog.editing.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
