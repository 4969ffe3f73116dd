package dev.waymark.progress;

import java.util.List;

/**
 * What came of marks, or of notes, in one carry or undo.
 *
 * @param learners whose things changed: a learner as often as they have things that did
 * @param kept how many things were left alone
 */
record Outcome(List<Long> learners, int kept) {
}
