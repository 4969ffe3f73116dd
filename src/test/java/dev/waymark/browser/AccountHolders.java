package dev.waymark.browser;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import org.openqa.selenium.Cookie;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.account.factor.SecondFactor;
import dev.waymark.account.password.Passwords;
import dev.waymark.site.Accounts;
import dev.waymark.site.Letterbox;
import dev.waymark.site.Node;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People with accounts on the site under test, and what only they would have: their
 * letters and their codes. They sign in with the form, as everybody does.
 */
class AccountHolders extends Accounts {

	private static final String HOST = "a-rather-long-name-of-a-site.example.org";

	private final JdbcClient jdbc;

	private final Letterbox letters;

	private final Map<Who, String> emails = new EnumMap<>(Who.class);

	private final Map<Who, Cookie> sessions = new EnumMap<>(Who.class);

	AccountHolders(JdbcClient jdbc, SecondFactor factor, Passwords passwords) {
		super(jdbc, passwords, factor);
		this.jdbc = jdbc;
		this.letters = new Letterbox(jdbc);
	}

	/** Those of a site that a test has started itself. */
	static AccountHolders of(Node site) {
		return new AccountHolders(site.find(JdbcClient.class), site.find(SecondFactor.class),
				site.find(Passwords.class));
	}

	/** Opens an account under an address that nobody else has. */
	String open(String role, String name) {
		return open(role, name, HOST);
	}

	/** The path that the latest letter to somebody leads to. */
	String link(String email) {
		return this.letters.link(email);
	}

	long letters(String kind, String email) {
		return this.jdbc.sql("select count(*) from outbox_letter where kind = ? and recipient = ?")
			.params(kind, email)
			.query(Long.class)
			.single();
	}

	long accounts(String email) {
		return this.jdbc.sql("select count(*) from account where email = ?").param(email).query(Long.class).single();
	}

	/** Signs in as far as the password leads. */
	static void showPassword(Browser browser, String email, String password) {
		browser.open("/sign-in");
		browser.type("#email", email);
		browser.type("#password", password);
		browser.follow(browser.find("main .button"));
	}

	void signIn(Browser browser, String email) {
		showPassword(browser, email, PASSWORD);
		if (hasSecondFactor(email)) {
			browser.type("#code", nextCode(email));
			browser.follow(browser.find("main .button"));
		}
		assertThat(browser.has("details.menu")).as(email + " is signed in").isTrue();
	}

	/** Takes a browser on as somebody who is signed in already. */
	void enter(Who who, Browser browser) {
		if (who == Who.GUEST) {
			return;
		}
		Cookie session = this.sessions.get(who);
		if (session == null) {
			signIn(browser, email(who));
			this.sessions.put(who, browser.driver().manage().getCookieNamed("waymark-session"));
		}
		else {
			browser.cookie(session.getName(), session.getValue());
			browser.tellZone();
		}
	}

	/** The address of whoever stands for such people. */
	String email(Who who) {
		return this.emails.computeIfAbsent(who, this::openAs);
	}

	private String openAs(Who who) {
		String email = open(who.role, who.fullName);
		if (who == Who.ADMINISTRATOR) {
			giveSecondFactor(email);
		}
		if (who == Who.LEAVING) {
			this.jdbc.sql("update account set erase_at = ? where email = ?")
				.params(Instant.now().plus(14, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC), email)
				.update();
		}
		return email;
	}

	/** The path of the page on which administrators look after somebody. */
	String page(Who who) {
		return "/admin/people/" + this.jdbc.sql("select uuid from account where email = ?")
			.param(email(who))
			.query(UUID.class)
			.single();
	}

	/** Has a reader report something, and leads to where editors see it. */
	String report(String status, String answer) {
		UUID report = UUID.randomUUID();
		this.jdbc.sql("""
				insert into report (uuid, learner_id, kind, skill_id, fault, words, status, answer, sent_at, decided_at)
				select ?, l.id, 'wrong', s.id, 'out-of-date', ?, ?, ?, current_timestamp,
					case when ? <> 'open' then current_timestamp end
				from (select min(id) as id from learner) l cross join skill s where s.slug = 'deep-learning'""")
			.params(report, OddWords.of(300) + "\n\nAnd so on.", status, answer, status)
			.update();
		return "/admin/inbox/" + report;
	}

	/** Has another editor decide about everything that is open. */
	void decideReports() {
		this.jdbc.sql("update report set status = 'done', answer = 'Thank you.', version = 1, decided_at = sent_at")
			.update();
	}

	/** Who looks at a page. */
	enum Who {

		/** Nobody who has an account. */
		GUEST("", ""),

		/** A learner with as long a name as there may be. */
		LEARNER("learner", "Maximiliane Friederike von und zu Hohenstein-Wernigerode auf Schloss Falkenberg"),

		/** A learner who has asked for deletion. */
		LEAVING("learner", "Leo"),

		/** An editor who still lacks a second factor. */
		EDITOR("editor", "Edda"),

		/** An administrator with all that it takes. */
		ADMINISTRATOR("administrator", "Ada Administrator");

		private final String role;

		private final String fullName;

		Who(String role, String fullName) {
			this.role = role;
			this.fullName = fullName;
		}

	}

}
