package dev.waymark.account;

/**
 * Names a learner across flats.
 *
 * @param value the row's id, for use inside the application only
 */
public record LearnerId(long value) {
}
