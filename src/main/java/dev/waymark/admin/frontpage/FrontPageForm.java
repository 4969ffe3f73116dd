package dev.waymark.admin.frontpage;

import jakarta.validation.constraints.Size;

import dev.waymark.catalog.editing.frontpage.FrontPageDraft;
import dev.waymark.platform.text.Worded;
import dev.waymark.platform.text.Wording;

/**
 * The words of the front page, as they are typed.
 */
public class FrontPageForm {

	/** A version that no front page has. */
	private static final long NONE = -1;

	@Size(max = FrontPageDraft.MAX_HEADING)
	private String heading = "";

	@Size(max = FrontPageDraft.MAX_LEDE)
	@Worded(Wording.LINES)
	private String lede = "";

	private String version = "";

	/** What the form was filled with. */
	private String oldHeading = "";

	@Worded(Wording.LINES)
	private String oldLede = "";

	static FrontPageForm of(FrontPageDraft words) {
		FrontPageForm form = new FrontPageForm();
		form.heading = words.heading();
		form.lede = words.lede();
		form.begin(words);
		return form;
	}

	private void begin(FrontPageDraft words) {
		this.version = Long.toString(words.version());
		this.oldHeading = words.heading();
		this.oldLede = words.lede();
	}

	/**
	 * Goes on from what somebody else has written meanwhile: what was left alone here
	 * says what it says there.
	 * @return whether both of them changed the same words
	 */
	boolean goOnFrom(FrontPageDraft words) {
		boolean headingClashes = !words.heading().equals(this.oldHeading) && !this.heading.equals(words.heading());
		boolean ledeClashes = !words.lede().equals(this.oldLede) && !this.lede.equals(words.lede());
		boolean ownHeading = !this.heading.equals(this.oldHeading);
		boolean ownLede = !this.lede.equals(this.oldLede);
		this.heading = ownHeading ? this.heading : words.heading();
		this.lede = ownLede ? this.lede : words.lede();
		begin(words);
		return (headingClashes && ownHeading) || (ledeClashes && ownLede);
	}

	FrontPageDraft draft() {
		return new FrontPageDraft(this.version.matches("[0-9]{1,18}") ? Long.parseLong(this.version) : NONE,
				this.heading, this.lede);
	}

	public String getHeading() {
		return this.heading;
	}

	public void setHeading(String heading) {
		this.heading = heading;
	}

	public String getLede() {
		return this.lede;
	}

	public void setLede(String lede) {
		this.lede = lede;
	}

	public String getVersion() {
		return this.version;
	}

	public void setVersion(String version) {
		this.version = version;
	}

	public String getOldHeading() {
		return this.oldHeading;
	}

	public void setOldHeading(String oldHeading) {
		this.oldHeading = oldHeading;
	}

	public String getOldLede() {
		return this.oldLede;
	}

	public void setOldLede(String oldLede) {
		this.oldLede = oldLede;
	}

}
