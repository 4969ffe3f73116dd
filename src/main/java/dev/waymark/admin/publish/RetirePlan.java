package dev.waymark.admin.publish;

import java.util.List;
import java.util.UUID;

import dev.waymark.admin.EditedThings;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.editing.Change;
import dev.waymark.catalog.editing.revision.RevisionAction;

/**
 * What an editor wants to become of a thing.
 *
 * @param document the thing
 * @param action how it ends
 * @param successors what takes its place, as far as it is there
 * @param reason why
 */
record RetirePlan(Document document, RevisionAction action, List<UUID> successors, String reason) {

	/**
	 * What an editor has looked at: how the thing ends, what takes its place, and what
	 * each thing concerned says before. The reason is the editor's own, in the same form.
	 */
	String fingerprint(List<Change> changes) {
		List<String> before = changes.stream()
			.map((change) -> change.uuid() + EditedThings.fingerprint(change.before()))
			.sorted()
			.toList();
		return EditedThings.fingerprint(this.action.getSlug() + this.successors.stream().sorted().toList() + before);
	}

}
