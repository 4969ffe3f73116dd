package dev.waymark.progress;

/**
 * Where a mark or a note of a learner stands.
 */
record Place(long learnerId, long skillId) {
}
