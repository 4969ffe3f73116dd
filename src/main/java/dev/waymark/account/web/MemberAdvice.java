package dev.waymark.account.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import dev.waymark.account.LearnerId;
import dev.waymark.account.Member;
import dev.waymark.account.learner.Handover;
import dev.waymark.mail.Outbox;
import dev.waymark.platform.web.address.SitePath;

/**
 * Tells every page who is signed in and, once, what came over from the guest that they
 * were. A page with somebody's marks is kept by no browser: Back never shows marks of
 * before, and nothing is left after signing out on a shared machine.
 */
@ControllerAdvice
class MemberAdvice {

	private final Outbox outbox;

	MemberAdvice(Outbox outbox) {
		this.outbox = outbox;
	}

	@ModelAttribute
	void tell(@Nullable Member member, @Nullable LearnerId learner, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		model.addAttribute("mailReachesPeople", this.outbox.reachesPeople());
		if (learner != null) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		}
		if (member == null) {
			return;
		}
		model.addAttribute("member", member);
		model.addAttribute("news", new MemberNews(member, carried(request), SitePath.of(request)));
	}

	/** The answer to a form leads elsewhere as a rule, and there it is told. */
	private static List<Handover> carried(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null && request.getMethod().equals(HttpMethod.GET.name()))
				? HandoverNote.take(session).orElse(List.of()) : List.of();
	}

}
