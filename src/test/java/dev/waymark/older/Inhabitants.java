package dev.waymark.older;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.Accounts;
import dev.waymark.site.Letterbox;
import dev.waymark.site.Node;
import dev.waymark.site.Page;
import dev.waymark.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whom a site is full of: everybody comes by the doors that people have.
 */
final class Inhabitants {

	static final String ANN = "ann@example.org";

	static final String ED = "ed@example.org";

	static final String EVE = "eve@example.org";

	static final String MIA = "mia@example.org";

	static final String LEO = "leo@example.org";

	static final String DAN = "dan@example.org";

	static final String OLA = "ola@example.org";

	/** Whose sign-up waits. */
	static final String WES = "wes@example.org";

	private static final Pattern SETUP = Pattern.compile("http://localhost:\\d+(/setup/\\S+)");

	private static final String FACTOR = "/settings/second-factor";

	private final Node node;

	private final JdbcClient jdbc;

	private final Letterbox letters;

	private final Map<String, List<String>> codes = new TreeMap<>();

	Inhabitants(Node node) {
		this.node = node;
		this.jdbc = node.find(JdbcClient.class);
		this.letters = new Letterbox(this.jdbc);
	}

	/** The first administrator opens the link that the start has printed. */
	Visitor administrator() {
		MatchResult link = SETUP.matcher(String.join("\n", this.node.said())).results().findFirst().orElseThrow();
		Visitor ann = anyone();
		fine(ann.post(link.group(1), "email", ANN, "name", "Ann", "password", Accounts.PASSWORD));
		giveSecondFactor(ann, ANN);
		return ann;
	}

	/** Whom the administrator makes an editor. */
	Visitor editor(Visitor administrator, String email, String name) {
		Visitor editor = member(anyone(), email, name);
		giveSecondFactor(editor, email);
		fine(administrator.post("/admin/people/" + uuid(email) + "/role", "role", "editor"));
		return signIn(email);
	}

	/** A guest who signs up, and keeps what was marked. */
	Visitor member(Visitor guest, String email, String name) {
		signUp(guest, email, name);
		fine(guest.postAndLook(this.letters.link(email), "password", Accounts.PASSWORD));
		assertThat(guest.get("/settings").status()).isEqualTo(200);
		return guest;
	}

	void signUp(Visitor guest, String email, String name) {
		fine(guest.postAndLook("/sign-up", "email", email, "name", name, "password", Accounts.PASSWORD));
	}

	Visitor signIn(String email) {
		Visitor visitor = anyone();
		fine(visitor.postAndLook("/sign-in", "email", email, "password", Accounts.PASSWORD, "back", "/me"));
		List<String> left = this.codes.get(email);
		if (left != null) {
			fine(visitor.postAndLook("/sign-in/code", "code", left.remove(0)));
		}
		return visitor;
	}

	private void giveSecondFactor(Visitor visitor, String email) {
		Page app = fine(visitor.postAndLook(FACTOR, "current", Accounts.PASSWORD));
		String secret = Page.text(app.all("code").stream().filter((code) -> Page.is(code, "secret")).findFirst().get());
		Page shown = fine(visitor.post(FACTOR + "/app", "code", Accounts.code(secret)));
		this.codes.put(email,
				new ArrayList<>(shown.all("ol")
					.stream()
					.filter((list) -> Page.is(list, "codes"))
					.flatMap((list) -> Page.all(list, "code").stream())
					.map(Page::text)
					.toList()));
	}

	/** A code that nobody has used yet. */
	String recoveryCode(String email) {
		return this.codes.get(email).get(0);
	}

	String uuid(String email) {
		return this.jdbc.sql("select uuid from account where email = ?").param(email).query(String.class).single();
	}

	Visitor anyone() {
		return new Visitor(this.node.port());
	}

	/** Goes on only when the site did what was asked. */
	static Page fine(Page page) {
		if (page.status() >= 400) {
			throw new AssertionError(page + ": " + (page.isHtml() ? page.text() : page.body()));
		}
		return page;
	}

}
