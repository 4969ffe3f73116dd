package dev.waymark.catalog.editing.draft;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.DocumentJson;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.Author;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.platform.Slugged;

/**
 * What a draft says, or said once.
 *
 * @param uuid the thing
 * @param kind what the thing is
 * @param version counted by the draft itself, through all drafts of the thing
 * @param document the document, as {@link DocumentJson} writes it
 * @param base what was published when the draft was begun, or null when nothing was
 * @param author who saved it
 * @param changedAt when
 */
@Embeddable
record DraftText(UUID uuid, String kind, long version, String document, @Nullable String base, @Embedded Author author,
		Instant changedAt) {

	DraftText(long version, Document document, @Nullable Document base, Editor editor, Instant now) {
		this(document.uuid(), document.kind().getSlug(), version, DocumentJson.write(document),
				(base != null) ? DocumentJson.write(base) : null, new Author(editor), now);
	}

	DraftText numbered(long number) {
		return new DraftText(this.uuid, this.kind, number, this.document, this.base, this.author, this.changedAt);
	}

	DraftView view() {
		Kind thing = Slugged.of(Kind.class, this.kind);
		return new DraftView(DocumentJson.read(thing, this.document),
				(this.base != null) ? DocumentJson.read(thing, this.base) : null, this.version, this.author.name(),
				this.changedAt);
	}

}
