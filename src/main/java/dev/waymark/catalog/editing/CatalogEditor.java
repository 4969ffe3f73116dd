package dev.waymark.catalog.editing;

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
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.audit.AuditLog;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.thing.ThingStore;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.document.Problem;
import dev.waymark.catalog.document.Rules;
import dev.waymark.platform.NotFoundException;

/**
 * The door for everybody who changes content. Drafts are seen by editors alone; what is
 * published is live at once on every node, and is a revision: it tells who, when and why,
 * holds each thing before and after, and can be taken back.
 */
@Component
public class CatalogEditor {

	/** As many names as a line of the history has room for. */
	private static final int NAMES = 5;

	private static final IntConsumer SILENT = (written) -> {
	};

	private final ThingStore store;

	private final DraftRepository drafts;

	private final FormerDraftRepository former;

	private final DraftVersionRepository versions;

	private final RevisionRepository revisions;

	private final Catalog catalog;

	private final AuditLog log;

	private final ContentRevisionRepository revision;

	private final Clock clock;

	private final TransactionTemplate trial;

	private volatile @Nullable Picture picture;

	CatalogEditor(ThingStore store, DraftRepository drafts, FormerDraftRepository former,
			DraftVersionRepository versions, RevisionRepository revisions, Catalog catalog, AuditLog log,
			ContentRevisionRepository revision, Clock clock, PlatformTransactionManager transactions) {
		this.store = store;
		this.drafts = drafts;
		this.former = former;
		this.versions = versions;
		this.revisions = revisions;
		this.catalog = catalog;
		this.log = log;
		this.revision = revision;
		this.clock = clock;
		this.trial = new TransactionTemplate(transactions);
	}

	/**
	 * Everything that is published. Answered from memory until something changes.
	 * @return the documents
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Documents documents() {
		long revision = this.revision.findNumber();
		Picture last = this.picture;
		if (last == null || last.revision() != revision) {
			last = new Picture(revision, this.store.read());
			this.picture = last;
		}
		return last.documents();
	}

	/**
	 * Everything that is published, with the drafts put over it: what editors may refer
	 * to.
	 * @return the documents
	 */
	@Transactional(readOnly = true)
	public Documents documentsWithDrafts() {
		return documents().with(drafts().stream().map(DraftView::document).toList(), List.of());
	}

	/**
	 * The drafts.
	 * @return all of them, the one that was saved last first
	 */
	public List<DraftView> drafts() {
		return this.drafts.findAll().stream().map(DraftText::view).toList();
	}

	/**
	 * Finds the draft of a thing.
	 * @param uuid the thing
	 * @return the draft, or empty when there is none
	 */
	public Optional<DraftView> draft(UUID uuid) {
		return this.drafts.find(uuid).map(DraftText::view);
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
		this.revision.hold().next(this.clock.instant());
		List<DraftView> chosen = things.stream().distinct().map(this::existing).toList();
		Documents now = this.store.read();
		List<Change> since = chosen.stream()
			.map((draft) -> new Change(draft.base(), now.find(draft.document().uuid()).orElse(null)))
			.filter((change) -> !Objects.equals(change.before(), change.after()))
			.toList();
		if (!since.isEmpty()) {
			throw new ChangedSinceException(since);
		}
		Optional<RevisionView> revision = apply(now, chosen.stream().map(DraftView::document).toList(), List.of(),
				RevisionAction.PUBLISHED, reason, editor, null);
		chosen.forEach((draft) -> end(draft, editor));
		return revision;
	}

	/** What somebody saves meanwhile stays a draft. */
	private void end(DraftView draft, Editor editor) {
		this.drafts.hold(draft.document().uuid(), draft.version()).ifPresent((held) -> {
			this.former.save(held.former(Ending.PUBLISHED, editor, this.clock.instant()));
			this.versions.save(held.last());
			this.drafts.delete(held);
		});
	}

	private DraftView existing(UUID uuid) {
		return draft(uuid).orElseThrow(() -> new NotFoundException("draft", uuid.toString()));
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
		this.revision.hold().next(this.clock.instant());
		return apply(this.store.read(), changed, List.of(), action, reason, editor, null, written);
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
		this.revision.hold().next(this.clock.instant());
		Documents now = this.store.read();
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
		this.revision.hold().next(this.clock.instant());
		Documents now = this.store.read();
		return apply(now, succession(now, uuid, successors, reason), List.of(), action, reason, editor, null)
			.orElseThrow(() -> new NotFoundException("thing", uuid.toString()));
	}

	/**
	 * Tells what retiring a thing would change, without changing it.
	 * @param uuid the thing
	 * @param successors what would take its place
	 * @param reason why
	 * @return what would become of each thing that is concerned
	 */
	@Transactional(readOnly = true)
	public List<Change> retirement(UUID uuid, List<UUID> successors, String reason) {
		Documents now = documents();
		return changes(now, succession(now, uuid, successors, reason));
	}

