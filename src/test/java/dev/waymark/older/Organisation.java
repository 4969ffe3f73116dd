package dev.waymark.older;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

import dev.waymark.site.Page;
import dev.waymark.site.Visitor;

/**
 * North College, whose people sign in with the accounts that they have there.
 */
final class Organisation implements AutoCloseable {

	private static final HttpClient http = HttpClient.newHttpClient();

	private final MockOAuth2Server provider = new MockOAuth2Server();

	Organisation() {
		this.provider.start(InetAddress.getLoopbackAddress(), 0);
	}

	String issuer() {
		return this.provider.issuerUrl("north").toString();
	}

	/** What makes a site know it. */
	List<String> settings() {
		String client = "--spring.security.oauth2.client.";
		return List.of(client + "registration.north.client-id=waymark",
				client + "registration.north.client-secret=between us",
				client + "registration.north.client-name=North College",
				client + "provider.north.issuer-uri=" + issuer());
	}

	/** Somebody goes there from the sign-in page, is known, and comes back. */
	Page arrive(Visitor visitor, String subject, String email) {
		String answer = back(visitor.get("/oauth2/authorization/north").header("Location"));
		this.provider.enqueueCallback(new DefaultOAuth2TokenCallback("north", subject, "JWT", List.of("waymark"),
				Map.of("email", email, "email_verified", true)));
		return visitor.follow(visitor.get(answer));
	}

	private static String back(String there) {
		try {
			String location = http.send(HttpRequest.newBuilder(URI.create(there)).build(), BodyHandlers.discarding())
				.headers()
				.firstValue("Location")
				.orElseThrow();
			return location.substring(location.indexOf("/login/"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.provider.shutdown();
	}

}
