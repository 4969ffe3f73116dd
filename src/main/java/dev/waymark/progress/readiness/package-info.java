/**
 * How far a learner is from a level, and what to learn next: the rules that every page
 * shares.
 */
@NullMarked
@NamedInterface("readiness")
package dev.waymark.progress.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
