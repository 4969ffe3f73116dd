package dev.waymark.account.web.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.WebUtils;

import dev.waymark.account.secret.Ticket;
import dev.waymark.account.secret.TicketKind;
import dev.waymark.account.secret.Tickets;
import dev.waymark.account.web.Organisations;
import dev.waymark.platform.web.address.ReturnPath;

/**
 * What has to be known of a sign-in when somebody comes back from their organisation:
 * kept by their own browser, sealed, for ten minutes. So nobody fills the table of
 * sessions by beginning sign-ins, and a sign-in may end on another node than it began.
 */
@Component
class SignInTicket implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

	private static final String NAME = "waymark-organisation";

	private static final String HOST_NAME = "__Host-" + NAME;

	private static final String BACK = SignInTicket.class.getName() + ".BACK";

	/** A cookie holds four kilobytes in all. */
	private static final int MAX_BACK = 1000;

	private static final String ORGANISATION = "organisation";

	private static final String STATE = "state";

	private static final String NONCE = "nonce";

	private static final String VERIFIER = "verifier";

	private static final String REDIRECT = "redirect";

	private static final String WAY_BACK = "back";

	private final Tickets tickets;

	private final Organisations organisations;

	SignInTicket(Tickets tickets, Organisations organisations) {
		this.tickets = tickets;
		this.organisations = organisations;
	}

	/** Where somebody wanted to go who has come back. */
	static String back(HttpServletRequest request) {
		return (request.getAttribute(BACK) instanceof String back) ? back : SignedIn.HOME;
	}

	@Override
	public void saveAuthorizationRequest(@Nullable OAuth2AuthorizationRequest sent, HttpServletRequest request,
			HttpServletResponse response) {
		if (sent == null) {
			write("", Duration.ZERO, request, response);
			return;
		}
		String back = ReturnPath.of(request.getParameter("back"), SignedIn.HOME);
		String ticket = this.tickets.issue(TicketKind.SIGN_IN,
				Map.of(ORGANISATION, sent.getAttribute(OAuth2ParameterNames.REGISTRATION_ID), STATE, sent.getState(),
						NONCE, sent.getAttribute(OidcParameterNames.NONCE), VERIFIER,
						sent.getAttribute(PkceParameterNames.CODE_VERIFIER), REDIRECT, sent.getRedirectUri(), WAY_BACK,
						(back.length() <= MAX_BACK) ? back : SignedIn.HOME));
		write(ticket, TicketKind.SIGN_IN.life(), request, response);
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
		return ticket(request).map((ticket) -> sent(ticket, request)).orElse(null);
	}

	/** What comes back with another state leaves the sign-in that was begun as it is. */
	@Override
	public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(HttpServletRequest request,
			HttpServletResponse response) {
		OAuth2AuthorizationRequest sent = loadAuthorizationRequest(request);
		if (sent != null) {
			write("", Duration.ZERO, request, response);
		}
		return sent;
	}

	private Optional<Ticket> ticket(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, request.isSecure() ? HOST_NAME : NAME);
		return Optional.ofNullable(cookie)
			.flatMap((found) -> this.tickets.read(TicketKind.SIGN_IN, found.getValue()))
			.filter((ticket) -> comesFrom(ticket.word(ORGANISATION), request) && isSame(ticket.word(STATE), request));
	}

	/** Each has a return address of its own, so none can pass for another. */
	private static boolean comesFrom(String organisation, HttpServletRequest request) {
		return UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8).endsWith("/code/" + organisation);
	}

	private static boolean isSame(String state, HttpServletRequest request) {
		String said = Objects.requireNonNullElse(request.getParameter(OAuth2ParameterNames.STATE), "");
		return MessageDigest.isEqual(state.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
	}

	private @Nullable OAuth2AuthorizationRequest sent(Ticket ticket, HttpServletRequest request) {
		ClientRegistration organisation = this.organisations.findByRegistrationId(ticket.word(ORGANISATION));
		if (organisation == null) {
			return null;
		}
		request.setAttribute(BACK, ticket.word(WAY_BACK));
		return OAuth2AuthorizationRequest.authorizationCode()
			.authorizationUri(Objects.requireNonNull(organisation.getProviderDetails().getAuthorizationUri(),
					"Nobody signs in where there is no page for it"))
			.clientId(organisation.getClientId())
			.scopes(organisation.getScopes())
			.state(ticket.word(STATE))
			.redirectUri(ticket.word(REDIRECT))
			.attributes((attributes) -> attributes.putAll(
					Map.of(OAuth2ParameterNames.REGISTRATION_ID, ticket.word(ORGANISATION), OidcParameterNames.NONCE,
							ticket.word(NONCE), PkceParameterNames.CODE_VERIFIER, ticket.word(VERIFIER))))
			.build();
	}

	private static void write(String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(request.isSecure() ? HOST_NAME : NAME, value)
					.path("/")
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.maxAge(life)
					.build()
					.toString());
	}

}
