package dev.waymark.progress;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The tick on a milestone: the row is there while it is ticked.
 */
@Table
record MilestoneMark(@Id @Nullable Long id, long learnerId, long milestoneId, Instant markedAt) {
}
