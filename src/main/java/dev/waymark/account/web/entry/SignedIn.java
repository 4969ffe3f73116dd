package dev.waymark.account.web.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import dev.waymark.account.AccountView;
import dev.waymark.account.LearnerId;
import dev.waymark.account.learner.GuestPass;
import dev.waymark.account.learner.Handover;
import dev.waymark.account.learner.Learners;
import dev.waymark.account.member.Accounts;
import dev.waymark.account.organisation.OrganisationAccount;
import dev.waymark.account.session.SessionLimits;
import dev.waymark.account.session.Sessions;
import dev.waymark.account.web.DeviceCookie;
import dev.waymark.account.web.GuestCookie;
import dev.waymark.account.web.HandoverNote;
import dev.waymark.account.web.KeptPages;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.address.ReturnPath;

/**
 * Opens and ends the sessions of members. What a guest has marked on the device goes to
 * the member who signs in; signing out leaves nothing behind.
 */
@Component
class SignedIn {

	/** Where a member is led who came from nowhere in particular. */
	static final String HOME = "/me";

	private static final Logger logger = LoggerFactory.getLogger(SignedIn.class);

	private static final String UNFINISHED = "unfinished";

	private static final String BACK = "back";

	private static final String ISSUER = "issuer";

	private static final String SUBJECT = "subject";

	private static final String EMAIL = "email";

	private final Accounts accounts;

	private final Learners learners;

	private final GuestCookie guestCookie;

	private final DeviceCookie deviceCookie;

	private final SessionLimits limits;

	private final Clock clock;

	SignedIn(Accounts accounts, Learners learners, GuestCookie guestCookie, DeviceCookie deviceCookie,
			SessionLimits limits, Clock clock) {
		this.accounts = accounts;
		this.learners = learners;
		this.guestCookie = guestCookie;
		this.deviceCookie = deviceCookie;
		this.limits = limits;
		this.clock = clock;
	}

	/**
	 * Opens a session, under a new id (R11).
	 */
	void begin(AccountView account, boolean verified, Origin origin, HttpServletRequest request,
			HttpServletResponse response) {
		List<Handover> carried = carry(account, origin, request, response);
		HttpSession session = fresh(request);
		session.setMaxInactiveInterval((int) this.limits.idle(account.role()).toSeconds());
		session.setAttribute(Sessions.OWNER, account.uuid().toString());
		session.setAttribute(Sessions.ACCOUNT, account.uuid().toString());
		session.setAttribute(Sessions.SINCE, this.clock.instant().toEpochMilli());
		session.setAttribute(Sessions.ADDRESS, origin.address());
		session.setAttribute(Sessions.DEVICE, origin.device());
		session.setAttribute(Sessions.VERIFIED, verified);
		HandoverNote.keep(carried, session);
		account.preferences().write(request, response);
		this.deviceCookie.remember(account, origin, request, response);
		KeptPages.endWithMember(request, response);
	}

	/**
	 * Keeps in mind who has shown their password, for the second step.
	 */
	void half(AccountView account, String back, HttpServletRequest request) {
		await(account, unfinished(back, request));
	}

	/**
	 * Keeps in mind who has shown their password and, after the second step, joins the
	 * account that an organisation vouches for.
	 */
	void half(AccountView account, OrganisationAccount who, String back, HttpServletRequest request) {
		await(account, vouched(who, back, request));
	}

	/**
	 * Keeps in mind for whom an organisation vouches, until the password is shown.
	 */
	HttpSession vouched(OrganisationAccount who, String back, HttpServletRequest request) {
		HttpSession session = unfinished(back, request);
		session.setAttribute(ISSUER, who.issuer());
		session.setAttribute(SUBJECT, who.subject());
		session.setAttribute(EMAIL,
				Objects.requireNonNull(who.email(), "Only a verified address is vouched for").value());
		return session;
	}

	/**
	 * For whom an organisation has vouched who has not signed in yet.
	 */
	static Optional<OrganisationAccount> vouched(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null && session.getAttribute(ISSUER) instanceof String issuer
				&& session.getAttribute(SUBJECT) instanceof String subject)
						? Optional
							.of(OrganisationAccount.of(issuer, subject, (String) session.getAttribute(EMAIL), true))
						: Optional.empty();
	}

	/**
	 * Who has shown their password and not yet taken the second step.
	 */
	Optional<AccountView> unfinished(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null && session.getAttribute(UNFINISHED) instanceof String account && isYoung(session))
				? this.accounts.find(UUID.fromString(account)).filter((found) -> !found.isDisabled())
				: Optional.empty();
	}

	/** A second step is taken soon or not at all, however often its page is looked at. */
	private boolean isYoung(HttpSession session) {
		return session.getAttribute(Sessions.SINCE) instanceof Long since
				&& Instant.ofEpochMilli(since).plus(SessionLimits.UNFINISHED).isAfter(this.clock.instant());
	}

	/**
	 * Where somebody wanted to go before the second step.
	 */
	static String back(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null && session.getAttribute(BACK) instanceof String back) ? back : HOME;
	}

	/**
	 * Ends the session on every node and has the browser forget everything of ours. Its
	 * store of pages is emptied as well; other applications on the same domain keep their
	 * cookies, which they would lose by {@code "cookies"} in the header.
	 */
	static void end(HttpServletRequest request, HttpServletResponse response) {
		endSession(request);
		Cookie[] cookies = (request.getCookies() != null) ? request.getCookies() : new Cookie[0];
		Arrays.stream(cookies)
			.map(Cookie::getName)
			.filter((name) -> name.matches("(__Host-)?waymark-[a-z]+"))
			.distinct()
			.forEach((name) -> response.addHeader(HttpHeaders.SET_COOKIE,
					ResponseCookie.from(name, "")
						.path("/")
						.httpOnly(true)
						.secure(request.isSecure())
						.sameSite("Lax")
						.maxAge(0)
						.build()
						.toString()));
		response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
	}

	/**
	 * Ends the session and nothing else: a guest on this device stays who they are.
	 */
	static void endSession(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

	private List<Handover> carry(AccountView account, Origin origin, HttpServletRequest request,
			HttpServletResponse response) {
		Optional<LearnerId> guest = this.guestCookie.read(request, response).map(GuestPass::learner);
		try {
			List<Handover> carried = guest.filter((learner) -> !learner.equals(account.learner()))
				.map((learner) -> this.learners.carry(learner, account, origin))
				.orElse(List.of());
			this.guestCookie.forget(request, response);
			return carried;
		}
		catch (DataIntegrityViolationException ex) {
			// Both keep what they have; the next sign-in tries again. The exception holds
			// words of theirs, which are nothing for a log.
			logger.warn("The database refused to carry what a guest has over to the account {}", account.uuid());
			return List.of();
		}
	}

	/** It is found when the sessions of the account end, and ends with them. */
	private static void await(AccountView account, HttpSession session) {
		session.setAttribute(Sessions.OWNER, account.uuid().toString());
		session.setAttribute(UNFINISHED, account.uuid().toString());
	}

	private HttpSession unfinished(String back, HttpServletRequest request) {
		HttpSession session = fresh(request);
		session.setMaxInactiveInterval((int) SessionLimits.UNFINISHED.toSeconds());
		session.setAttribute(Sessions.SINCE, this.clock.instant().toEpochMilli());
		session.setAttribute(BACK, ReturnPath.of(back, HOME));
		return session;
	}

	private static HttpSession fresh(HttpServletRequest request) {
		endSession(request);
		return request.getSession(true);
	}

}
