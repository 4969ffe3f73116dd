package dev.waymark.catalog.editing.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.RefusedException;
import dev.waymark.catalog.editing.Change;
import dev.waymark.catalog.editing.ChangedSinceException;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.draft.DraftView;
import dev.waymark.catalog.editing.draft.Drafts;
import dev.waymark.catalog.editing.draft.FormerDrafts;
import dev.waymark.platform.NotFoundException;

/**
 * What was published once: each revision tells who, when and why, holds each thing before
 * and after, and can be taken back.
 */
@Component
public class History {

	/**
	 * How far back it is told who wrote what, and what a form was filled with. A roadmap
	 * is saved hundreds of times and may be long; what is older is asked instead.
	 */
	public static final int MOST_TEXTS = 50;

	/** As many names as a line of it has room for. */
	private static final int NAMES = 5;

	private final Publishing publishing;

	private final RevisionRepository revisions;

	private final Drafts drafts;

	private final FormerDrafts former;

	History(Publishing publishing, RevisionRepository revisions, Drafts drafts, FormerDrafts former) {
		this.publishing = publishing;
		this.revisions = revisions;
		this.drafts = drafts;
		this.former = former;
	}

	/**
	 * Finds a revision.
	 * @param number its number
	 * @return the revision with everything it changed
	 * @throws NotFoundException when there is none
	 */
	@Transactional(readOnly = true)
	public RevisionView revision(long number) {
		return this.revisions.find(number)
			.orElseThrow(() -> new NotFoundException("revision", Long.toString(number)))
			.view(this.revisions.findUndoing(number));
	}

	/**
	 * Looks through the history.
	 * @param thing the thing whose history it is, or null for everything
	 * @param before the number of a revision: only those before it
	 * @param most how many at the most
	 * @return the revisions, newest first
	 */
	@Transactional(readOnly = true)
	public List<RevisionLine> lines(@Nullable UUID thing, long before, int most) {
		return lines((thing != null) ? this.revisions.findBefore(before, thing, most)
				: this.revisions.findBefore(before, most));
	}

	/**
	 * What somebody has published.
	 * @param account the uuid of their account
	 * @return their revisions, newest first
	 */
	@Transactional(readOnly = true)
	public List<RevisionLine> by(UUID account) {
		return lines(this.revisions.findByAuthor(account));
	}

	private List<RevisionLine> lines(List<Revision> revisions) {
		if (revisions.isEmpty()) {
			return List.of();
		}
		Map<Long, List<RevisionName>> names = this.revisions.findNames(revisions, NAMES)
			.stream()
			.collect(Collectors.groupingBy(RevisionName::revision));
		return revisions.stream()
			.map((revision) -> revision.line(names.getOrDefault(revision.number(), List.of())))
			.toList();
	}

	/**
	 * Brings back what a thing said after a revision.
	 * @param number the revision
	 * @param uuid the thing
	 * @param reason why, in the editor's words; may be empty
	 * @param editor who does it
	 * @return the revision that brings it back, or empty when it says so already
	 * @throws RefusedException when the content would be wrong
	 */
	@Transactional
	public Optional<RevisionView> restore(long number, UUID uuid, String reason, Editor editor) {
		Documents now = this.publishing.begin();
		Change change = revision(number).changes()
			.stream()
			.filter((one) -> one.uuid().equals(uuid))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("revision", Long.toString(number)));
		if (change.after() == null) {
			List<Document> gone = now.find(uuid).stream().toList();
			return this.publishing.apply(now, List.of(), gone, RevisionAction.RESTORED, reason, editor, null);
		}
		return this.publishing.apply(now, List.of(change.after()), List.of(), RevisionAction.RESTORED, reason, editor,
				null);
	}

	/**
	 * Takes a whole revision back.
	 * @param number the revision
	 * @param reason why, in the editor's words; may be empty
	 * @param editor who does it
	 * @return the revision that takes it back
	 * @throws ChangedSinceException when one of its things has changed since
	 * @throws RefusedException when the content would be wrong
	 * @throws dev.waymark.catalog.document.InUseException when something that came with
	 * it is marked or referred to
	 */
	@Transactional
	public RevisionView undo(long number, String reason, Editor editor) {
		Documents now = this.publishing.begin();
		RevisionView revision = revision(number);
		List<Change> since = revision.changes()
			.stream()
			.map((change) -> new Change(change.after(), now.find(change.uuid()).orElse(null)))
			.filter((change) -> !Objects.equals(change.before(), change.after()))
			.toList();
		if (!since.isEmpty() || revision.undoneBy() != null) {
			throw new ChangedSinceException(since);
		}
		List<Document> changed = new ArrayList<>();
		List<Document> removed = new ArrayList<>();
		for (Change change : revision.changes()) {
			if (change.before() != null) {
				changed.add(change.before());
			}
			else {
				removed.add(change.document());
			}
		}
		return this.publishing.apply(now, changed, removed, RevisionAction.UNDONE, reason, editor, number)
			.orElseThrow();
	}

	/**
	 * Finds what readers saw when a form was filled.
	 * @param thing the thing
	 * @param condition tells it
	 * @return the newest such text, or empty when it is not known or many texts back
	 */
	public Optional<Document> published(UUID thing, Predicate<Document> condition) {
		return published(thing).stream().map(Lineage.Text::document).filter(condition).findFirst();
	}

	/**
	 * What a thing has said lately.
	 * @param thing the thing
	 * @return the texts, as far back as they are kept, but not more than a page of them
	 */
	@Transactional(readOnly = true)
	public Lineage lineage(UUID thing) {
		List<Lineage.Text> texts = new ArrayList<>();
		this.former.texts(thing, MOST_TEXTS).forEach((draft) -> texts.add(text(draft)));
		texts.addAll(published(thing));
		return Lineage.of(texts, MOST_TEXTS);
	}

	/** What readers have seen of a thing after its last revisions, the newest first. */
	private List<Lineage.Text> published(UUID thing) {
		List<Lineage.Text> texts = new ArrayList<>();
		Document oldest = null;
		for (RevisionText text : this.revisions.findTexts(thing, MOST_TEXTS)) {
			Change change = text.document().change();
			if (change.after() != null) {
				texts.add(new Lineage.Text(change.after(), text.editorName(), text.publishedAt()));
			}
			oldest = change.before();
		}
		if (oldest != null) {
			texts.add(new Lineage.Text(oldest, "", null));
		}
		return texts;
	}

	private static Lineage.Text text(DraftView draft) {
		return new Lineage.Text(draft.document(), draft.editorName(), draft.changedAt());
	}

	/**
	 * Takes a person who leaves out of drafts and history.
	 * @param account the uuid of their account
	 */
	@Transactional
	public void forget(UUID account) {
		this.drafts.forget(account);
		this.revisions.forget(account);
	}

}
