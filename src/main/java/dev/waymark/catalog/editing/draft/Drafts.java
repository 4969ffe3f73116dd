package dev.waymark.catalog.editing.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.audit.AuditLog;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Problem;
import dev.waymark.catalog.document.RefusedException;
import dev.waymark.catalog.document.Rules;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.platform.NotFoundException;

/**
 * What editors write before readers see it. Whatever a draft has said is kept for a while
 * after another text took its place or somebody threw it away, so that it can be brought
 * back.
 */
@Component
public class Drafts {

	/** How long what a draft said once is kept. */
	public static final Duration KEPT = Duration.ofDays(30);

	private final Desk desk;

	private final DraftRepository drafts;

	private final FormerDraftRepository former;

	private final DraftVersionRepository versions;

	private final AuditLog log;

	private final Clock clock;

	private final TransactionTemplate transaction;

	Drafts(Desk desk, DraftRepository drafts, FormerDraftRepository former, DraftVersionRepository versions,
			AuditLog log, Clock clock, PlatformTransactionManager transactions) {
		this.desk = desk;
		this.drafts = drafts;
		this.former = former;
		this.versions = versions;
		this.log = log;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Keeps a draft. What is merely missing may wait until it is published; everything
	 * else has to be right. Call it without a transaction: whoever is not the first to
	 * begin a draft is told so in another one.
	 * @param document what it says
	 * @param seen the version of the draft that the editor saw, or null when there was
	 * none
	 * @param editor who writes
	 * @return the draft as it is kept
	 * @throws StaleDraftException when somebody else has saved it meanwhile
	 * @throws RefusedException when something is wrong with it
	 */
	public DraftView save(Document document, @Nullable Long seen, Editor editor) {
		return save(document, published(document.uuid()), seen, editor);
	}

	/**
	 * Keeps a draft as above, where the editor read what was published a moment ago. When
	 * something else is published by now, the draft is one that was overtaken.
	 * @param document what the draft says now
	 * @param published what was published when the editor's text was put together, or
	 * null
	 * @param seen the version of the draft that the editor saw, or null when there was
	 * none
	 * @param editor who writes
	 * @return the draft
	 */
	public DraftView save(Document document, @Nullable Document published, @Nullable Long seen, Editor editor) {
		return begun(document, () -> {
			refuseWhatIsWrong(document);
			ContentDraft draft = (seen != null) ? replaced(document, seen, editor) : begin(document, published, editor);
			return saved("draft-saved", draft, editor);
		});
	}

	/**
	 * Takes what is published now for what a draft began from, after the editor has seen
	 * both and written the draft anew.
	 * @param document what the draft says now
	 * @param seen the version of the draft that the editor saw
	 * @param editor who writes
	 * @return the draft as it is kept
	 * @throws StaleDraftException when somebody else has saved it meanwhile
	 * @throws RefusedException when something is wrong with it
	 */
	@Transactional
	public DraftView rebase(Document document, @Nullable Document published, long seen, Editor editor) {
		refuseWhatIsWrong(document);
		ContentDraft draft = hold(document.uuid(), seen);
		replace(draft, document, published, editor);
		return saved("draft-saved", draft, editor);
	}

	/**
	 * Throws a draft away. It can be brought back for a while.
	 * @param uuid the thing it is about
	 * @param seen the version that the editor saw
	 * @param editor who does it
	 * @throws StaleDraftException when somebody else has saved it meanwhile
	 */
	@Transactional
	public void discard(UUID uuid, long seen, Editor editor) {
		get(uuid);
		ContentDraft draft = hold(uuid, seen);
		end(draft, Ending.DISCARDED, editor);
		record("draft-discarded", draft.view().document(), editor);
	}

	/**
	 * Brings back what was thrown away, as it was. Call it without a transaction: whoever
	 * is not the first to begin a draft is told so in another one.
	 * @param thrown what was thrown away
	 * @param editor who does it
	 * @return the draft
	 * @throws StaleDraftException when there is another draft of the thing
	 * @throws RefusedException when something is wrong with it now
	 */
	public DraftView bringBack(DraftView thrown, Editor editor) {
		Document document = thrown.document();
		return begun(document, () -> {
			refuseWhatIsWrong(document);
			ContentDraft draft = begin(document, thrown.base(), editor);
			return broughtBack(thrown, draft, editor);
		});
	}

	/**
	 * Brings back what was thrown away into another draft of the thing.
	 * @param thrown what was thrown away
	 * @param document both in one
	 * @param seen the version of the other draft that the editor saw
	 * @param editor who does it
	 * @return the draft
	 * @throws StaleDraftException when somebody else has saved it meanwhile
	 * @throws RefusedException when something is wrong with it
	 */
	@Transactional
	public DraftView bringBack(DraftView thrown, Document document, long seen, Editor editor) {
		refuseWhatIsWrong(document);
		return broughtBack(thrown, replaced(document, seen, editor), editor);
	}

	private DraftView broughtBack(DraftView thrown, ContentDraft draft, Editor editor) {
		this.former.find(thrown.document().uuid(), thrown.version()).ifPresent(FormerDraft::bringBack);
		return saved("draft-brought-back", draft, editor);
	}

	private void refuseWhatIsWrong(Document draft) {
		List<Problem> problems = new ArrayList<>(
				new Rules(this.desk.documentsWithDrafts().with(List.of(draft), List.of())).problems(draft));
		problems.removeIf((problem) -> problem.isMissing() && !problem.field().matches("slug|name|title"));
		if (!problems.isEmpty()) {
			throw new RefusedException(Map.of(draft, problems));
		}
	}

	private ContentDraft hold(UUID uuid, long seen) {
		return this.drafts.hold(uuid, seen).orElseThrow(() -> overtaken(uuid));
	}

	private StaleDraftException overtaken(UUID uuid) {
		return new StaleDraftException(this.drafts.find(uuid).map(DraftText::view).orElse(null));
	}

	/**
	 * PostgreSQL does nothing more in a transaction after a row that was there already.
	 */
	private DraftView begun(Document document, Supplier<DraftView> work) {
		try {
			return Objects.requireNonNull(this.transaction.execute((status) -> work.get()));
		}
		catch (DuplicateKeyException ex) {
			throw overtaken(document.uuid());
		}
	}

	private ContentDraft begin(Document document, @Nullable Document base, Editor editor) {
		ContentDraft draft = this.drafts.save(new ContentDraft(document, base, editor, this.clock.instant()));
		// Asked only now: the row has waited for whoever ends the draft before.
		draft.follow(lastVersion(document.uuid()));
		return draft;
	}

	/**
	 * A node of a release before this memory of versions leaves only what its drafts
	 * said.
	 */
	private long lastVersion(UUID thing) {
		return Stream.of(this.versions.findLast(thing), this.former.findLastVersion(thing))
			.filter(Objects::nonNull)
			.mapToLong(Long::longValue)
			.max()
			.orElse(0);
	}

	/** What the draft began from stays what it was. */
	private ContentDraft replaced(Document document, long seen, Editor editor) {
		ContentDraft draft = hold(document.uuid(), seen);
		replace(draft, document, draft.view().base(), editor);
		return draft;
	}

	private void replace(ContentDraft draft, Document document, @Nullable Document base, Editor editor) {
		Instant now = this.clock.instant();
		this.former.save(draft.former(Ending.REPLACED, editor, now));
		draft.say(document, base, editor, now);
	}

	/**
	 * Finds the draft of a thing.
	 * @param uuid the thing
	 * @return the draft
	 * @throws NotFoundException when there is none
	 */
	public DraftView get(UUID uuid) {
		return this.desk.draft(uuid).orElseThrow(() -> new NotFoundException("draft", uuid.toString()));
	}

	/**
	 * Ends a draft that went live. What somebody saved meanwhile stays a draft.
	 * @param draft the draft as it went live
	 * @param editor who published it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(DraftView draft, Editor editor) {
		this.drafts.hold(draft.document().uuid(), draft.version())
			.ifPresent((held) -> end(held, Ending.PUBLISHED, editor));
	}

	/** Takes a draft that is held away, and remembers which versions it had. */
	private void end(ContentDraft draft, Ending ending, Editor editor) {
		this.former.save(draft.former(ending, editor, this.clock.instant()));
		this.versions.save(draft.last());
		this.drafts.delete(draft);
	}

	private DraftView saved(String kind, ContentDraft draft, Editor editor) {
		DraftView saved = draft.view();
		record(kind, saved.document(), editor);
		return saved;
	}

	private void record(String kind, Document document, Editor editor) {
		this.log.record(editor.told(kind, document.name(), document.kind().getSlug()));
	}

	/**
	 * Takes a person who leaves out of drafts and what they said once.
	 * @param account the uuid of their account
	 */
	@Transactional
	public void forget(UUID account) {
		this.drafts.forget(account);
		this.former.forgetAuthor(account);
		this.former.forgetWhoEnded(account);
	}

	private @Nullable Document published(UUID uuid) {
		return this.desk.documents().find(uuid).orElse(null);
	}

}
