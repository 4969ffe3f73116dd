/**
 * The page of what the careers pay, with its drawing.
 */
@NullMarked
package dev.waymark.roadmap.pay;

import org.jspecify.annotations.NullMarked;
