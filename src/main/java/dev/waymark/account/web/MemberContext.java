package dev.waymark.account.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

import dev.waymark.account.Member;
import dev.waymark.account.member.Accounts;
import dev.waymark.account.session.SessionLimits;
import dev.waymark.account.session.Sessions;

/**
 * Recognises the member behind a request by their session. The session holds little more
 * than the account's uuid; the account is read anew for each request, so that a role
 * given or taken and a disabled account count at once, on every node.
 */
@Component
public class MemberContext implements SecurityContextRepository {

	private final Accounts accounts;

	private final SessionLimits limits;

	private final Clock clock;

	MemberContext(Accounts accounts, SessionLimits limits, Clock clock) {
		this.accounts = accounts;
		this.limits = limits;
		this.clock = clock;
	}

	/**
	 * The member behind the request that is being handled.
	 * @return whoever is signed in, or empty
	 */
	public static Optional<Member> current() {
		return (SecurityContextHolder.getContext().getAuthentication() instanceof Signed signed)
				? Optional.of(signed.getPrincipal()) : Optional.empty();
	}

	@Override
	@SuppressWarnings("deprecation")
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		HttpServletRequest request = holder.getRequest();
		// An error page knows nobody, so that it can be shown when the database is what
		// failed.
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			return new SecurityContextImpl();
		}
		return member(request.getSession(false))
			.<SecurityContext>map((member) -> new SecurityContextImpl(new Signed(member)))
			.orElseGet(SecurityContextImpl::new);
	}

	/** A sign-in is kept by {@code SignedIn}, never by a filter on its way. */
	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && session.getAttribute(Sessions.ACCOUNT) != null;
	}

	private Optional<Member> member(@Nullable HttpSession session) {
		if (session == null || !(session.getAttribute(Sessions.ACCOUNT) instanceof String account)) {
			return Optional.empty();
		}
		Optional<Member> member = this.accounts.find(UUID.fromString(account))
			.filter((found) -> !found.isDisabled())
			.map((found) -> new Member(found, Boolean.TRUE.equals(session.getAttribute(Sessions.VERIFIED))))
			.filter((found) -> !isOver(session, found));
		if (member.isEmpty()) {
			session.invalidate();
		}
		return member;
	}

	private boolean isOver(HttpSession session, Member member) {
		return this.limits.isOver(member.account().role(),
				Instant.ofEpochMilli((Long) session.getAttribute(Sessions.SINCE)), this.clock.instant());
	}

	/**
	 * Somebody who is signed in.
	 */
	private static final class Signed extends AbstractAuthenticationToken {

		private final transient Member member;

		Signed(Member member) {
			super(member.roles().stream().map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name())).toList());
			this.member = member;
			setAuthenticated(true);
		}

		@Override
		public Object getCredentials() {
			return List.of();
		}

		@Override
		public Member getPrincipal() {
			return this.member;
		}

		@Override
		public String getName() {
			return this.member.account().uuid().toString();
		}

	}

}