	private static List<Document> succession(Documents now, UUID uuid, List<UUID> successors, String reason) {
		Document gone = published(now, uuid);
		return new Succession(gone, successors.stream().map((successor) -> published(now, successor)).toList(), reason)
			.changes(now);
	}

	private static Document published(Documents now, UUID uuid) {
		return now.find(uuid).orElseThrow(() -> new NotFoundException("thing", uuid.toString()));
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
		this.revision.hold().next(this.clock.instant());
		Documents now = this.store.read();
		return apply(now, List.of(), List.of(published(now, uuid)), RevisionAction.REMOVED, "", editor, null)
			.orElseThrow();
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
		this.revision.hold().next(this.clock.instant());
		Change change = revision(number).changes()
			.stream()
			.filter((one) -> one.uuid().equals(uuid))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("revision", Long.toString(number)));
		Documents now = this.store.read();
		if (change.after() == null) {
			List<Document> gone = now.find(uuid).stream().toList();
			return apply(now, List.of(), gone, RevisionAction.RESTORED, reason, editor, null);
		}
		return apply(now, List.of(change.after()), List.of(), RevisionAction.RESTORED, reason, editor, null);
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
		this.revision.hold().next(this.clock.instant());
		RevisionView revision = revision(number);
		Documents now = this.store.read();
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
		return apply(now, changed, removed, RevisionAction.UNDONE, reason, editor, number).orElseThrow();
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
	public List<RevisionLine> history(@Nullable UUID thing, long before, int most) {
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
	 * What a change would do, without doing it.
	 * @param changed what would be new or different
	 * @return what would become of each thing
	 */
	@Transactional(readOnly = true)
	public List<Change> changes(Collection<Document> changed) {
		return changes(documents(), changed);
	}

	private static List<Change> changes(Documents now, Collection<Document> changed) {
		return changed.stream()
			.map((document) -> new Change(now.find(document.uuid()).orElse(null), document))
			.filter((change) -> !Objects.equals(change.before(), change.after()))
			.toList();
	}

	/**
	 * What would be wrong if documents were live.
	 * @param changed what would be new or different
	 * @return the documents that have problems, with them
	 */
	@Transactional(readOnly = true)
	public Map<Document, List<Problem>> problems(Collection<Document> changed) {
		return problems(documents(), changed, List.of());
	}

	private static Map<Document, List<Problem>> problems(Documents now, Collection<Document> changed,
			Collection<Document> removed) {
		Rules rules = new Rules(now.with(changed, removed.stream().map(Document::uuid).toList()));
		Map<Document, List<Problem>> problems = new LinkedHashMap<>();
		for (Document document : changed) {
			List<Problem> found = rules.problems(document);
			if (!found.isEmpty()) {
				problems.put(document, found);
			}
		}
		return problems;
	}

	/**
	 * Shows the content as it would be if documents were live. They are written, read and
	 * taken back within one transaction, so this shows what readers would get.
	 * @param <T> what is asked
	 * @param changed what would be new or different
	 * @param question what to ask of the content
	 * @return the answer
	 * @throws RefusedException when the content would be wrong
	 */
	public <T> T tried(Collection<Document> changed, Function<Content, T> question) {
		return tried(changed, question, SILENT);
	}

	/**
	 * Shows the content as it would be if documents were live, and tells how far that is.
	 * @param <T> what is asked
	 * @param changed what would be new or different
	 * @param question what to ask of the content
	 * @param written is told how many things are written, again and again
	 * @return the answer
	 * @throws RefusedException when the content would be wrong
	 */
	public <T> T tried(Collection<Document> changed, Function<Content, T> question, IntConsumer written) {
		return Objects.requireNonNull(this.trial.execute((status) -> {
			status.setRollbackOnly();
			Documents now = this.store.read();
			write(now, changed, List.of(), written);
			return question.apply(this.catalog.trial());
		}));
	}

	/**
	 * Takes a person who leaves out of drafts and history.
	 * @param account the uuid of their account
	 */
	@Transactional
	public void forget(UUID account) {
		this.drafts.forget(account);
		this.former.forgetAuthor(account);
		this.former.forgetWhoEnded(account);
		this.revisions.forget(account);
	}

	private Optional<RevisionView> apply(Documents now, Collection<Document> changed, Collection<Document> removed,
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
		write(now, different, removed, written);
		Documents after = this.store.read();
		Set<UUID> touched = new LinkedHashSet<>();
		different.forEach((document) -> touched.add(document.uuid()));
		removed.forEach((document) -> touched.add(document.uuid()));
		List<Change> changes = touched.stream()
			.map((uuid) -> new Change(now.find(uuid).orElse(null), after.find(uuid).orElse(null)))
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

	private void write(Documents now, Collection<Document> changed, Collection<Document> removed, IntConsumer written) {
		Map<Document, List<Problem>> problems = problems(now, changed, removed);
		if (!problems.isEmpty()) {
			throw new RefusedException(problems);
		}
		this.store.write(now, changed, removed, written);
	}

	private record Picture(long revision, Documents documents) {
	}

}
