package dev.waymark.progress;

/**
 * Where a mark or a note of a learner stands.
 */
record SkillOfLearner(long learnerId, long skillId) {
}
