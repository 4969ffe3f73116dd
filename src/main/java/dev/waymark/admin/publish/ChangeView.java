package dev.waymark.admin.publish;

import java.util.List;

import dev.waymark.admin.form.Differences;
import dev.waymark.admin.form.FormView;
import dev.waymark.catalog.document.Difference;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.editing.Change;

/**
 * What becomes of one thing, as the pages show it.
 *
 * @param document the thing
 * @param added whether it was not there before
 * @param removed whether it is no longer there
 * @param differences field by field, what is different
 * @param open whether that is shown at once
 */
record ChangeView(Document document, boolean added, boolean removed, List<Differences> differences, boolean open) {

	/** As many are looked through without choosing among them. */
	private static final int FEW = 6;

	static List<ChangeView> of(FormView forms, List<Change> changes) {
		Difference.Wording wording = forms.wording();
		return changes.stream()
			.map((change) -> new ChangeView(change.document(), change.before() == null, change.after() == null,
					Differences.of(forms, change.kind(), change.differences(wording)), changes.size() <= FEW))
			.toList();
	}

	/** Whether it was there before and is there after. */
	public boolean isKept() {
		return !this.added && !this.removed;
	}

}
