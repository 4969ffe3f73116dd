/**
 * What there is to read about a career, and the steps in it that are no skills; the door
 * is {@link dev.waymark.catalog.guide.Guides}. The content holds the guides and the
 * guides speak of its levels and sources, so this room and its flat's root know each
 * other.
 */
@NullMarked
@NamedInterface("guide")
package dev.waymark.catalog.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
