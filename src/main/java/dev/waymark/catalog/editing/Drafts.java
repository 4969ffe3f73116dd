package dev.waymark.catalog.editing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.audit.AuditLog;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Problem;
import dev.waymark.catalog.document.Rules;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Paged;

/**
 * What editors write before readers see it. Whatever a draft has said is kept for a while
 * after another text took its place or somebody threw it away, so that it can be brought
 * back.
 */
@Component
public class Drafts {

	/** How long what a draft said once is kept. */
	public static final Duration KEPT = Duration.ofDays(30);

	/**
	 * How far back it is told who wrote what, and what a form was filled with. A roadmap
	 * is saved hundreds of times and may be long; what is older is asked instead.
	 */
	static final int MOST_TEXTS = 50;

	private final CatalogEditor editor;

	private final DraftRepository drafts;

	private final FormerDraftRepository former;

	private final RevisionRepository revisions;

	private final AuditLog log;

	private final Clock clock;

	/**
	 * PostgreSQL does nothing more in a transaction after a row that was there already.
	 */
	private final TransactionTemplate nested;

	Drafts(CatalogEditor editor, DraftRepository drafts, FormerDraftRepository former, RevisionRepository revisions,
			AuditLog log, Clock clock, PlatformTransactionManager transactions) {
		this.editor = editor;
		this.drafts = drafts;
		this.former = former;
		this.revisions = revisions;
		this.log = log;
		this.clock = clock;
		this.nested = new TransactionTemplate(transactions);
		this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
	}

	/**
	 * Keeps a draft. What is merely missing may wait until it is published; everything
	 * else has to be right.
	 * @param document what it says
	 * @param seen the version of the draft that the editor saw, or null when there was
	 * none
	 * @param editor who writes
	 * @return the draft as it is kept
	 * @throws StaleDraftException when somebody else has saved it meanwhile
	 * @throws RefusedException when something is wrong with it
	 */
	@Transactional
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
	@Transactional
	public DraftView save(Document document, @Nullable Document published, @Nullable Long seen, Editor editor) {
		refuseWhatIsWrong(document);
		if (seen == null) {
			begin(document, published, editor);
		}
		else {
			hold(document.uuid(), seen);
			replace(document, existing(document.uuid()).base(), editor);
		}
		return saved("draft-saved", document, editor);
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
		hold(document.uuid(), seen);
		replace(document, published, editor);
		return saved("draft-saved", document, editor);
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
		Document document = existing(uuid).document();
		hold(uuid, seen);
		this.former.keep(uuid, Ending.DISCARDED, editor, this.clock.instant());
		this.drafts.delete(uuid);
		this.log.record(editor.told("draft-discarded", document.name(), document.kind().getSlug()));
	}

	/**
	 * Brings back what was thrown away, as it was.
	 * @param thrown what was thrown away
	 * @param editor who does it
	 * @return the draft
	 * @throws StaleDraftException when there is another draft of the thing
	 * @throws RefusedException when something is wrong with it now
	 */
	@Transactional
	public DraftView bringBack(DraftView thrown, Editor editor) {
		Document document = thrown.document();
		refuseWhatIsWrong(document);
		begin(document, thrown.base(), editor);
		this.former.bringBack(document.uuid(), thrown.version());
		return saved("draft-brought-back", document, editor);
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
		hold(document.uuid(), seen);
		replace(document, existing(document.uuid()).base(), editor);
		this.former.bringBack(document.uuid(), thrown.version());
		return saved("draft-brought-back", document, editor);
	}

	/**
	 * What was thrown away and is still kept.
	 * @param page the number of the page, as it was asked for
	 * @param size how many a page has
	 * @return the drafts, what was thrown away last first
	 */
	@Transactional(readOnly = true)
	public Paged<FormerDraft> discarded(String page, int size) {
		return Paged.of(this.former.count(Ending.DISCARDED), page, size,
				(skipped) -> this.former.find(Ending.DISCARDED, skipped, size));
	}

	/**
	 * What the drafts of a thing have said that is still kept.
	 * @param thing the thing
	 * @param page the number of the page, as it was asked for
	 * @param size how many a page has
	 * @return the drafts, the newest first
	 */
	@Transactional(readOnly = true)
	public Paged<FormerDraft> former(UUID thing, String page, int size) {
		return Paged.of(this.former.count(thing), page, size, (skipped) -> this.former.find(thing, skipped, size));
	}

