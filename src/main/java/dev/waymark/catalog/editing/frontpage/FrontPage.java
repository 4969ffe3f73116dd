package dev.waymark.catalog.editing.frontpage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * The words at the head of the front page: one row, which is there from the start.
 */
@Entity
class FrontPage {

	static final short ONLY = 1;

	@Id
	private short id;

	@Version
	private long version;

	private String heading;

	private String lede;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	FrontPage() {
	}

	boolean says(FrontPageDraft draft) {
		return this.heading.equals(draft.heading()) && this.lede.equals(draft.lede());
	}

	/**
	 * Puts other words in place of these.
	 * @throws StaleFrontPageException when these are not the words that the draft began
	 * from
	 */
	void say(FrontPageDraft draft) {
		if (this.version != draft.version()) {
			throw new StaleFrontPageException(draft());
		}
		this.heading = draft.heading();
		this.lede = draft.lede();
	}

	FrontPageDraft draft() {
		return new FrontPageDraft(this.version, this.heading, this.lede);
	}

}
