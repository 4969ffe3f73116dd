package dev.waymark.catalog.editing;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The words at the head of the front page: one row, which is there from the start.
 */
@Table
record FrontPage(@Id short id, @Version long version, String heading, String lede) {

	static final short ONLY = 1;

	boolean says(FrontPageDraft draft) {
		return this.heading.equals(draft.heading()) && this.lede.equals(draft.lede());
	}

	FrontPage changed(FrontPageDraft draft) {
		return new FrontPage(this.id, this.version, draft.heading(), draft.lede());
	}

	FrontPageDraft draft() {
		return new FrontPageDraft(this.version, this.heading, this.lede);
	}

}