	/**
	 * Finds what a draft of a thing said last, before what it says now.
	 * @param thing the thing
	 * @return what it said, or empty when nothing is kept
	 */
	public Optional<FormerDraft> last(UUID thing) {
		return this.former.find(thing, 0, 1).stream().findFirst();
	}

	/**
	 * Finds what a draft said once.
	 * @param thing the thing
	 * @param version the draft's version
	 * @return what it said
	 * @throws NotFoundException when that is not kept any more
	 */
	public FormerDraft former(UUID thing, long version) {
		return this.former.find(thing, version).orElseThrow(() -> new NotFoundException("draft", thing.toString()));
	}

	/**
	 * Finds the text of a draft that a form was filled with.
	 * @param thing the thing
	 * @param version the version of the draft, which says something else by now
	 * @return what it said; empty when that is not kept any more, and when the draft was
	 * thrown away since, for then what is there did not come from it
	 */
	@Transactional(readOnly = true)
	public Optional<Document> base(UUID thing, long version) {
		return this.former.find(thing, version)
			.filter((
					one) -> this.former.ending(thing, version).filter((ending) -> ending == Ending.DISCARDED).isEmpty())
			.map((one) -> one.draft().document());
	}

	/**
	 * Finds what readers saw when a form was filled.
	 * @param thing the thing
	 * @param condition tells it
	 * @return the newest such text, or empty when it is not known or many texts back
	 */
	public Optional<Document> published(UUID thing, Predicate<Document> condition) {
		return this.revisions.findTexts(thing, MOST_TEXTS)
			.stream()
			.map(Lineage.Text::document)
			.filter(condition)
			.findFirst();
	}

	/**
	 * What a thing has said lately.
	 * @param thing the thing
	 * @return the texts, as far back as they are kept, but not more than a page of them
	 */
	@Transactional(readOnly = true)
	public Lineage lineage(UUID thing) {
		List<Lineage.Text> texts = new ArrayList<>();
		this.drafts.find(thing).ifPresent((draft) -> texts.add(text(draft)));
		this.former.find(thing, 0, MOST_TEXTS).forEach((one) -> texts.add(text(one.draft())));
		texts.addAll(this.revisions.findTexts(thing, MOST_TEXTS));
		return Lineage.of(texts, MOST_TEXTS);
	}

	private static Lineage.Text text(DraftView draft) {
		return new Lineage.Text(draft.document(), draft.editorName(), draft.changedAt());
	}

	private void refuseWhatIsWrong(Document draft) {
		List<Problem> problems = new ArrayList<>(
				new Rules(this.editor.documentsWithDrafts().with(List.of(draft), List.of())).problems(draft));
		problems.removeIf((problem) -> problem.isMissing() && !problem.field().matches("slug|name|title"));
		if (!problems.isEmpty()) {
			throw new RefusedException(Map.of(draft, problems));
		}
	}

	private void hold(UUID uuid, long seen) {
		if (!this.drafts.hold(uuid, seen)) {
			throw new StaleDraftException(this.drafts.find(uuid).orElse(null));
		}
	}

	private void begin(Document document, @Nullable Document base, Editor editor) {
		try {
			this.nested
				.executeWithoutResult((status) -> this.drafts.insert(document, base, editor, this.clock.instant()));
		}
		catch (DuplicateKeyException ex) {
			throw new StaleDraftException(this.drafts.find(document.uuid()).orElse(null));
		}
	}

	private void replace(Document document, @Nullable Document base, Editor editor) {
		Instant now = this.clock.instant();
		this.former.keep(document.uuid(), Ending.REPLACED, editor, now);
		this.drafts.update(document, base, editor, now);
	}

	private DraftView saved(String kind, Document document, Editor editor) {
		this.log.record(editor.told(kind, document.name(), document.kind().getSlug()));
		return existing(document.uuid());
	}

	private DraftView existing(UUID uuid) {
		return this.drafts.find(uuid).orElseThrow(() -> new NotFoundException("draft", uuid.toString()));
	}

	private @Nullable Document published(UUID uuid) {
		return this.editor.documents().find(uuid).orElse(null);
	}

}
