package dev.waymark.catalog.editing.draft;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.editing.Author;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.platform.Slugged;

/**
 * What a draft said once.
 */
@Entity
class FormerDraft {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Embedded
	private DraftText text;

	private String ending;

	@Embedded
	@AttributeOverride(name = "account", column = @Column(name = "ended_by"))
	@AttributeOverride(name = "name", column = @Column(name = "ended_by_name"))
	private Author endedBy;

	private Instant endedAt;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	FormerDraft() {
	}

	FormerDraft(DraftText text, Ending ending, Editor editor, Instant now) {
		this.text = text;
		this.ending = ending.getSlug();
		this.endedBy = new Author(editor);
		this.endedAt = now;
	}

	/** What was thrown away is a draft again. */
	void bringBack() {
		if (Slugged.of(Ending.class, this.ending) == Ending.DISCARDED) {
			this.ending = Ending.BROUGHT_BACK.getSlug();
		}
	}

	FormerDraftView view() {
		return new FormerDraftView(this.text.view(), Slugged.of(Ending.class, this.ending), this.endedBy.name(),
				this.endedAt);
	}

}
