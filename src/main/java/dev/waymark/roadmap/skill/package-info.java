/**
 * Skills: their list, their pages with what a visitor writes beside them, and the skill
 * areas they stand in.
 */
@NullMarked
package dev.waymark.roadmap.skill;

import org.jspecify.annotations.NullMarked;
