package dev.waymark.progress;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The tick on a learning resource: the row is there while it is ticked.
 */
@Table
record ResourceMark(@Id @Nullable Long id, long learnerId, long learningResourceId, Instant markedAt) {
}
