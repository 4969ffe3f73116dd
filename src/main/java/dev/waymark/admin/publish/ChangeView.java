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
 */
record ChangeView(Document document, boolean added, boolean removed, List<Differences> differences) {

	static List<ChangeView> of(FormView forms, List<Change> changes) {
		Difference.Wording wording = forms.wording();
		return changes.stream()
			.map((change) -> new ChangeView(change.document(), change.before() == null, change.after() == null,
					Differences.of(forms, change.kind(), change.differences(wording))))
			.toList();
	}

}
