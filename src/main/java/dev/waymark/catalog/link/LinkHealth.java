package dev.waymark.catalog.link;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How the link of a learning resource does, as the last visits found it.
 *
 * @param resourceId the resource
 * @param checkedAt when it was visited last
 * @param seenAt when it was last seen alive, or null when it never was
 * @param outcome what the last visit found
 * @param status the HTTP status of the last answer, or null when there was none
 * @param finalUrl where the link led in the end, or null when that is the link itself
 * @param failingDays on how many different days, in UTC, a visit has failed since the
 * link was last seen alive
 * @param failedOn the last of those days, or null when there is none
 */
public record LinkHealth(long resourceId, Instant checkedAt, @Nullable Instant seenAt, LinkOutcome outcome,
		@Nullable Integer status, @Nullable String finalUrl, int failingDays, @Nullable LocalDate failedOn) {

	/** On so many different days a link fails before editors hear of it. */
	public static final int DAYS_UNTIL_RAISED = 3;

	/**
	 * Whether the link is raised to the editors.
	 * @return true when it has failed on three different days and was not seen alive
	 * since
	 */
	public boolean isRaised() {
		return this.failingDays >= DAYS_UNTIL_RAISED;
	}

	/**
	 * Whether the link has failed of late, be it once.
	 * @return true from the first failure until it is seen alive again
	 */
	public boolean isFailing() {
		return this.failingDays > 0;
	}

}
