package dev.waymark.progress.mark;

import java.time.Instant;

/**
 * A learner's current word on a skill.
 *
 * @param word the word
 * @param markedAt since when
 */
public record MarkView(Word word, Instant markedAt) {
}
