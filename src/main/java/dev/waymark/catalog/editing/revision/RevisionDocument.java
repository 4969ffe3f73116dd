package dev.waymark.catalog.editing.revision;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.DocumentJson;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.Change;
import dev.waymark.platform.Slugged;

/**
 * What became of one thing in a revision.
 *
 * @param position where it stands among the others, from 1
 * @param uuid the thing
 * @param kind what it is
 * @param name what it is called
 * @param beforeDocument what it said, as {@link DocumentJson} writes it, or null when it
 * was not there
 * @param afterDocument what it says, or null when it was taken away
 */
@Embeddable
record RevisionDocument(int position, UUID uuid, String kind, String name, @Nullable String beforeDocument,
		@Nullable String afterDocument) {

	RevisionDocument(int position, Change change) {
		this(position, change.uuid(), change.kind().getSlug(), change.document().name(), json(change.before()),
				json(change.after()));
	}

	Change change() {
		return new Change(document(this.beforeDocument), document(this.afterDocument));
	}

	private static @Nullable String json(@Nullable Document document) {
		return (document != null) ? DocumentJson.write(document) : null;
	}

	private @Nullable Document document(@Nullable String json) {
		return (json != null) ? DocumentJson.read(Slugged.of(Kind.class, this.kind), json) : null;
	}

}
