package dev.waymark.catalog.editing.revision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.editing.Author;
import dev.waymark.catalog.editing.Change;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.platform.Slugged;

/**
 * One change that went live: who, when, why and what. It never changes, so it has no
 * verbs; to forget who made it is a statement of the repository's.
 */
@Entity
class Revision {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private UUID uuid;

	private String action;

	private String reason;

	@Embedded
	private Author author;

	private Instant publishedAt;

	private @Nullable Long undoesId;

	@ElementCollection
	@CollectionTable(name = "revision_document", joinColumns = @JoinColumn(name = "revision_id"))
	private List<RevisionDocument> documents = new ArrayList<>();

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	Revision() {
	}

	Revision(RevisionAction action, String reason, Editor editor, Instant now, @Nullable Long undoes,
			List<Change> changes) {
		this.uuid = UUID.randomUUID();
		this.action = action.getSlug();
		this.reason = reason;
		this.author = new Author(editor);
		this.publishedAt = now;
		this.undoesId = undoes;
		changes.forEach((change) -> this.documents.add(new RevisionDocument(this.documents.size() + 1, change)));
	}

	long number() {
		return Objects.requireNonNull(this.id);
	}

	/**
	 * It in a list.
	 * @param first what the first of its things are called
	 */
	RevisionLine line(List<RevisionName> first) {
		return new RevisionLine(number(), Slugged.of(RevisionAction.class, this.action), this.reason,
				this.author.name(), this.publishedAt,
				first.stream().mapToInt(RevisionName::things).findFirst().orElse(0),
				first.stream().map(RevisionName::name).toList());
	}

	/**
	 * Everything about it.
	 * @param undoneBy the number of the revision that took it back, or null
	 */
	RevisionView view(@Nullable Long undoneBy) {
		List<Change> changes = this.documents.stream()
			.sorted(Comparator.comparingInt(RevisionDocument::position))
			.map(RevisionDocument::change)
			.toList();
		return new RevisionView(number(), this.uuid, Slugged.of(RevisionAction.class, this.action), this.reason,
				this.author.name(), this.publishedAt, this.undoesId, undoneBy, changes);
	}

}
