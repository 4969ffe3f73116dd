package dev.waymark.admin.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.RefusedException;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.draft.Drafts;

/**
 * Saves what an editor typed, together with what others have changed since the form was
 * filled.
 */
@Component
class Saving {

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
		return Attempts.of(() -> save(meet(typed, base, request), request, who),
				() -> meet(typed, base, request).unsaved());
	}

	private Outcome meet(Document typed, @Nullable Document base, HttpServletRequest request) {
		Sheet sheet = this.sheets.getOrEmpty(typed.kind(), typed.uuid());
		Answers answers = new Answers(request);
		Meeting meeting = sheet.isEmpty() ? Meeting.withNothing(base, typed, answers)
				: Meeting.of(base, typed, sheet.document(), answers);
		return new Outcome(sheet.with(meeting.document()), meeting, false, null);
	}

	private Outcome save(Outcome outcome, HttpServletRequest request, Editor who) {
		Sheet sheet = outcome.sheet();
		Meeting meeting = outcome.meeting();
		boolean again = sheet.draft() != null && !Objects.equals(sheet.version(), FilledFrom.seen(request))
				&& meeting.isThere();
		if (!meeting.settled() || again) {
			return outcome;
		}
		try {
			this.drafts.save(meeting.document(), sheet.published(), sheet.version(), who);
			return outcome;
		}
		catch (RefusedException ex) {
			return new Outcome(sheet, meeting, false, ex);
		}
	}

	/**
	 * What became of it.
	 *
	 * @param sheet what is known of the thing, with what was to be saved
	 * @param meeting what was typed, and what others have changed
	 * @param busy whether others were quicker each time
	 * @param refused what is wrong, or null
	 */
	record Outcome(Sheet sheet, Meeting meeting, boolean busy, @Nullable RefusedException refused) {

		private Outcome unsaved() {
			return new Outcome(this.sheet, this.meeting, true, null);
		}

		/** Whether the editor has to look at both texts. */
		boolean isAsked() {
			return this.busy || !this.meeting.settled();
		}

		/** What the page after it tells, as the end of its address. */
		String done() {
			List<String> taken = this.meeting.taken();
			return taken.isEmpty() ? "done=saved"
					: "done=merged" + taken.stream().map((field) -> "&field=" + field).collect(Collectors.joining());
		}

	}

}
