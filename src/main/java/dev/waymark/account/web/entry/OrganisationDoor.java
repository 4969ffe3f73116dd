package dev.waymark.account.web.entry;

import java.io.IOException;
import java.net.URL;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.StandardClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

import dev.waymark.account.learner.GuestPass;
import dev.waymark.account.member.SignIn;
import dev.waymark.account.organisation.OrganisationAccount;
import dev.waymark.account.organisation.OrganisationSignIn;
import dev.waymark.account.web.GuestCookie;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.Preferences;
import dev.waymark.platform.web.address.RequestOrigin;
import dev.waymark.platform.web.address.SeeOther;

/**
 * Receives whoever comes back from their organisation. What went wrong there is told in
 * words of ours; what was said, the log says to whoever runs the site.
 */
@Component
class OrganisationDoor implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

	/** Whoever is signed in already is led home. */
	static final String SIGNED_IN = "signed_in";

	/** Another site has sent somebody here. */
	static final String SENT = "sent";

	/** What is told by the page, by the code of what went wrong. */
	private static final Map<String, String> WHY = Map.ofEntries(Map.entry("access_denied", "refused"),
			Map.entry("login_required", "refused"), Map.entry("consent_required", "refused"),
			Map.entry("interaction_required", "refused"), Map.entry("authorization_request_not_found", "expired"),
			Map.entry("invalid_state_parameter", "expired"), Map.entry("invalid_nonce", "expired"),
			Map.entry("temporarily_unavailable", "away"), Map.entry("server_error", "away"),
			Map.entry("invalid_token_response", "away"));

	private static final Logger logger = LoggerFactory.getLogger(OrganisationDoor.class);

	private final OrganisationSignIn organisations;

	private final SignedIn signedIn;

	private final GuestCookie guestCookie;

	OrganisationDoor(OrganisationSignIn organisations, SignedIn signedIn, GuestCookie guestCookie) {
		this.organisations = organisations;
		this.signedIn = signedIn;
		this.guestCookie = guestCookie;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException {
		if (!(authentication.getPrincipal() instanceof OidcUser person)) {
			SeeOther.send("/sign-in?why=failed", request, response);
			return;
		}
		OrganisationAccount who;
		try {
			who = read(person);
		}
		catch (IllegalArgumentException ex) {
			logger.warn("An organisation names somebody in a way that cannot be kept: {}", ex.getMessage());
			SeeOther.send("/sign-in?why=failed", request, response);
			return;
		}
		Origin origin = RequestOrigin.of(request);
		OrganisationSignIn.Answer answer = this.organisations.arrive(who,
				this.guestCookie.read(request, response).map(GuestPass::learner).orElse(null), Preferences.of(request),
				origin);
		SeeOther.send(lead(answer, who, origin, request, response), request, response);
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException ex) throws IOException {
		String code = code(ex);
		if (code.equals(SIGNED_IN)) {
			SeeOther.send(SignedIn.HOME, request, response);
			return;
		}
		if (code.equals(SENT)) {
			SeeOther.send("/sign-in", request, response);
			return;
		}
		if (ex.getCause() != null) {
			logger.warn("A sign-in with an organisation's account has failed: {}",
					ex.getCause().toString().replaceAll("\\p{C}+", " "));
		}
		SeeOther.send("/sign-in?why=" + WHY.getOrDefault(code, "failed"), request, response);
	}

	private String lead(OrganisationSignIn.Answer answer, OrganisationAccount who, Origin origin,
			HttpServletRequest request, HttpServletResponse response) {
		String back = SignInTicket.back(request);
		if (answer instanceof OrganisationSignIn.Opened opened) {
			this.signedIn.begin(opened.account(), false, origin, request, response);
			return "/me?done=sign-up";
		}
		if (answer instanceof OrganisationSignIn.HasAccount) {
			this.signedIn.vouched(who, back, request);
			return "/sign-in/join";
		}
		if (answer instanceof OrganisationSignIn.Known known) {
			return lead(known.answer(), back, origin, request, response);
		}
		return "/sign-in/unverified";
	}

	private String lead(SignIn.Answer answer, String back, Origin origin, HttpServletRequest request,
			HttpServletResponse response) {
		if (answer instanceof SignIn.Welcome welcome) {
			this.signedIn.begin(welcome.account(), false, origin, request, response);
			return back;
		}
		if (answer instanceof SignIn.SecondStep step) {
			this.signedIn.half(step.account(), back, request);
			return "/sign-in/code";
		}
		return "/sign-in?why=disabled";
	}

	/**
	 * The address and whether it is verified are taken from one source: the signed token,
	 * or else what the service tells when it is asked. Half of each would mean nothing.
	 */
	private static OrganisationAccount read(OidcUser person) {
		URL issuer = Objects.requireNonNull(person.getIdToken().getIssuer(), "A checked token names its issuer");
		String subject = Objects.requireNonNull(person.getIdToken().getSubject(),
				"A checked token names who it is for");
		StandardClaimAccessor source = (person.getIdToken().getEmail() == null && person.getUserInfo() != null)
				? person.getUserInfo() : person.getIdToken();
		return OrganisationAccount.of(issuer.toString(), subject, source.getEmail(),
				Boolean.TRUE.equals(source.getClaims().get("email_verified")), person.getFullName(),
				person.getPreferredUsername());
	}

	private static String code(AuthenticationException ex) {
		Throwable cause = (ex instanceof OAuth2AuthenticationException) ? ex : ex.getCause();
		return (cause instanceof OAuth2AuthenticationException known) ? known.getError().getErrorCode() : "";
	}

}
