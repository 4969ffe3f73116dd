package dev.waymark.inbox;

/**
 * Says that another editor has decided about a report since this one read it. Nothing was
 * written.
 */
public class StaleReportException extends RuntimeException {

	private final transient ReportView current;

	StaleReportException(ReportView current) {
		super("The report was decided since it was read");
		this.current = current;
	}

	/**
	 * The report as it stands.
	 * @return what the other editor has made of it
	 */
	public ReportView current() {
		return this.current;
	}

}
