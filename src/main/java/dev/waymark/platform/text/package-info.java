/**
 * Text that people wrote: Markdown in, HTML that is safe to show out.
 */
@NullMarked
@NamedInterface("text")
package dev.waymark.platform.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
