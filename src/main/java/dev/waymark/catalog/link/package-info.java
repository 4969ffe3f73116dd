/**
 * Whether learning resources are still where their links say.
 * {@link dev.waymark.catalog.link.LinkChecker} visits them politely and never anything
 * inside the own network; {@link dev.waymark.catalog.link.Links} tells what it found.
 */
@NullMarked
@NamedInterface("link")
package dev.waymark.catalog.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
