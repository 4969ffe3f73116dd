/**
 * The ticks on learning resources and milestones: a row a tick, there while it is.
 * {@link dev.waymark.progress.tick.Ticks} is the door.
 */
@NullMarked
package dev.waymark.progress.tick;

import org.jspecify.annotations.NullMarked;
