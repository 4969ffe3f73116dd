package dev.waymark.inbox.web;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Size;

import org.springframework.validation.BindingResult;

import dev.waymark.inbox.Fault;
import dev.waymark.inbox.ReportDraft;
import dev.waymark.platform.Slugged;
import dev.waymark.platform.text.Worded;
import dev.waymark.platform.text.Wording;

/**
 * What is wrong, as a reader says it.
 */
public class ReportForm {

	private String fault = "";

	@Size(max = ReportDraft.MAX_WORDS)
	@Worded(Wording.LINES)
	private String words = "";

	/** Reads the choice, and says what is missing. */
	Optional<Fault> choose(List<Fault> offered, BindingResult errors) {
		Optional<Fault> chosen = Slugged.find(Fault.class, this.fault).filter(offered::contains);
		if (chosen.isEmpty()) {
			errors.rejectValue("fault", "report.fault.missing");
		}
		if (this.words.isEmpty() && chosen.filter(Fault::needsNoWords).isEmpty()) {
			errors.rejectValue("words", "report.words.missing");
		}
		return chosen;
	}

	public String getFault() {
		return this.fault;
	}

	public void setFault(String fault) {
		this.fault = fault;
	}

	public String getWords() {
		return this.words;
	}

	public void setWords(String words) {
		this.words = words;
	}

}
