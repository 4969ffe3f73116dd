package dev.waymark.inbox.web;

import dev.waymark.platform.Paged;
import dev.waymark.platform.web.Paging;
import dev.waymark.platform.web.address.PageAddress;

/**
 * A page of what a reader has sent.
 *
 * @param lines the reports
 * @param sent whether one was sent just now
 */
record OwnReportsPage(Paged<ReportLine> lines, boolean sent) {

	public Paging paging() {
		return Paging.of(this.lines, PageAddress.of("/me/reports"));
	}

	public boolean isEmpty() {
		return this.lines.rows().isEmpty();
	}

}
