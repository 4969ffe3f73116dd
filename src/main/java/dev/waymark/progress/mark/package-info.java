/**
 * What a mark says: the words on a skill, a resource or a milestone, all the marks of one
 * learner, where that leaves them with a requirement.
 */
@NullMarked
@NamedInterface("mark")
package dev.waymark.progress.mark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
