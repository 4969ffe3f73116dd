package dev.waymark.inbox.web;

/**
 * The page on which an editor decides about a report.
 *
 * @param line the report
 * @param stale whether another editor has decided meanwhile
 */
record DecisionPage(ReportLine line, boolean stale) {

	/** Where the form goes by itself. */
	public String action() {
		return path(this.line.report().isOpen() ? "done" : "reopen");
	}

	public String dismissal() {
		return path("dismiss");
	}

	private String path(String verb) {
		return InboxController.LIST + "/" + this.line.report().uuid() + "/" + verb;
	}

}
