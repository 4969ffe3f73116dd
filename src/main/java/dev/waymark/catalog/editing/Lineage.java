package dev.waymark.catalog.editing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Clash;
import dev.waymark.catalog.document.Document;

/**
 * What a thing has said, in drafts and in public, as far back as that is kept: where a
 * form that somebody else has overtaken began from, and who changed what since.
 *
 * @param texts the texts, the oldest first
 */
public record Lineage(List<Text> texts) {

	/**
	 * Finds the draft that a form was filled with.
	 * @param version the draft's version
	 * @return what it said; empty when that is not kept any more, and when the draft was
	 * thrown away since, for then what is there did not come from it
	 */
	public Optional<Document> draft(long version) {
		List<Text> since = this.texts.stream()
			.filter((text) -> text.draft() != null && text.draft() >= version)
			.sorted(Comparator.comparing(Text::draft))
			.toList();
		boolean away = since.stream()
			.filter((text) -> text.ending() != Ending.REPLACED && text.ending() != Ending.BROUGHT_BACK)
			.findFirst()
			.filter((text) -> text.ending() == Ending.DISCARDED)
			.isPresent();
		return away ? Optional.empty()
				: since.stream().filter((text) -> text.draft().longValue() == version).map(Text::document).findFirst();
	}

	/**
	 * Finds what readers saw when a form was filled.
	 * @param condition tells it
	 * @return the newest such text, or empty when it is not known
	 */
	public Optional<Document> published(Predicate<Document> condition) {
		return newestFirst().stream()
			.filter((text) -> text.draft() == null && condition.test(text.document()))
			.map(Text::document)
			.findFirst();
	}

	/**
	 * Finds who made a text say what it says in one place.
	 * @param theirs the text
	 * @param clash the place, with what the text says there
	 * @return the oldest of the texts in a row, up to that one, that say so
	 */
	public Optional<Text> whoSaid(Document theirs, Clash clash) {
		return newestFirst().stream()
			.dropWhile((text) -> !text.document().equals(theirs))
			.takeWhile((text) -> Objects.equals(clash.in(text.document()), clash.theirs()))
			.reduce((newer, older) -> older);
	}

	private List<Text> newestFirst() {
		List<Text> texts = new ArrayList<>(this.texts);
		Collections.reverse(texts);
		return texts;
	}

	/**
	 * What a thing said once, or says.
	 *
	 * @param document what it says
	 * @param draft the version of the draft that says so, or null when readers see it
	 * @param editorName who wrote it; empty when that is not known
	 * @param since when
	 * @param ending what became of a draft, or null
	 */
	public record Text(Document document, @Nullable Long draft, String editorName, @Nullable Instant since,
			@Nullable Ending ending) {
	}

}
