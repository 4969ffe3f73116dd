package dev.waymark.catalog.link;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import dev.waymark.platform.Slugged;

/**
 * What the visits to the link of a learning resource found: one row a resource.
 */
@Entity
class LinkCheck {

	@Id
	private long learningResourceId;

	private String url;

	private Instant checkedAt;

	private @Nullable Instant seenAt;

	private String outcome;

	private @Nullable Integer httpStatus;

	private @Nullable String finalUrl;

	private int failingDays;

	private @Nullable LocalDate failedOn;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	LinkCheck() {
	}

	LinkCheck(Link link, LinkResult result, Instant now) {
		this.learningResourceId = link.resourceId();
		this.url = link.url();
		found(link.url(), result, now);
	}

	/**
	 * Takes in one more visit. Several that fail on one day count once, and what was
	 * found at another address says nothing of this one.
	 */
	final void found(String url, LinkResult result, Instant now) {
		if (!this.url.equals(url)) {
			this.url = url;
			this.seenAt = null;
			beginAnew();
		}
		this.checkedAt = now;
		this.outcome = result.outcome().getSlug();
		this.httpStatus = result.status();
		this.finalUrl = result.finalUrl();
		if (result.outcome().isAlive()) {
			this.seenAt = now;
			beginAnew();
		}
		else if (result.outcome().isFailure()) {
			failOn(LocalDate.ofInstant(now, ZoneOffset.UTC));
		}
	}

	private void failOn(LocalDate today) {
		if (!today.equals(this.failedOn)) {
			this.failingDays++;
			this.failedOn = today;
		}
	}

	private void beginAnew() {
		this.failingDays = 0;
		this.failedOn = null;
	}

	LinkHealth view() {
		return new LinkHealth(this.learningResourceId, this.checkedAt, this.seenAt,
				Slugged.of(LinkOutcome.class, this.outcome), this.httpStatus, this.finalUrl, this.failingDays,
				this.failedOn);
	}

}
