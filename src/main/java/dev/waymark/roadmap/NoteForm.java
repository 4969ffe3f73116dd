package dev.waymark.roadmap;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import dev.waymark.progress.NoteDraft;
import dev.waymark.progress.NoteView;

/**
 * A note as it is typed. Also holds what is wrong, so that nothing typed is lost.
 */
public class NoteForm {

	@Size(max = NoteDraft.MAX_NOTE)
	@Pattern(regexp = "[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{D800}-\\x{DFFF}]*")
	private String note = "";

	@Size(max = NoteDraft.MAX_URL)
	@Pattern(regexp = "(https?://[^\\s\\p{Cc}\\x{D800}-\\x{DFFF}\"<>\\\\^`{|}]+)?")
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
		this.note = note.replace("\r\n", "\n").strip();
	}

	public String getEvidenceUrl() {
		return this.evidenceUrl;
	}

	public void setEvidenceUrl(String evidenceUrl) {
		this.evidenceUrl = evidenceUrl.strip();
	}

	public String getVersion() {
		return this.version;
	}

	public void setVersion(String version) {
		this.version = version;
	}

}
