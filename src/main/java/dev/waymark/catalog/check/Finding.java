package dev.waymark.catalog.check;

import java.util.List;
import java.util.UUID;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;

/**
 * Something an editor may want to mend.
 *
 * @param kind what was found
 * @param subjectKind what the thing is that it was found at
 * @param subject the thing
 * @param slug the thing's name in addresses
 * @param name what people call the thing
 * @param field the outermost field of the thing's form in which it is mended, or empty
 * when it is mended elsewhere
 * @param words what the message {@code check.<slug of the kind>} names, in its order:
 * texts and whole numbers
 * @param others the other things that it speaks of
 */
public record Finding(FindingKind kind, Kind subjectKind, UUID subject, String slug, String name, String field,
		List<Object> words, List<UUID> others) {

	static Finding at(Document thing, String field, FindingKind kind, Object... words) {
		return new Finding(kind, thing.kind(), thing.uuid(), thing.slug(), thing.name(), field, List.of(words),
				List.of());
	}

	Finding with(Document... others) {
		return with(List.of(others));
	}

	Finding with(List<Document> others) {
		return new Finding(this.kind, this.subjectKind, this.subject, this.slug, this.name, this.field, this.words,
				others.stream().map(Document::uuid).distinct().toList());
	}

}
