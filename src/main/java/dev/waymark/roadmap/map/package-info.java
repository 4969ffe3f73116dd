/**
 * The map of a roadmap: skill areas as lanes, career levels as columns, what is met and
 * what comes next.
 */
@NullMarked
package dev.waymark.roadmap.map;

import org.jspecify.annotations.NullMarked;
