package dev.waymark.catalog.editing.revision;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.waymark.audit.AuditLog;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.document.RefusedException;
import dev.waymark.catalog.editing.Change;
import dev.waymark.catalog.editing.ChangedSinceException;
import dev.waymark.catalog.editing.CurrentRevision;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.Replacement;
import dev.waymark.catalog.editing.draft.DraftView;
import dev.waymark.catalog.editing.draft.Drafts;
import dev.waymark.catalog.thing.ThingStore;
import dev.waymark.platform.NotFoundException;

/**
 * Makes changes of the content live, at once and on every node. Each is a revision in the
 * {@link History}.
 */
@Component
public class Publishing {

	private static final IntConsumer SILENT = (written) -> {
	};

	private final Drafts drafts;

	private final ThingStore store;

	private final RevisionRepository revisions;

	private final CurrentRevision revision;

	private final AuditLog log;

	private final Clock clock;

	Publishing(Drafts drafts, ThingStore store, RevisionRepository revisions, CurrentRevision revision, AuditLog log,
			Clock clock) {
		this.drafts = drafts;
		this.store = store;
		this.revisions = revisions;
		this.revision = revision;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Puts drafts live, all of them or none.
	 * @param things what the drafts are about
	 * @param reason why, in the editor's words; may be empty
	 * @param editor who does it
	 * @return the revision, or empty when the drafts said what is published already
	 * @throws RefusedException when the content would be wrong
	 * @throws ChangedSinceException when something was published since a draft was begun
	 */
	@Transactional
	public Optional<RevisionView> publish(Collection<UUID> things, String reason, Editor editor) {
		Documents now = begin();
		List<DraftView> chosen = things.stream().distinct().map(this.drafts::get).toList();
		List<Change> since = chosen.stream()
			.map((draft) -> new Change(draft.base(), now.find(draft.document().uuid()).orElse(null)))
			.filter((change) -> !Objects.equals(change.before(), change.after()))
			.toList();
		if (!since.isEmpty()) {
			throw new ChangedSinceException(since);
		}
		Optional<RevisionView> revision = apply(now, chosen.stream().map(DraftView::document).toList(), List.of(),
				RevisionAction.PUBLISHED, reason, editor, null);
		chosen.forEach((draft) -> this.drafts.publish(draft, editor));
		return revision;
	}

	/**
	 * Makes changes live at once, without drafts: a file that was read in, an order, what
	 * a release brought.
	 * @param changed what is new or different
	 * @param action how it comes about
	 * @param reason why, in the editor's words; may be empty
	 * @param editor who does it
	 * @return the revision, or empty when nothing is different
	 * @throws RefusedException when the content would be wrong
	 */
	@Transactional
	public Optional<RevisionView> apply(Collection<Document> changed, RevisionAction action, String reason,
			Editor editor) {
		return apply(changed, action, reason, editor, SILENT);
	}

	/**
	 * Makes changes live at once, and tells how far that is.
	 * @param changed what is new or different
	 * @param action how it comes about
	 * @param reason why, in the editor's words; may be empty
	 * @param editor who does it
	 * @param written is told how many things are written, again and again
	 * @return the revision, or empty when nothing is different
	 * @throws RefusedException when the content would be wrong
	 */
	@Transactional
	public Optional<RevisionView> apply(Collection<Document> changed, RevisionAction action, String reason,
			Editor editor, IntConsumer written) {
		return apply(begin(), changed, List.of(), action, reason, editor, null, written);
	}

	/**
	 * Puts the things of one kind into another order.
	 * @param kind the kind
	 * @param order the things in the order in which they are to stand; those that are
	 * left out keep their places after them
	 * @param editor who does it
	 * @return the revision, or empty when they stood so already
	 */
	@Transactional
	public Optional<RevisionView> order(Kind kind, List<UUID> order, Editor editor) {
		Documents now = begin();
		Map<UUID, Document> inOrder = new LinkedHashMap<>();
		order.forEach((uuid) -> now.find(uuid)
			.filter((document) -> document.kind() == kind)
			.ifPresent((document) -> inOrder.put(uuid, document)));
		List<Integer> places = inOrder.values()
			.stream()
			.map((document) -> (Integer) Objects.requireNonNull(document.get("position")))
			.sorted()
			.toList();
		List<Document> moved = new ArrayList<>();
		int last = 0;
		int index = 0;
		for (Document document : inOrder.values()) {
			last = Math.max(last + 1, places.get(index++));
			moved.add(document.with("position", last));
		}
		return apply(now, moved, List.of(), RevisionAction.ORDERED, "", editor, null);
	}

	/**
	 * Takes a thing out of use: it keeps its page, with the reason and what takes its
	 * place. Wherever other things speak of a skill, its successors stand from now on.
	 * @param uuid the thing
	 * @param successors what takes its place: none, one, or for a skill several
	 * @param action retired, merged or split
	 * @param reason why, for its page
	 * @param editor who does it
	 * @return the revision
	 * @throws RefusedException when the content would be wrong
	 */
	@Transactional
	public RevisionView retire(UUID uuid, List<UUID> successors, RevisionAction action, String reason, Editor editor) {
		Documents now = begin();
		return apply(now, Replacement.of(now, uuid, successors, reason), List.of(), action, reason, editor, null)
			.orElseThrow(() -> new NotFoundException("thing", uuid.toString()));
	}

	/**
	 * Takes away something that nobody has marked and nothing refers to.
	 * @param uuid the thing
	 * @param editor who does it
	 * @return the revision, which can be taken back
	 * @throws dev.waymark.catalog.document.InUseException when it is marked or referred
	 * to
	 */
	@Transactional
	public RevisionView remove(UUID uuid, Editor editor) {
		Documents now = begin();
		return apply(now, List.of(),
				List.of(now.find(uuid).orElseThrow(() -> new NotFoundException("thing", uuid.toString()))),
				RevisionAction.REMOVED, "", editor, null)
			.orElseThrow();
	}

	/** Holds everybody else's changes back, and reads what they have left. */
	Documents begin() {
		this.revision.next();
		return this.store.read();
	}

	/**
	 * Makes changes live at once.
	 * @param now what {@link #begin} read
	 * @param undoes the number of the revision that is taken back, or null
	 */
	Optional<RevisionView> apply(Documents now, Collection<Document> changed, Collection<Document> removed,
			RevisionAction action, String reason, Editor editor, @Nullable Long undoes) {
		return apply(now, changed, removed, action, reason, editor, undoes, SILENT);
	}

	private Optional<RevisionView> apply(Documents now, Collection<Document> changed, Collection<Document> removed,
			RevisionAction action, String reason, Editor editor, @Nullable Long undoes, IntConsumer written) {
		List<Document> different = changed.stream()
			.filter((document) -> !document.equals(now.find(document.uuid()).orElse(null)))
			.toList();
		if (different.isEmpty() && removed.isEmpty()) {
			return Optional.empty();
		}
		this.store.write(now, different, removed, written);
		Set<UUID> touched = new LinkedHashSet<>();
		different.forEach((document) -> touched.add(document.uuid()));
		removed.forEach((document) -> touched.add(document.uuid()));
		Map<UUID, Document> after = this.store.read(touched);
		List<Change> changes = touched.stream()
			.map((uuid) -> new Change(now.find(uuid).orElse(null), after.get(uuid)))
			.filter((change) -> !Objects.equals(change.before(), change.after()))
			.toList();
		if (changes.isEmpty()) {
			return Optional.empty();
		}
		Revision revision = this.revisions
			.save(new Revision(action, reason, editor, this.clock.instant(), undoes, changes));
		this.log.record(editor.told("content-" + action.getSlug(), changes.get(0).document().name(),
				"revision %d, %d things".formatted(revision.number(), changes.size())));
		return Optional.of(revision.view(null));
	}

}
