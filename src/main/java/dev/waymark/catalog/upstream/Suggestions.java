package dev.waymark.catalog.upstream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.DocumentJson;
import dev.waymark.catalog.thing.ThingStore;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.CatalogEditor;
import dev.waymark.catalog.editing.Change;
import dev.waymark.catalog.editing.DraftView;
import dev.waymark.catalog.editing.Drafts;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.RevisionAction;
import dev.waymark.catalog.editing.RevisionView;
import dev.waymark.platform.NotFoundException;

/**
 * What a release brings for things that editors have changed. It does not reach them by
 * itself, so it is offered: editors take it over, go on from it in a draft, or leave it.
 */
@Component
public class Suggestions {

	private final ShippedContent shipped;

	private final CatalogEditor editor;

	private final Drafts drafts;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	Suggestions(ShippedContent shipped, CatalogEditor editor, Drafts drafts, JdbcClient jdbc,
			PlatformTransactionManager transactions) {
		this.shipped = shipped;
		this.editor = editor;
		this.drafts = drafts;
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Looks at what this release ships, if that has not been done. What differs from the
	 * release before, and from what is published, is offered.
	 */
	void look() {
		String edition = this.shipped.edition();
		Optional<String> last = this.jdbc.sql("select edition from shipped_edition").query(String.class).optional();
		if (last.filter(edition::equals).isPresent()) {
			return;
		}
		Documents now = this.shipped.read(ThingStore::readFrom);
		this.transaction.executeWithoutResult((status) -> remember(now, edition, last.isEmpty()));
	}

	private void remember(Documents now, String edition, boolean first) {
		Map<UUID, Document> before = new HashMap<>();
		this.jdbc.sql("select kind, document from shipped_document")
			.query((row, number) -> DocumentJson.read(Kind.ofSlug(row.getString("kind")), row.getString("document")))
			.list()
			.forEach((document) -> before.put(document.uuid(), document));
		Documents published = this.editor.documents();
		for (Document document : now.all()) {
			Document old = before.get(document.uuid());
			if (document.equals(old)) {
				continue;
			}
			boolean offered = !first && !published.find(document.uuid()).filter(document::equals).isPresent();
			write(document, old != null, offered);
		}
		this.jdbc.sql("delete from shipped_edition").update();
		this.jdbc.sql("insert into shipped_edition (id, edition) values (1, ?)").param(edition).update();
	}

	private void write(Document document, boolean known, boolean offered) {
		String sql = known ? "update shipped_document set kind = ?, document = ?, offered = ? where uuid = ?"
				: "insert into shipped_document (kind, document, offered, uuid) values (?, ?, ?, ?)";
		this.jdbc.sql(sql)
			.params(document.kind().getSlug(), DocumentJson.write(document), offered, document.uuid())
			.update();
	}

	/**
	 * What is offered.
	 * @return each thing as it is published, and as this release ships it; without those
	 * that say the same by now
	 */
	@Transactional(readOnly = true)
	public List<Change> offered() {
		return this.editor.changes(this.jdbc
			.sql("select kind, document from shipped_document where offered = true order by kind, uuid")
			.query((row, number) -> DocumentJson.read(Kind.ofSlug(row.getString("kind")), row.getString("document")))
			.list());
	}

	/**
	 * Takes over what is offered for a thing.
	 * @param thing the thing
	 * @param who the editor
	 * @return the revision, or empty when nothing differs
	 * @throws dev.waymark.catalog.editing.RefusedException when the content would be
	 * wrong
	 */
	@Transactional
	public Optional<RevisionView> adopt(UUID thing, Editor who) {
		Document document = document(thing);
		Optional<RevisionView> revision = this.editor.apply(List.of(document), RevisionAction.ADOPTED, "", who);
		settle(thing);
		return revision;
	}

	/**
	 * Begins a draft with what is offered, to go on from.
	 * @param thing the thing
	 * @param who the editor
	 * @return the draft
	 * @throws dev.waymark.catalog.editing.StaleDraftException when there is a draft
	 * already
	 */
	@Transactional
	public DraftView draft(UUID thing, Editor who) {
		DraftView draft = this.drafts.save(document(thing), null, who);
		settle(thing);
		return draft;
	}

	/**
	 * Leaves a thing as editors have made it. The next release that changes it offers
	 * that again.
	 * @param thing the thing
	 */
	@Transactional
	public void leave(UUID thing) {
		document(thing);
		settle(thing);
	}

	private Document document(UUID thing) {
		return this.jdbc.sql("select kind, document from shipped_document where uuid = ? and offered = true")
			.param(thing)
			.query((row, number) -> DocumentJson.read(Kind.ofSlug(row.getString("kind")), row.getString("document")))
			.optional()
			.orElseThrow(() -> new NotFoundException("suggestion", thing.toString()));
	}

	private void settle(UUID thing) {
		this.jdbc.sql("update shipped_document set offered = false where uuid = ?").param(thing).update();
	}

}
