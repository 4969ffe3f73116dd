/**
 * What a learner writes beside a skill, as forms send it and pages show it.
 */
@NullMarked
@NamedInterface("note")
package dev.waymark.progress.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
