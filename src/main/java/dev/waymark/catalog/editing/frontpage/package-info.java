/**
 * The words at the head of the front page, which administrators write. The door is
 * {@link dev.waymark.catalog.editing.frontpage.FrontPageEditor}.
 */
@NullMarked
@NamedInterface("frontpage")
package dev.waymark.catalog.editing.frontpage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
