package dev.waymark.admin.frontpage;

import jakarta.validation.constraints.Size;

import dev.waymark.catalog.editing.FrontPageDraft;

/**
 * The words of the front page, as they are typed.
 */
public class FrontPageForm {

	/** A version that no front page has. */
	private static final long NONE = -1;

	@Size(max = FrontPageDraft.MAX_HEADING)
	private String heading = "";

	@Size(max = FrontPageDraft.MAX_LEDE)
	private String lede = "";

	private String version = "";

	static FrontPageForm of(FrontPageDraft words) {
		FrontPageForm form = new FrontPageForm();
		form.heading = words.heading();
		form.lede = words.lede();
		form.version = Long.toString(words.version());
		return form;
	}

	FrontPageDraft draft() {
		return new FrontPageDraft(this.version.matches("[0-9]{1,18}") ? Long.parseLong(this.version) : NONE,
				this.heading, this.lede);
	}

	public String getHeading() {
		return this.heading;
	}

	public void setHeading(String heading) {
		this.heading = heading.strip();
	}

	public String getLede() {
		return this.lede;
	}

	public void setLede(String lede) {
		this.lede = lede.strip();
	}

	public String getVersion() {
		return this.version;
	}

	public void setVersion(String version) {
		this.version = version;
	}

}
