package dev.waymark.roadmap.skill;

import java.nio.charset.StandardCharsets;

import jakarta.validation.constraints.Size;

import org.springframework.util.DigestUtils;

import dev.waymark.platform.text.OnTheWeb;
import dev.waymark.platform.text.WebLink;
import dev.waymark.platform.text.Worded;
import dev.waymark.platform.text.Wording;
import dev.waymark.progress.note.NoteDraft;
import dev.waymark.progress.note.NoteView;

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

	/** What the form was filled with, in short; empty when that is not known. */
	private String oldNote = "";

	private String oldEvidenceUrl = "";

	/** The form of a note that is not there yet. */
	static NoteForm first() {
		NoteForm form = new NoteForm();
		form.oldNote = brief("");
		form.oldEvidenceUrl = brief("");
		return form;
	}

	static NoteForm of(NoteView note) {
		NoteForm form = new NoteForm();
		form.note = note.note().source();
		form.evidenceUrl = note.evidenceUrl();
		form.begin(note);
		return form;
	}

	private void begin(NoteView note) {
		this.version = Long.toString(note.version());
		this.oldNote = brief(note.note().source());
		this.oldEvidenceUrl = brief(note.evidenceUrl());
	}

	/** Not for secrets: it only tells whether a text is still the same. */
	private static String brief(String text) {
		return DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Goes on from the note as it was written elsewhere meanwhile: what was left alone
	 * here says what it says there.
	 * @param current the note as it stands
	 * @return whether the same was changed in both places
	 */
	boolean goOnFrom(NoteView current) {
		String theirs = current.note().source();
		boolean clash = clashes(this.note, theirs, this.oldNote)
				|| clashes(this.evidenceUrl, current.evidenceUrl(), this.oldEvidenceUrl);
		this.note = brief(this.note).equals(this.oldNote) ? theirs : this.note;
		this.evidenceUrl = brief(this.evidenceUrl).equals(this.oldEvidenceUrl) ? current.evidenceUrl()
				: this.evidenceUrl;
		begin(current);
		return clash;
	}

	private static boolean clashes(String mine, String theirs, String old) {
		return !mine.equals(theirs) && !brief(mine).equals(old) && !brief(theirs).equals(old);
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

	public String getOldNote() {
		return this.oldNote;
	}

	public void setOldNote(String oldNote) {
		this.oldNote = oldNote;
	}

	public String getOldEvidenceUrl() {
		return this.oldEvidenceUrl;
	}

	public void setOldEvidenceUrl(String oldEvidenceUrl) {
		this.oldEvidenceUrl = oldEvidenceUrl;
	}

}
