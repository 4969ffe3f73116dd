package dev.waymark.inbox.web;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

import dev.waymark.account.LearnerId;
import dev.waymark.account.throttle.Allowance;
import dev.waymark.inbox.Inbox;
import dev.waymark.inbox.ReportDraft;
import dev.waymark.platform.Origin;

/**
 * Takes in what readers send, as often as they may.
 */
@Component
class Reception {

	/** Where a reader sees what they have sent. */
	static final String AFTERWARDS = "/me/reports?done=sent";

	private static final int MINUTE = 60;

	private final Inbox inbox;

	Reception(Inbox inbox) {
		this.inbox = inbox;
	}

	/**
	 * Takes a report in, or says when it may be sent again.
	 * @return whether it was taken in; if not, the form and the answer say why, and no
	 * stranger has become a guest
	 */
	boolean take(ReportDraft draft, @Nullable LearnerId known, Supplier<LearnerId> learner, Origin origin,
			BindingResult errors, HttpServletResponse response) {
		Allowance allowance = this.inbox.mayReport(known, origin);
		if (!allowance.allowed()) {
			long seconds = allowance.retryAfter();
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
			errors.reject("report.later", new Object[] { (seconds + MINUTE - 1) / MINUTE }, null);
			return false;
		}
		this.inbox.send(learner.get(), draft);
		return true;
	}

}
