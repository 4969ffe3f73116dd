package dev.waymark.catalog.upstream;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.editing.Change;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.draft.DraftView;
import dev.waymark.catalog.editing.draft.Drafts;
import dev.waymark.catalog.editing.revision.Publishing;
import dev.waymark.catalog.editing.revision.RevisionAction;
import dev.waymark.catalog.editing.revision.RevisionView;
import dev.waymark.catalog.thing.ThingStore;
import dev.waymark.platform.NotFoundException;

/**
 * What a release brings for things that editors have changed. It does not reach them by
 * itself, so it is offered: editors take it over, go on from it in a draft, or leave it.
 */
@Component
public class Suggestions {

	private final ShippedContent shipped;

	private final Desk desk;

	private final Drafts drafts;

	private final Publishing publishing;

	private final ShippedDocumentRepository documents;

	private final ShippedEditionRepository editions;

	private final TransactionTemplate transaction;

	Suggestions(ShippedContent shipped, Desk desk, Drafts drafts, Publishing publishing,
			ShippedDocumentRepository documents, ShippedEditionRepository editions,
			PlatformTransactionManager transactions) {
		this.shipped = shipped;
		this.desk = desk;
		this.drafts = drafts;
		this.publishing = publishing;
		this.documents = documents;
		this.editions = editions;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Looks at what this release ships, if that has not been done. What differs from the
	 * release before, and from what is published, is offered.
	 */
	void look() {
		String edition = this.shipped.edition();
		Optional<String> last = this.editions.findEdition();
		if (last.filter(edition::equals).isPresent()) {
			return;
		}
		Documents now = this.shipped.read(ThingStore::readFrom);
		this.transaction.executeWithoutResult((status) -> remember(now, edition, last.isEmpty()));
	}

	private void remember(Documents now, String edition, boolean first) {
		Map<UUID, ShippedDocument> before = this.documents.findAll()
			.stream()
			.collect(Collectors.toMap(ShippedDocument::getId, Function.identity()));
		Documents published = this.desk.documents();
		for (Document document : now.all()) {
			boolean offered = !first && !published.find(document.uuid()).filter(document::equals).isPresent();
			ShippedDocument old = before.get(document.uuid());
			if (old == null) {
				this.documents.save(new ShippedDocument(document, offered));
			}
			else if (!document.equals(old.document())) {
				old.ship(document, offered);
			}
		}
		this.editions.save(new ShippedEdition(edition));
	}

	/**
	 * What is offered.
	 * @return each thing as it is published, and as this release ships it; without those
	 * that say the same by now
	 */
	@Transactional(readOnly = true)
	public List<Change> offered() {
		return this.desk.changes(this.documents.findByOfferedTrueOrderByKindAscUuidAsc()
			.stream()
			.map(ShippedDocument::document)
			.toList());
	}

	/**
	 * Takes over what is offered for a thing.
	 * @param thing the thing
	 * @param who the editor
	 * @return the revision, or empty when nothing differs
	 * @throws dev.waymark.catalog.document.RefusedException when the content would be
	 * wrong
	 */
	@Transactional
	public Optional<RevisionView> adopt(UUID thing, Editor who) {
		return this.publishing.apply(List.of(settle(thing)), RevisionAction.ADOPTED, "", who);
	}

	/**
	 * Begins a draft with what is offered, to go on from. Call it without a transaction,
	 * as {@link Drafts#save}: what is drafted and still offered is asked about again.
	 * @param thing the thing
	 * @param who the editor
	 * @return the draft
	 * @throws dev.waymark.catalog.editing.draft.StaleDraftException when there is a draft
	 * already
	 */
	public DraftView draft(UUID thing, Editor who) {
		DraftView draft = this.drafts.save(offered(thing).document(), null, who);
		leave(thing);
		return draft;
	}

	/**
	 * Leaves a thing as editors have made it. The next release that changes it offers
	 * that again.
	 * @param thing the thing
	 */
	public void leave(UUID thing) {
		this.transaction.executeWithoutResult((status) -> settle(thing));
	}

	/** What is offered for the thing, and no more from now on. */
	private Document settle(UUID thing) {
		ShippedDocument offered = offered(thing);
		offered.settle();
		return offered.document();
	}

	private ShippedDocument offered(UUID thing) {
		return this.documents.findByUuidAndOfferedTrue(thing)
			.orElseThrow(() -> new NotFoundException("suggestion", thing.toString()));
	}

}
