package dev.waymark.inbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How far the editors are with a report.
 */
public enum ReportStatus {

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

	/**
	 * Finds the status that a slug names.
	 * @param slug as in the database and in addresses
	 * @return the status, or empty when there is none of that name
	 */
	public static Optional<ReportStatus> find(String slug) {
		return Arrays.stream(values()).filter((status) -> status.getSlug().equals(slug)).findFirst();
	}

	/**
	 * The name in the database, in addresses and in message keys.
	 * @return in lower case
	 */
	public String getSlug() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What the audit log calls it when an editor decides so. */
	String event() {
		return this.event;
	}

}
