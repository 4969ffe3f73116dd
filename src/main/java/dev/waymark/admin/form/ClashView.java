package dev.waymark.admin.form;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Clash;

/**
 * A clash, as the page asks about it.
 *
 * @param path its name in the form
 * @param id its id in the page
 * @param texts what it is called, theirs before and mine after
 * @param asked a short word for what is asked
 * @param who who wrote theirs
 * @param since when they did, or null when neither is known
 * @param chosen mine or theirs; empty while nobody can say which is the newer word
 * @param open whether it was asked, and nothing was chosen
 */
record ClashView(String path, String id, Differences texts, String asked, String who, @Nullable Instant since,
		String chosen, boolean open) {

	static ClashView of(Clash clash, int number, Differences texts, String who, @Nullable Instant since,
			Answers answers, boolean known) {
		return new ClashView(clash.path(), "clash-" + number, texts, Answers.question(clash), who, since,
				answers.chosen(clash, known ? "mine" : ""), answers.isOpen(clash));
	}

	/** The ids of what tells more about one of the two, for who does not see them. */
	public String describedBy(String side) {
		return this.id + "-" + side + (this.open ? " " + this.id + "-error" : "");
	}

}
