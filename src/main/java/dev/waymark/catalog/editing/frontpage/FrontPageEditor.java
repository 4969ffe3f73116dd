package dev.waymark.catalog.editing.frontpage;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.waymark.audit.AuditDraft;
import dev.waymark.audit.AuditLog;
import dev.waymark.catalog.editing.CurrentRevision;
import dev.waymark.catalog.editing.Editor;

/**
 * Lets administrators say at the head of the front page what their site is for.
 */
@Service
public class FrontPageEditor {

	private final FrontPageRepository pages;

	private final CurrentRevision revision;

	private final AuditLog log;

	FrontPageEditor(FrontPageRepository pages, CurrentRevision revision, AuditLog log) {
		this.pages = pages;
		this.revision = revision;
		this.log = log;
	}

	/**
	 * The words as they stand.
	 * @return what to begin a change from
	 */
	@Transactional(readOnly = true)
	public FrontPageDraft words() {
		return this.pages.findById(FrontPage.ONLY).draft();
	}

	/**
	 * Changes the words for every reader, with their next page. The same words again
	 * change nothing.
	 * @param draft the new words
	 * @param editor who changes them
	 * @throws StaleFrontPageException when they were changed since the draft was begun
	 */
	@Transactional
	public void change(FrontPageDraft draft, Editor editor) {
		this.revision.hold();
		FrontPage page = this.pages.findById(FrontPage.ONLY);
		if (page.says(draft)) {
			return;
		}
		page.say(draft);
		this.revision.next();
		AuditDraft event = AuditDraft.of("front-page-changed", editor.origin());
		this.log.record(((editor.account() != null) ? event.by(editor.account(), editor.name()) : event).about(null,
				draft.heading()));
	}

}
