package dev.waymark.catalog.editing.draft;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.editing.Editor;

/**
 * What an editor has written and nobody else sees: one a thing. Whoever changes it holds
 * it, so it counts its versions itself.
 */
@Entity
class ContentDraft {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Embedded
	private DraftText text;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	ContentDraft() {
	}

	/** Begins a draft, which is to be told its version once it is there. */
	ContentDraft(Document document, @Nullable Document base, Editor editor, Instant now) {
		this.text = new DraftText(0, document, base, editor, now);
	}

	/**
	 * Goes on where earlier drafts of the thing ended, however long ago, so that a form
	 * of one of those is not taken for one of this.
	 * @param last the last version that any of them had, or 0 when there was none
	 */
	void follow(long last) {
		this.text = this.text.numbered(last + 1);
	}

	/** Puts another text in place of this one. */
	void say(Document document, @Nullable Document base, Editor editor, Instant now) {
		this.text = new DraftText(this.text.version() + 1, document, base, editor, now);
	}

	/** What is kept of the text when it ends. */
	FormerDraft former(Ending ending, Editor editor, Instant now) {
		return new FormerDraft(this.text, ending, editor, now);
	}

	/** What is remembered of the draft for good. */
	DraftVersion last() {
		return new DraftVersion(this.text.uuid(), this.text.version());
	}

	DraftView view() {
		return this.text.view();
	}

}
