package dev.waymark.inbox.web;

import jakarta.validation.constraints.Size;

import dev.waymark.inbox.Decision;
import dev.waymark.inbox.ReportStatus;
import dev.waymark.inbox.ReportView;
import dev.waymark.platform.text.Worded;
import dev.waymark.platform.text.Wording;

/**
 * An editor's answer to a reader, as it is typed.
 */
public class AnswerForm {

	/** A version that no report has. */
	private static final long NONE = -1;

	@Size(max = Decision.MAX_ANSWER)
	@Worded(Wording.LINES)
	private String answer = "";

	private String version = "";

	static AnswerForm of(ReportView report) {
		AnswerForm form = new AnswerForm();
		form.answer = report.answer();
		form.version = Long.toString(report.version());
		return form;
	}

	Decision toDecision(ReportStatus status) {
		return new Decision(status, this.answer,
				this.version.matches("[0-9]{1,18}") ? Long.parseLong(this.version) : NONE);
	}

	public String getAnswer() {
		return this.answer;
	}

	public void setAnswer(String answer) {
		this.answer = answer;
	}

	public String getVersion() {
		return this.version;
	}

	public void setVersion(String version) {
		this.version = version;
	}

}
