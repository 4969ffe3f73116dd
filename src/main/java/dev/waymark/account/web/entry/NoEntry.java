package dev.waymark.account.web.entry;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

import dev.waymark.account.Member;
import dev.waymark.account.member.AccountLog;
import dev.waymark.account.web.MemberContext;
import dev.waymark.platform.web.address.RequestOrigin;
import dev.waymark.platform.web.address.SeeOther;
import dev.waymark.platform.web.address.SitePath;

/**
 * Answers members who may not go where they went: as if there were nothing there. Whoever
 * only lacks a second factor is led to where they get one (R10).
 */
@Component
class NoEntry implements AccessDeniedHandler {

	private final AccountLog log;

	NoEntry(AccountLog log) {
		this.log = log;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		if (ex instanceof CsrfException) {
			refuseForm(request, response);
			return;
		}
		Optional<Member> member = MemberContext.current();
		if (member.filter(Member::lacksSecondFactor).isPresent()) {
			SeeOther.send("/settings/second-factor?why=role", request, response);
			return;
		}
		member.ifPresent((who) -> this.log.did("access-refused", who.account(), SitePath.of(request),
				RequestOrigin.of(request)));
		response.sendError(HttpServletResponse.SC_NOT_FOUND);
	}

	/**
	 * A form of a session that has ended since: it comes from our own pages, but without
	 * the right token.
	 */
	private static void refuseForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (TypedForm.isLong(request)) {
			TypedForm.keep(request, response);
			return;
		}
		response.sendError(HttpServletResponse.SC_FORBIDDEN);
	}

}
