package dev.waymark.site;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.draft.DraftView;
import dev.waymark.catalog.editing.draft.Drafts;
import dev.waymark.catalog.editing.revision.History;
import dev.waymark.catalog.editing.revision.Publishing;
import dev.waymark.catalog.editing.revision.RevisionAction;
import dev.waymark.platform.Origin;

/**
 * Where tests over HTTP make things of their own, which they may change as they like.
 */
public class Workshop {

	private static final Editor ANN = new Editor(null, "Ann", Origin.ITSELF);

	private static final AtomicInteger number = new AtomicInteger();

	private final Desk content;

	private final Publishing publishing;

	private final History history;

	private final Drafts drafts;

	private final JdbcClient jdbc;

	/**
	 * Begins with nothing made.
	 * @param content what is there
	 * @param publishing what makes things live
	 * @param history what was published
	 * @param drafts where drafts are kept
	 * @param jdbc the database
	 */
	public Workshop(Desk content, Publishing publishing, History history, Drafts drafts, JdbcClient jdbc) {
		this.content = content;
		this.publishing = publishing;
		this.history = history;
		this.drafts = drafts;
		this.jdbc = jdbc;
	}

	/**
	 * Publishes a skill that nobody has marked and nothing refers to.
	 * @return what it says
	 */
	public Document skill() {
		String slug = "made-" + number.incrementAndGet();
		return publish(new Document(Kind.SKILL, UUID.randomUUID(),
				published(Kind.SKILL, "python").with("slug", slug)
					.with("name", "Made " + number.get())
					.with("aliases", null)
					.with("prerequisites", null)
					.values()));
	}

	/**
	 * Makes things live together.
	 * @param documents what they say
	 * @return what the first of them says now
	 */
	public Document publish(Document... documents) {
		this.publishing.apply(List.of(documents), RevisionAction.IMPORTED, "", ANN).orElseThrow();
		return published(documents[0].uuid());
	}

	/**
	 * Keeps a draft, whatever stood in it before.
	 * @param document what it says
	 */
	public void draft(Document document) {
		this.drafts.save(document, this.content.draft(document.uuid()).map(DraftView::version).orElse(null), ANN);
	}

	/**
	 * Throws a draft away.
	 * @param thing whose draft
	 */
	public void discard(UUID thing) {
		this.drafts.discard(thing, draft(thing).version(), ANN);
	}

	/**
	 * Forgets what drafts of a thing have said, as after thirty days.
	 * @param thing whose drafts
	 */
	public void forgetFormerDrafts(UUID thing) {
		this.jdbc.sql("delete from former_draft where uuid = ?").param(thing).update();
	}

	/**
	 * Takes something away for good.
	 * @param thing what, to which nothing refers
	 */
	public void remove(UUID thing) {
		this.publishing.remove(thing, ANN);
	}

	/**
	 * Takes something out of use.
	 * @param gone what
	 * @param successors what is to be used instead
	 */
	public void retire(Document gone, Document... successors) {
		this.publishing.retire(gone.uuid(), List.of(successors).stream().map(Document::uuid).toList(),
				RevisionAction.RETIRED, "Nobody asks for it.", ANN);
	}

	/**
	 * What is live of a thing.
	 * @param thing which, and it has to be live
	 * @return what it says
	 */
	public Document published(UUID thing) {
		return this.content.documents().find(thing).orElseThrow();
	}

	/** A thing of a kind, as it came with the content. */
	public Document any(Kind kind) {
		return this.content.documents().of(kind).stream().filter((one) -> !one.isRetired()).findFirst().orElseThrow();
	}

	/**
	 * All that is live of a kind.
	 * @param kind the kind
	 * @return the things, in their order
	 */
	public List<Document> all(Kind kind) {
		return this.content.documents().of(kind);
	}

	/**
	 * What is live under a slug.
	 * @param kind the kind
	 * @param slug the slug; there has to be one
	 * @return what it says
	 */
	public Document published(Kind kind, String slug) {
		return this.content.documents().find(kind, slug).orElseThrow();
	}

	/**
	 * Whether a thing is live.
	 * @param thing which
	 * @return true where readers may find it
	 */
	public boolean isPublished(UUID thing) {
		return this.content.documents().find(thing).isPresent();
	}

	/**
	 * The draft of a thing.
	 * @param thing which, and there has to be one
	 * @return the draft
	 */
	public DraftView draft(UUID thing) {
		return this.content.draft(thing).orElseThrow();
	}

	/**
	 * Whether a thing has a draft.
	 * @param thing which
	 * @return true where there is one
	 */
	public boolean isDrafted(UUID thing) {
		return this.content.draft(thing).isPresent();
	}

	/** The number of the newest revision of a thing. */
	public long revision(UUID thing) {
		return this.history.lines(thing, Long.MAX_VALUE, 1).get(0).number();
	}

	/**
	 * What somebody calls themselves.
	 * @param email whose account
	 * @return the name
	 */
	public String nameOf(String email) {
		return this.jdbc.sql("select display_name from account where email = ?")
			.param(email)
			.query(String.class)
			.single();
	}

	/** Takes somebody's name out of drafts and history, as when they leave. */
	public void forget(String email) {
		this.history
			.forget(this.jdbc.sql("select uuid from account where email = ?").param(email).query(UUID.class).single());
	}

	/**
	 * Where a thing is edited.
	 * @param document the thing
	 * @return the path of its form
	 */
	public static String path(Document document) {
		return "/admin/content/%s/%s".formatted(document.kind().getPath(), document.uuid());
	}

}
