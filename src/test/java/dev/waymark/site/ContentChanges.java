package dev.waymark.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.draft.Drafts;
import dev.waymark.catalog.editing.revision.History;
import dev.waymark.catalog.editing.revision.Publishing;
import dev.waymark.catalog.editing.revision.RevisionAction;
import dev.waymark.platform.Origin;

/**
 * Changes of the content that a test takes back when it ends, for all others read the
 * same content.
 */
public final class ContentChanges {

	/** Why things are withdrawn here. */
	public static final String REASON = "Hardly anybody <works> with it any more.";

	private static final Editor ANN = new Editor(UUID.randomUUID(), "Ann", Origin.ITSELF);

	private final Desk desk;

	private final Publishing publishing;

	private final History history;

	private final Drafts drafts;

	private final Deque<Long> revisions = new ArrayDeque<>();

	/**
	 * Begins with nothing to take back.
	 * @param flats where those live who change the content
	 */
	public ContentChanges(ApplicationContext flats) {
		this.desk = flats.getBean(Desk.class);
		this.publishing = flats.getBean(Publishing.class);
		this.history = flats.getBean(History.class);
		this.drafts = flats.getBean(Drafts.class);
	}

	/**
	 * Finds what is live.
	 * @param kind what kind of thing
	 * @param slug its slug
	 * @return what it says; there has to be one
	 */
	public Document find(Kind kind, String slug) {
		return this.desk.documents().find(kind, slug).orElseThrow();
	}

	/**
	 * Finds everything of a kind that is live.
	 * @param kind what kind of things
	 * @return what they say
	 */
	public List<Document> all(Kind kind) {
		return this.desk.documents().of(kind);
	}

	/**
	 * Takes something out of use, for {@link #REASON}.
	 * @param kind what kind of thing
	 * @param slug its slug
	 * @param successors the slugs of what is to be used instead
	 */
	public void retire(Kind kind, String slug, String... successors) {
		List<UUID> heirs = Stream.of(successors).map((successor) -> find(kind, successor).uuid()).toList();
		this.revisions
			.push(this.publishing.retire(find(kind, slug).uuid(), heirs, RevisionAction.RETIRED, REASON, ANN).number());
	}

	/**
	 * Takes the first milestone of a guide out of use.
	 * @param guide the guide's slug
	 * @return the milestone's slug
	 */
	public String retireMilestone(String guide) {
		List<Map<String, Object>> milestones = new ArrayList<>(find(Kind.GUIDE, guide).rows("milestones"));
		Map<String, Object> first = new LinkedHashMap<>(milestones.get(0));
		first.put("retiredReason", REASON);
		milestones.set(0, first);
		change(find(Kind.GUIDE, guide).with("milestones", milestones));
		return (String) first.get("slug");
	}

	/**
	 * Gives something another slug.
	 * @param kind what kind of thing
	 * @param slug its slug
	 * @param name the new one
	 */
	public void rename(Kind kind, String slug, String name) {
		change(find(kind, slug).with("slug", name));
	}

	/**
	 * Puts something live.
	 * @param document what it says
	 */
	public void publish(Document document) {
		change(document);
	}

	/**
	 * Puts several things live at once.
	 * @param documents what they say
	 */
	public void publish(List<Document> documents) {
		this.revisions.push(this.publishing.apply(documents, RevisionAction.IMPORTED, "", ANN).orElseThrow().number());
	}

	private void change(Document document) {
		publish(List.of(document));
	}

	/**
	 * Keeps a draft, which nobody else sees.
	 * @param draft what it says
	 */
	public void draft(Document draft) {
		this.drafts.save(draft, null, ANN);
	}

	/**
	 * Makes everything as it was.
	 */
	public void takeBack() {
		while (!this.revisions.isEmpty()) {
			this.history.undo(this.revisions.pop(), "", ANN);
		}
		this.desk.drafts().forEach((draft) -> this.drafts.discard(draft.document().uuid(), draft.version(), ANN));
	}

}
