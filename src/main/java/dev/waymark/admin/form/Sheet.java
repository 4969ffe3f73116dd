package dev.waymark.admin.form;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import dev.waymark.admin.EditedThings;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.draft.DraftView;

/**
 * What is known of a thing.
 *
 * @param document what stands in its form
 * @param published what readers see, or null
 * @param draft what only editors see, or null
 */
public record Sheet(Document document, @Nullable Document published, @Nullable DraftView draft) {

	static Sheet empty(Kind kind, UUID uuid) {
		return new Sheet(new Document(kind, uuid, Map.of()), null, null);
	}

	Sheet with(Document typed) {
		return new Sheet(typed, this.published, this.draft);
	}

	/**
	 * Whether something else was published since the draft was begun.
	 * @return false also when there is no draft
	 */
	public boolean isOvertaken() {
		return this.draft != null && !Objects.equals(this.draft.base(), this.published);
	}

	/**
	 * Whether readers see what they saw when the form was filled.
	 * @param request the form
	 * @return false when something was published since
	 */
	public boolean isFrom(HttpServletRequest request) {
		return EditedThings.fingerprint(this.published).equals(request.getParameter("from"));
	}

	/** Whether there is nothing yet, or no longer. */
	boolean isEmpty() {
		return this.published == null && this.draft == null;
	}

	/** The version of the draft, or null when there is none. */
	@Nullable Long version() {
		return (this.draft != null) ? this.draft.version() : null;
	}

}
