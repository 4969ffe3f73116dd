package dev.waymark.inbox;

import dev.waymark.platform.Slugged;

/**
 * How far the editors are with a report.
 */
public enum ReportStatus implements Slugged {

	/** Waits for an editor. */
	OPEN("report-reopened"),
	/** The content was changed because of it. */
	DONE("report-done"),
	/** The content stays as it is. */
	DISMISSED("report-dismissed");

	private final String event;

	ReportStatus(String event) {
		this.event = event;
	}

	/** What the audit log calls it when an editor decides so. */
	String event() {
		return this.event;
	}

}
