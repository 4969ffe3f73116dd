package dev.waymark.roadmap;

import jakarta.validation.constraints.Size;

import dev.waymark.platform.text.OnTheWeb;
import dev.waymark.platform.text.WebLink;
import dev.waymark.platform.text.Worded;
import dev.waymark.platform.text.Wording;
import dev.waymark.progress.NoteDraft;
import dev.waymark.progress.NoteView;

/**
 * A note as it is typed. Also holds what is wrong, so that nothing typed is lost.
 */
public class NoteForm {

	@Size(max = NoteDraft.MAX_NOTE)
	@Worded(Wording.MARKDOWN)
	private String note = "";

	@Size(max = NoteDraft.MAX_URL)
	@OnTheWeb
	private String evidenceUrl = "";

	private String version = Long.toString(NoteDraft.NEW);

	static NoteForm of(NoteView note) {
		NoteForm form = new NoteForm();
		form.note = note.note().source();
		form.evidenceUrl = note.evidenceUrl();
		form.version = Long.toString(note.version());
		return form;
	}

	NoteDraft toDraft() {
		return new NoteDraft(this.note, this.evidenceUrl, version(this.version));
	}

	/**
	 * A version that is no number was never handed out, so it is taken as one that has
	 * passed.
	 */
	private static long version(String version) {
		try {
			return Long.parseLong(version);
		}
		catch (NumberFormatException ex) {
			return NoteDraft.NEW;
		}
	}

	public String getNote() {
		return this.note;
	}

	public void setNote(String note) {
		this.note = note;
	}

	public String getEvidenceUrl() {
		return this.evidenceUrl;
	}

	public void setEvidenceUrl(String evidenceUrl) {
		this.evidenceUrl = WebLink.spelled(evidenceUrl);
	}

	public String getVersion() {
		return this.version;
	}

	public void setVersion(String version) {
		this.version = version;
	}

}
