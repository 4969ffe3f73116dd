package dev.waymark.admin;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Field;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.DraftView;

/**
 * What is known of a thing.
 *
 * @param document what stands in its form
 * @param published what readers see, or null
 * @param draft what only editors see, or null
 */
record Sheet(Document document, @Nullable Document published, @Nullable DraftView draft) {

	static Sheet empty(Kind kind, UUID uuid) {
		return new Sheet(new Document(kind, uuid, Map.of()), null, null);
	}

	Sheet with(Document typed) {
		return new Sheet(typed, this.published, this.draft);
	}

	Document publishedOr(Document other) {
		return (this.published != null) ? this.published : other;
	}

	/** Whether something else was published since the draft was begun. */
	public boolean isOvertaken() {
		return this.draft != null && !Objects.equals(this.draft.base(), this.published);
	}

	/**
	 * What no form shows, such as a place or a retirement, nobody can choose: it is as
	 * published, unless the draft itself has changed it.
	 */
	Document broughtForward(Document chosen) {
		Document base = (this.draft != null) ? this.draft.base() : null;
		if (base == null || this.published == null) {
			return chosen;
		}
		Document forward = chosen;
		for (Field field : DocumentForm.unseen(chosen.kind())) {
			if (Objects.equals(chosen.get(field.name()), base.get(field.name()))) {
				forward = forward.with(field.name(), this.published.get(field.name()));
			}
		}
		return forward;
	}

	/** Whether readers see what they saw when the form was filled. */
	boolean isFrom(HttpServletRequest request) {
		return Things.fingerprint(this.published).equals(request.getParameter("from"));
	}

}
