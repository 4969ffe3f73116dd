package dev.waymark.admin;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.waymark.catalog.editing.CatalogEditor;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.RevisionAction;
import dev.waymark.catalog.editing.RevisionView;

/**
 * The changes of content that learners' marks follow: content and marks change in one
 * transaction, or neither does.
 */
@Component
class ContentChanges {

	private final CatalogEditor editor;

	ContentChanges(CatalogEditor editor) {
		this.editor = editor;
	}

	/**
	 * Takes a thing out of use.
	 * @param thing the thing
	 * @param successors what takes its place
	 * @param action retired, merged or split; merged and split carry marks over
	 * @param reason why, for its page
	 * @param who the editor
	 * @return the revision
	 */
	@Transactional
	RevisionView retire(UUID thing, List<UUID> successors, RevisionAction action, String reason, Editor who) {
		return this.editor.retire(thing, successors, action, reason, who);
	}

	/**
	 * Takes a whole revision back, with what it did to marks.
	 * @param revision the revision
	 * @param reason why
	 * @param who the editor
	 * @return the revision that takes it back
	 */
	@Transactional
	RevisionView undo(RevisionView revision, String reason, Editor who) {
		return this.editor.undo(revision.number(), reason, who);
	}

}
