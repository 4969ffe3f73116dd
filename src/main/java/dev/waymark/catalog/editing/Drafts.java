package dev.waymark.catalog.editing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

/**
 * What editors write before readers see it. Whatever a draft has said is kept for a while
 * after another text took its place or somebody threw it away, so that it can be brought
 * back.
 */
@Component
public class Drafts {

	/** How long what a draft said once is kept. */
	public static final Duration KEPT = Duration.ofDays(30);

	private final CatalogEditor editor;

	private final DraftRepository drafts;

	private final FormerDraftRepository former;

	private final AuditLog log;

	private final Clock clock;

	/**
	 * PostgreSQL does nothing more in a transaction after a row that was there already.
	 */
	private final TransactionTemplate nested;

	Drafts(CatalogEditor editor, DraftRepository drafts, FormerDraftRepository former, AuditLog log, Clock clock,
			PlatformTransactionManager transactions) {
		this.editor = editor;
		this.drafts = drafts;
		this.former = former;
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
