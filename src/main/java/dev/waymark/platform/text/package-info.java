/**
 * Text that people wrote: {@link dev.waymark.platform.text.Wording} spells it in one way
 * where it enters; Markdown goes in, HTML that is safe to show comes out.
 */
@NullMarked
@NamedInterface("text")
package dev.waymark.platform.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
