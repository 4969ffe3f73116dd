package dev.waymark.catalog.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.waymark.catalog.document.Document;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Paged;

/**
 * What drafts said once: to look through, to bring back, and to tell what a form that
 * somebody else has overtaken began from.
 */
@Component
public class FormerDrafts {

	/**
	 * How far back it is told who wrote what, and what a form was filled with. A roadmap
	 * is saved hundreds of times and may be long; what is older is asked instead.
	 */
	static final int MOST_TEXTS = 50;

	private static final String DISCARDED = Ending.DISCARDED.getSlug();

	private final DraftRepository drafts;

	private final FormerDraftRepository former;

	private final RevisionRepository revisions;

	FormerDrafts(DraftRepository drafts, FormerDraftRepository former, RevisionRepository revisions) {
		this.drafts = drafts;
		this.former = former;
		this.revisions = revisions;
	}

	/**
	 * What was thrown away and is still kept.
	 * @param page the number of the page, as it was asked for
	 * @param size how many a page has
	 * @return the drafts, what was thrown away last first
	 */
	@Transactional(readOnly = true)
	public Paged<FormerDraftView> discarded(String page, int size) {
		return Paged
			.of(this.former.count(DISCARDED), page, size, (skipped) -> this.former.find(DISCARDED, skipped, size))
			.map(FormerDraft::view);
	}

	/**
	 * What the drafts of a thing have said that is still kept.
	 * @param thing the thing
	 * @param page the number of the page, as it was asked for
	 * @param size how many a page has
	 * @return the drafts, the newest first
	 */
	@Transactional(readOnly = true)
	public Paged<FormerDraftView> of(UUID thing, String page, int size) {
		return Paged.of(this.former.count(thing), page, size, (skipped) -> this.former.find(thing, skipped, size))
			.map(FormerDraft::view);
	}

	/**
	 * Finds what a draft of a thing said last, before what it says now.
	 * @param thing the thing
	 * @return what it said, or empty when nothing is kept
	 */
	@Transactional(readOnly = true)
	public Optional<FormerDraftView> last(UUID thing) {
		return this.former.find(thing, 0, 1).stream().findFirst().map(FormerDraft::view);
	}

	/**
	 * Finds what a draft said once.
	 * @param thing the thing
	 * @param version the draft's version
	 * @return what it said
	 * @throws NotFoundException when that is not kept any more
	 */
	@Transactional(readOnly = true)
	public FormerDraftView get(UUID thing, long version) {
		return this.former.find(thing, version)
			.map(FormerDraft::view)
			.orElseThrow(() -> new NotFoundException("draft", thing.toString()));
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
			.filter((one) -> this.former.findEnding(thing, version).filter(DISCARDED::equals).isEmpty())
			.map((one) -> one.view().draft().document());
	}

	/**
	 * Finds what readers saw when a form was filled.
	 * @param thing the thing
	 * @param condition tells it
	 * @return the newest such text, or empty when it is not known or many texts back
	 */
	public Optional<Document> published(UUID thing, Predicate<Document> condition) {
		return published(thing).stream().map(Lineage.Text::document).filter(condition).findFirst();
	}

	/**
	 * What a thing has said lately.
	 * @param thing the thing
	 * @return the texts, as far back as they are kept, but not more than a page of them
	 */
	@Transactional(readOnly = true)
	public Lineage lineage(UUID thing) {
		List<Lineage.Text> texts = new ArrayList<>();
		this.drafts.find(thing).ifPresent((draft) -> texts.add(text(draft.view())));
		this.former.find(thing, 0, MOST_TEXTS).forEach((one) -> texts.add(text(one.view().draft())));
		texts.addAll(published(thing));
		return Lineage.of(texts, MOST_TEXTS);
	}

	/** What readers have seen of a thing after its last revisions, the newest first. */
	private List<Lineage.Text> published(UUID thing) {
		List<Lineage.Text> texts = new ArrayList<>();
		Document oldest = null;
		for (RevisionText text : this.revisions.findTexts(thing, MOST_TEXTS)) {
			Change change = text.document().change();
			if (change.after() != null) {
				texts.add(new Lineage.Text(change.after(), text.editorName(), text.publishedAt()));
			}
			oldest = change.before();
		}
		if (oldest != null) {
			texts.add(new Lineage.Text(oldest, "", null));
		}
		return texts;
	}

	private static Lineage.Text text(DraftView draft) {
		return new Lineage.Text(draft.document(), draft.editorName(), draft.changedAt());
	}

}
