/**
 * The page on which two levels or roadmaps stand side by side.
 */
@NullMarked
package dev.waymark.roadmap.compare;

import org.jspecify.annotations.NullMarked;
