/**
 * Starting and failing to start: one plain line for a person, instead of a stack trace.
 */
@NullMarked
package dev.waymark.platform.start;

import org.jspecify.annotations.NullMarked;
