/**
 * What to look at before content is published: gaps, contradictions, dead ends and words
 * that are hard to read. It refuses nothing, for that is what
 * {@link dev.waymark.catalog.document.Rules} is for; it works on documents alone and asks
 * no database. The door is {@link dev.waymark.catalog.check.Checks}.
 */
@NullMarked
@NamedInterface("check")
package dev.waymark.catalog.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
