package dev.waymark.admin.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Document;

/**
 * The page that asks which of two texts stays.
 *
 * @param why how it comes about: the last part of a message key
 * @param thrown who has thrown the draft away meanwhile, or null
 * @param document what an editor wants to save
 * @param theirs what is there now
 * @param taken the fields that somebody else has changed and the editor has not
 * @param clashes what is asked
 * @param sent what was typed, which is sent again with the answers
 * @param action where the form is sent
 */
record ConflictPage(String why, @Nullable Thrown thrown, Document document, Document theirs, String taken,
		List<ClashView> clashes, Map<String, String[]> sent, String action) {

	/** What was asked before and not answered. */
	public List<ClashView> open() {
		return this.clashes.stream().filter(ClashView::open).toList();
	}

	/** Whether there is nothing that the text could meet. */
	public boolean isSure() {
		return this.clashes.isEmpty() || this.why.equals("gone");
	}

	/**
	 * Who has thrown a draft away.
	 *
	 * @param who who it was
	 * @param when and when
	 */
	record Thrown(String who, Instant when) {
	}

}
