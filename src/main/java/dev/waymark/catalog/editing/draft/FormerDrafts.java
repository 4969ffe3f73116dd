package dev.waymark.catalog.editing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

	private static final String DISCARDED = Ending.DISCARDED.getSlug();

	private final DraftRepository drafts;

	private final FormerDraftRepository former;

	FormerDrafts(DraftRepository drafts, FormerDraftRepository former) {
		this.drafts = drafts;
		this.former = former;
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
	 * What the drafts of a thing have said lately, and say.
	 * @param thing the thing
	 * @param most how many at the most, beside what the draft says now
	 * @return the drafts, the newest first
	 */
	@Transactional(readOnly = true)
	public List<DraftView> texts(UUID thing, int most) {
		List<DraftView> texts = new ArrayList<>();
		this.drafts.find(thing).ifPresent((draft) -> texts.add(draft.view()));
		this.former.find(thing, 0, most).forEach((one) -> texts.add(one.view().draft()));
		return texts;
	}

}
