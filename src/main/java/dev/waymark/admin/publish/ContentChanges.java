package dev.waymark.admin.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.Change;
import dev.waymark.catalog.editing.ChangedSinceException;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.revision.History;
import dev.waymark.catalog.editing.revision.Publishing;
import dev.waymark.catalog.editing.revision.RevisionAction;
import dev.waymark.catalog.editing.revision.RevisionView;
import dev.waymark.progress.Succession;

/**
 * The changes of content that learners' marks follow: content and marks change in one
 * transaction, or neither does.
 */
@Component
class ContentChanges {

	private final Desk desk;

	private final Publishing publishing;

	private final History history;

	private final Catalog catalog;

	private final Succession succession;

	ContentChanges(Desk desk, Publishing publishing, History history, Catalog catalog, Succession succession) {
		this.desk = desk;
		this.publishing = publishing;
		this.history = history;
		this.catalog = catalog;
		this.succession = succession;
	}

	/**
	 * Takes a thing out of use.
	 * @param thing the thing
	 * @param successors what takes its place
	 * @param action retired, merged or split; merged and split carry marks over
	 * @param reason why, for its page
	 * @param looked what the editor was shown that would change
	 * @param who the editor
	 * @return the revision
	 * @throws ChangedSinceException when something else would change
	 */
	@Transactional
	RevisionView retire(UUID thing, List<UUID> successors, RevisionAction action, String reason, List<Change> looked,
			Editor who) {
		// Rows keep their ids, and the picture of the content must not be renewed
		// half-way.
		Documents now = this.desk.documents();
		Optional<Long> from = id(now, thing);
		List<Long> to = successors.stream().flatMap((successor) -> id(now, successor).stream()).toList();
		RevisionView revision = this.publishing.retire(thing, successors, action, reason, who);
		refuseWhatNobodyLookedAt(revision, looked.stream().map(Change::before).toList());
		if (carries(action)) {
			from.ifPresent((skill) -> this.succession.carry(revision.uuid(), skill, to));
		}
		return revision;
	}

	/**
	 * Takes a thing away.
	 * @param looked what the editor was shown of it
	 * @param who the editor
	 * @throws ChangedSinceException when it says something else by now
	 */
	@Transactional
	void remove(Document looked, Editor who) {
		refuseWhatNobodyLookedAt(this.publishing.remove(looked.uuid(), who), List.of(looked));
	}

	/**
	 * Brings back what a thing said after a revision.
	 * @param number the revision
	 * @param thing the thing
	 * @param reason why
	 * @param looked what readers saw when the editor looked, or null
	 * @param who the editor
	 * @return the revision, or empty when the thing says so already
	 * @throws ChangedSinceException when readers see something else by now
	 */
	@Transactional
	Optional<RevisionView> restore(long number, UUID thing, String reason, @Nullable Document looked, Editor who) {
		Optional<RevisionView> revision = this.history.restore(number, thing, reason, who);
		revision.ifPresent((back) -> refuseWhatNobodyLookedAt(back, Stream.ofNullable(looked).toList()));
		return revision;
	}

	/**
	 * What was published between looking and writing is not overwritten: then everything
	 * is as it was.
	 */
	private static void refuseWhatNobodyLookedAt(RevisionView revision, List<Document> looked) {
		List<Change> since = revision.changes()
			.stream()
			.filter((change) -> change.before() != null && !looked.contains(change.before()))
			.toList();
		if (!since.isEmpty()) {
			throw new ChangedSinceException(since);
		}
	}

	/**
	 * Takes a whole revision back, with what it did to marks. When that revision had
	 * itself taken back a merge or a split, the marks are carried again.
	 * @param revision the revision
	 * @param reason why
	 * @param who the editor
	 * @return the revision that takes it back
	 */
	@Transactional
	RevisionView undo(RevisionView revision, String reason, Editor who) {
		Documents now = this.desk.documents();
		boolean again = revision.undoes() != null && carries(this.history.revision(revision.undoes()).action());
		Map<Long, List<Long>> heirs = again ? heirs(revision, now) : Map.of();
		RevisionView back = this.history.undo(revision.number(), reason, who);
		this.succession.undo(revision.uuid());
		heirs.forEach((from, to) -> this.succession.carry(back.uuid(), from, to));
		return back;
	}

	private static boolean carries(RevisionAction action) {
		return action == RevisionAction.MERGED || action == RevisionAction.SPLIT;
	}

	/** The skills that were out of use before the revision, with their successors. */
	private Map<Long, List<Long>> heirs(RevisionView revision, Documents now) {
		Map<Long, List<Long>> heirs = new LinkedHashMap<>();
		for (Change change : revision.changes()) {
			Document before = change.before();
			if (before != null && before.kind() == Kind.SKILL && before.isRetired() && !change.document().isRetired()) {
				id(now, before.uuid()).ifPresent((from) -> heirs.put(from,
						before.texts("successors")
							.stream()
							.flatMap((slug) -> now.find(Kind.SKILL, slug).stream())
							.flatMap((heir) -> id(now, heir.uuid()).stream())
							.toList()));
			}
		}
		return heirs;
	}

	private Optional<Long> id(Documents now, UUID uuid) {
		return now.find(uuid)
			.filter((document) -> document.kind() == Kind.SKILL)
			.map((document) -> this.catalog.content().skill(document.slug()).id());
	}

}
