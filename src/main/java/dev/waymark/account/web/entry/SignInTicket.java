package dev.waymark.account.web.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

import dev.waymark.account.secret.Seal;
import dev.waymark.account.session.SessionLimits;
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

	private static final String PURPOSE = "sign-in with an organisation";

	private static final String BACK = SignInTicket.class.getName() + ".BACK";

	/** A cookie holds four kilobytes in all. */
	private static final int MAX_BACK = 1000;

	private static final int PARTS = 7;

	private final Seal seal;

	private final Organisations organisations;

	private final Clock clock;

	SignInTicket(Seal seal, Organisations organisations, Clock clock) {
		this.seal = seal;
		this.organisations = organisations;
		this.clock = clock;
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
		String text = String.join("\n", Long.toString(this.clock.instant().getEpochSecond()),
				sent.getAttribute(OAuth2ParameterNames.REGISTRATION_ID), sent.getState(),
				sent.getAttribute(OidcParameterNames.NONCE), sent.getAttribute(PkceParameterNames.CODE_VERIFIER),
				sent.getRedirectUri(), (back.length() <= MAX_BACK) ? back : SignedIn.HOME);
		write(this.seal.close(PURPOSE, text), SessionLimits.UNFINISHED, request, response);
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
		return parts(request).map((parts) -> sent(parts, request)).orElse(null);
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

	private Optional<String[]> parts(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, request.isSecure() ? HOST_NAME : NAME);
		return Optional.ofNullable(cookie)
			.flatMap((found) -> this.seal.open(PURPOSE, found.getValue()))
			.map((text) -> text.split("\n", -1))
			.filter((parts) -> parts.length == PARTS && !isOld(parts[0]) && comesFrom(parts[1], request)
					&& isSame(parts[2], request));
	}

	private boolean isOld(String since) {
		return Instant.ofEpochSecond(Long.parseLong(since))
			.plus(SessionLimits.UNFINISHED)
			.isBefore(this.clock.instant());
	}

	/** Each has a return address of its own, so none can pass for another. */
	private static boolean comesFrom(String organisation, HttpServletRequest request) {
		return UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8).endsWith("/code/" + organisation);
	}

	private static boolean isSame(String state, HttpServletRequest request) {
		String said = Objects.requireNonNullElse(request.getParameter(OAuth2ParameterNames.STATE), "");
		return MessageDigest.isEqual(state.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
	}

	private @Nullable OAuth2AuthorizationRequest sent(String[] parts, HttpServletRequest request) {
		ClientRegistration organisation = this.organisations.findByRegistrationId(parts[1]);
		if (organisation == null) {
			return null;
		}
		request.setAttribute(BACK, parts[6]);
		return OAuth2AuthorizationRequest.authorizationCode()
			.authorizationUri(Objects.requireNonNull(organisation.getProviderDetails().getAuthorizationUri(),
					"Nobody signs in where there is no page for it"))
			.clientId(organisation.getClientId())
			.scopes(organisation.getScopes())
			.state(parts[2])
			.redirectUri(parts[5])
			.attributes((attributes) -> attributes.putAll(Map.of(OAuth2ParameterNames.REGISTRATION_ID, parts[1],
					OidcParameterNames.NONCE, parts[3], PkceParameterNames.CODE_VERIFIER, parts[4])))
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
