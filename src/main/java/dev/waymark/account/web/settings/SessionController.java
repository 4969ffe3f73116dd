package dev.waymark.account.web.settings;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import dev.waymark.account.Member;
import dev.waymark.account.member.AccountLog;
import dev.waymark.account.session.Sessions;
import dev.waymark.account.web.Done;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.address.SeeOther;

/**
 * Where a member is signed in, and how they end that (R13).
 */
@Controller
class SessionController {

	private final Sessions sessions;

	private final AccountLog log;

	SessionController(Sessions sessions, AccountLog log) {
		this.sessions = sessions;
		this.log = log;
	}

	@GetMapping("/settings/sessions")
	String list(Member member, @RequestParam(defaultValue = "") String done, HttpServletRequest request, Model model) {
		model.addAttribute("page", new SessionsPage(Done.of(done),
				this.sessions.of(member.account().uuid(), request.getSession().getId())));
		return "account/sessions";
	}

	@PostMapping("/settings/sessions/{name}/end")
	String end(Member member, @PathVariable String name, Origin origin) {
		if (!this.sessions.end(member.account().uuid(), name)) {
			throw new NotFoundException("session", name);
		}
		this.log.did("session-ended", member.account(), origin);
		return SeeOther.to("/settings/sessions?done=session");
	}

	@PostMapping("/settings/sessions/end-others")
	String endOthers(Member member, Origin origin, HttpServletRequest request) {
		this.sessions.endOthers(member.account().uuid(), request.getSession().getId());
		this.log.did("sessions-ended", member.account(), origin);
		return SeeOther.to("/settings/sessions?done=sessions");
	}

}
