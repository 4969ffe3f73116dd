package dev.waymark.platform.security;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Tokens for the forms of people who have a session (R18), beside the look at where a
 * change comes from. A visitor without a session has no token and gets no session for the
 * sake of one.
 */
class SessionCsrfTokens implements CsrfTokenRepository, CsrfTokenRequestHandler, RequestMatcher {

	private static final String ATTRIBUTE = "csrf";

	private static final int TOKEN_BYTES = 32;

	private static final SecureRandom random = new SecureRandom();

	private final XorCsrfTokenRequestAttributeHandler masked = new XorCsrfTokenRequestAttributeHandler();

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		byte[] bytes = new byte[TOKEN_BYTES];
		random.nextBytes(bytes);
		return token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.setAttribute(ATTRIBUTE, (token != null) ? token.getToken() : null);
		}
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null && session.getAttribute(ATTRIBUTE) instanceof String known) ? token(known) : null;
	}

	/** Pages of visitors without a session are the same for all of them. */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
		if (SessionCookie.isIn(request)) {
			this.masked.handle(request, response, token);
		}
	}

	@Override
	public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
		return this.masked.resolveCsrfTokenValue(request, token);
	}

	/**
	 * Which requests need a token: changes by somebody who has a session and was shown a
	 * form in it. A sign-in that is sent twice opens a session with the first form and
	 * does no harm with the second (R38).
	 */
	@Override
	public boolean matches(HttpServletRequest request) {
		return !SameOriginFilter.isSafe(request) && loadToken(request) != null;
	}

	private static CsrfToken token(String value) {
		return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", value);
	}

}
