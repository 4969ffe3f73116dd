package dev.waymark.inbox;

/**
 * What an editor decides about a report.
 *
 * @param status what the report shall be
 * @param answer plain text to the reader, at most {@value #MAX_ANSWER} characters, may be
 * empty
 * @param version the version of the report that the editor saw
 */
public record Decision(ReportStatus status, String answer, long version) {

	/** The longest answer. */
	public static final int MAX_ANSWER = 1_000;

	/** Whether a report stands so already. */
	boolean isSaidBy(ReportView report) {
		return this.status == report.status() && this.answer.equals(report.answer());
	}

}
