package dev.waymark.catalog.editing.revision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Clash;
import dev.waymark.catalog.document.Document;

/**
 * What a thing has said lately, in drafts and in public: who changed what.
 *
 * @param texts the texts, the newest first
 * @param whole whether nothing older is left out
 */
public record Lineage(List<Text> texts, boolean whole) {

	/**
	 * Puts the newest texts in order.
	 * @param texts texts, those of drafts and those of readers each without a gap
	 * @param most how many of either kind there are at the most
	 */
	static Lineage of(List<Text> texts, int most) {
		List<Text> newest = texts.stream()
			.sorted(Comparator.comparing((Text text) -> Objects.requireNonNullElse(text.since(), Instant.MIN))
				.reversed())
			.limit(most)
			.toList();
		return new Lineage(newest, newest.size() < most);
	}

	/**
	 * Finds who made a text say what it says in one place.
	 * @param theirs the text
	 * @param clash the place, with what the text says there
	 * @return the oldest of the texts in a row, up to that one, that say so; empty when
	 * that may be one which is left out
	 */
	public Optional<Text> whoSaid(Document theirs, Clash clash) {
		List<Text> row = this.texts.stream()
			.dropWhile((text) -> !text.document().equals(theirs))
			.takeWhile((text) -> Objects.equals(clash.in(text.document()), clash.theirs()))
			.toList();
		Optional<Text> oldest = row.stream().reduce((newer, older) -> older);
		return oldest.filter((text) -> this.whole || text != this.texts.get(this.texts.size() - 1));
	}

	/**
	 * What a thing said once, or says.
	 *
	 * @param document what it says
	 * @param editorName who wrote it; empty when that is not known
	 * @param since when, or null when that is not known
	 */
	public record Text(Document document, String editorName, @Nullable Instant since) {
	}

}
