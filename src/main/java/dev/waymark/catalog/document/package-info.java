/**
 * The content as documents: each thing in full, in words, as editors change it, as
 * history keeps it and as files carry it. Here stands what a thing consists of and what
 * makes it right; it knows nothing of drafts, pages or people.
 */
@NullMarked
@NamedInterface("document")
package dev.waymark.catalog.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
