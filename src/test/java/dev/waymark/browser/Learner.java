package dev.waymark.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who has marked a good deal: skills with every word there is, a resource, a
 * milestone and a note.
 */
final class Learner {

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(this.cookies)
		.connectTimeout(Duration.ofSeconds(60))
		.build();

	private final String site;

	private Learner(String site) {
		this.site = site;
	}

	static Learner on(String site) {
		Learner learner = new Learner(site);
		learner.mark("learned", List.of("linear-algebra", "calculus", "python", "supervised-learning"), 3);
		learner.mark("learned", List.of("statistics", "deep-learning", "probability"), 1);
		learner.mark("learning", List.of("neural-networks", "git"), 1);
		learner.mark("to-learn", List.of("regression", "classification"), 1);
		learner.mark("skipped", List.of("clustering", "model-selection"), 1);
		learner.send("/resources/mathematics-for-machine-learning/mark", "status=done");
		learner.send("/resources/tensorflow-developer-certificate/mark", "status=done");
		learner.send("/milestones/publish-a-project-others-can-run/mark", "status=done");
		learner.send("/skills/deep-learning/note",
				"version=&evidenceUrl=" + OddWords.address(500) + "&note="
						+ URLEncoder.encode(
								"A *small* net of my own: [here](https://example.org)\n\n" + OddWords.inMarkdown(),
								StandardCharsets.UTF_8));
		return learner;
	}

	private void mark(String status, List<String> skills, int proficiency) {
		skills
			.forEach((skill) -> send("/skills/" + skill + "/mark", "status=" + status + "&proficiency=" + proficiency));
	}

	private void send(String path, String form) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.site + path))
			.timeout(Duration.ofSeconds(120))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Sec-Fetch-Site", "same-origin")
			.POST(BodyPublishers.ofString(form))
			.build();
		try {
			HttpResponse<Void> answer = this.client.send(request, BodyHandlers.discarding());
			assertThat(answer.statusCode()).as(path).isBetween(302, 303);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Comes back in a browser. */
	void use(Browser browser) {
		HttpCookie guest = this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("waymark-guest"))
			.findFirst()
			.orElseThrow();
		browser.cookie(guest.getName(), guest.getValue());
	}

}
