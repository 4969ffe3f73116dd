package dev.waymark.admin;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.editing.Drafts;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.RefusedException;
import dev.waymark.catalog.editing.StaleDraftException;

/**
 * Saves what an editor typed, together with what others have changed since the form was
 * filled.
 */
@Component
class Saving {

	/** That many editors do not save one thing at one moment. */
	private static final int MOST_TRIES = 20;

	private final Sheets sheets;

	private final Drafts drafts;

	Saving(Sheets sheets, Drafts drafts) {
		this.sheets = sheets;
		this.drafts = drafts;
	}

	/**
	 * Saves what was typed, unless there is something to ask or something wrong.
	 * @param typed what was typed
	 * @param base what the form was filled with, or null when that is not known
	 * @param request the form, with what was answered
	 * @param who the editor
	 * @return what became of it
	 */
	Outcome save(Document typed, @Nullable Document base, HttpServletRequest request, Editor who) {
		for (int tries = 1;; tries++) {
			Sheet sheet = this.sheets.getOrEmpty(typed.kind(), typed.uuid());
			try {
				return save(typed, base, sheet, request, who);
			}
			catch (StaleDraftException ex) {
				if (tries == MOST_TRIES) {
					throw ex;
				}
			}
		}
	}

	private Outcome save(Document typed, @Nullable Document base, Sheet sheet, HttpServletRequest request, Editor who) {
		Answers answers = new Answers(request);
		Meeting meeting = sheet.isEmpty() ? Meeting.withNothing(typed, answers)
				: Meeting.of(base, typed, sheet.document(), answers);
		Outcome outcome = new Outcome(sheet.with(meeting.document()), meeting, base != null, null);
		boolean again = sheet.draft() != null && !sheet.version().equals(Things.seen(request)) && meeting.isThere();
		if (!meeting.settled() || again) {
			return outcome;
		}
		try {
			this.drafts.save(meeting.document(), sheet.published(), sheet.version(), who);
			return outcome;
		}
		catch (RefusedException ex) {
			return new Outcome(outcome.sheet(), meeting, base != null, ex);
		}
	}

	/**
	 * What became of it.
	 *
	 * @param sheet what is known of the thing, with what was to be saved
	 * @param meeting what was typed, and what others have changed
	 * @param known whether it is known what the form was filled with
	 * @param refused what is wrong, or null
	 */
	record Outcome(Sheet sheet, Meeting meeting, boolean known, @Nullable RefusedException refused) {

		/** What the page after it tells, as the end of its address. */
		String done() {
			List<String> taken = this.meeting.taken();
			return taken.isEmpty() ? "done=saved"
					: "done=merged" + taken.stream().map((field) -> "&field=" + field).collect(Collectors.joining());
		}

	}

}
