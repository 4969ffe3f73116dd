package dev.waymark.catalog.editing.draft;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Problem;
import dev.waymark.catalog.document.RefusedException;
import dev.waymark.catalog.document.Rules;
import dev.waymark.catalog.editing.Change;
import dev.waymark.catalog.editing.CurrentRevision;
import dev.waymark.catalog.editing.Replacement;
import dev.waymark.catalog.thing.ThingStore;
import dev.waymark.platform.HeavyWork;

/**
 * What lies before an editor: what is published, the drafts over it, which editors alone
 * see, and what a change would do.
 */
@Component
public class Desk {

	private static final int MOST_ATTEMPTS = 5;

	/**
	 * Each writes and holds rows and a connection until it is taken back, so there is one
	 * at a time, and whoever asks for many keeps no page waiting (R27).
	 */
	private final HeavyWork trials = new HeavyWork(1, 8, Duration.ofSeconds(10));

	private final ThingStore store;

	private final DraftRepository drafts;

	private final Catalog catalog;

	private final CurrentRevision revision;

	private final TransactionTemplate trial;

	private volatile @Nullable Picture picture;

	Desk(ThingStore store, DraftRepository drafts, Catalog catalog, CurrentRevision revision,
			PlatformTransactionManager transactions) {
		this.store = store;
		this.drafts = drafts;
		this.catalog = catalog;
		this.revision = revision;
		this.trial = new TransactionTemplate(transactions);
	}

	/**
	 * Everything that is published. Answered from memory until something changes.
	 * @return the documents
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Documents documents() {
		long revision = this.revision.number();
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
	 * Tells what retiring a thing would change, without changing it.
	 * @param uuid the thing
	 * @param successors what would take its place
	 * @param reason why
	 * @return what would become of each thing that is concerned
	 */
	@Transactional(readOnly = true)
	public List<Change> retirement(UUID uuid, List<UUID> successors, String reason) {
		Documents now = documents();
		return changes(now, Replacement.of(now, uuid, successors, reason));
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
		return new Rules(documents().with(changed, List.of())).problems(changed);
	}

	/**
	 * Shows the content as it would be if documents were live. They are written, read and
	 * taken back within one transaction, so this shows what readers would get.
	 * @param <T> what is asked
	 * @param changed what would be new or different
	 * @param question what to ask of the content
	 * @return the answer
	 * @throws RefusedException when the content would be wrong
	 * @throws dev.waymark.platform.LaterException when too much is tried at this moment
	 */
	public <T> T tried(Collection<Document> changed, Function<Content, T> question) {
		return tried(changed, question, (written) -> {
		});
	}

	/**
	 * Shows the content as it would be if documents were live, and tells how far that is.
	 * @param <T> what is asked
	 * @param changed what would be new or different
	 * @param question what to ask of the content
	 * @param written is told how many things are written, again and again
	 * @return the answer
	 * @throws RefusedException when the content would be wrong
	 * @throws dev.waymark.platform.LaterException when too much is tried at this moment
	 */
	public <T> T tried(Collection<Document> changed, Function<Content, T> question, IntConsumer written) {
		return this.trials.inTurn(() -> {
			for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
				try {
					return triedOnce(changed, question, written);
				}
				catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
					// Perhaps somebody published meanwhile; now that is read as well.
				}
			}
			return triedOnce(changed, question, written);
		});
	}

	private <T> T triedOnce(Collection<Document> changed, Function<Content, T> question, IntConsumer written) {
		return Objects.requireNonNull(this.trial.execute((status) -> {
			status.setRollbackOnly();
			Documents now = this.store.read();
			this.store.write(now, changed, List.of(), written);
			return question.apply(this.catalog.trial());
		}));
	}

	HeavyWork trials() {
		return this.trials;
	}

	private record Picture(long revision, Documents documents) {
	}

}
