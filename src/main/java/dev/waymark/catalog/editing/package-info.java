/**
 * How content changes. Here stand the words that its rooms share: who changes, what
 * becomes of a thing, and the number of what is live. What only editors see is in
 * {@link dev.waymark.catalog.editing.draft}, publishing and history in
 * {@link dev.waymark.catalog.editing.revision}.
 */
@NullMarked
@NamedInterface("editing")
package dev.waymark.catalog.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
