package dev.waymark.progress;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What the log keeps of a word that came with the content: where it came from, and enough
 * to bring back exactly what was there.
 *
 * @param carriedFromId the skill it came from; null where a carry was taken back
 * @param revision the change of the content that brought it or took it back
 * @param fromMarkedAt since when the word before stood; null when there was none
 * @param toMarkedAt since when the word after stands; null when there is none
 */
@Embeddable
record Provenance(@Nullable Long carriedFromId, UUID revision, @Nullable Instant fromMarkedAt,
		@Nullable Instant toMarkedAt) {

	Provenance back() {
		return new Provenance(null, this.revision, this.toMarkedAt, this.fromMarkedAt);
	}

}
