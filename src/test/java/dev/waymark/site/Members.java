package dev.waymark.site;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import org.apache.commons.codec.binary.Base32;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.account.AccountId;
import dev.waymark.account.factor.Label;
import dev.waymark.account.factor.SecondFactor;
import dev.waymark.account.password.Passwords;

/**
 * People with accounts, for tests over HTTP. They sign in as everybody does.
 */
public class Members {

	/** Everybody's password. */
	public static final String PASSWORD = "four quiet lamps beside the river";

	private static final AtomicInteger number = new AtomicInteger();

	private final JdbcClient jdbc;

	private final SecondFactor factor;

	private final Visitors visitors;

	private final String hash;

	private final Map<String, Deque<String>> codes = new ConcurrentHashMap<>();

	private final Map<Visitor, String> signedIn = new ConcurrentHashMap<>();

	/**
	 * Begins with nobody.
	 * @param jdbc the database of the site
	 * @param passwords hashes everybody's password
	 * @param factor gives second factors
	 * @param visitors the browsers that people sign in on
	 */
	public Members(JdbcClient jdbc, Passwords passwords, SecondFactor factor, Visitors visitors) {
		this.jdbc = jdbc;
		this.factor = factor;
		this.visitors = visitors;
		this.hash = passwords.hash(PASSWORD);
	}

	/**
	 * Opens an account.
	 * @param role the role's slug
	 * @return the e-mail address, which nobody else has
	 */
	public String open(String role) {
		String email = role + number.incrementAndGet() + "@example.org";
		UUID learner = UUID.randomUUID();
		var now = Instant.now().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
		this.jdbc.sql("insert into learner (uuid, created_at, last_seen_at) values (?, ?, ?)")
			.params(learner, now, now)
			.update();
		this.jdbc.sql("""
				insert into account (uuid, learner_id, email, email_key, display_name, role, password_hash, theme,
				keys_on, language, created_at)
				select ?, id, ?, ?, ?, ?, ?, 'auto', true, 'auto', ? from learner where uuid = ?""")
			.params(UUID.randomUUID(), email, email, "Person " + number.get(), role, this.hash, now, learner)
			.update();
		return email;
	}

	/**
	 * Gives somebody a second factor.
	 * @param email whose
	 */
	public void giveSecondFactor(String email) {
		AccountId account = new AccountId(
				this.jdbc.sql("select id from account where email = ?").param(email).query(Long.class).single());
		String secret = this.factor.begin(account, new Label("Waymark", email)).orElseThrow().secret();
		List<String> recovery = this.factor.confirm(account, code(secret)).orElseThrow();
		this.codes.put(email, new ArrayDeque<>(recovery));
	}

	/**
	 * A code that works once.
	 * @param email whose
	 * @return one of the recovery codes
	 */
	public String nextCode(String email) {
		return this.codes.get(email).remove();
	}

	/**
	 * Signs somebody in, with a second factor where there is one.
	 * @param email who
	 * @return their browser
	 */
	public Visitor signIn(String email) {
		Visitor visitor = this.visitors.anyone();
		signIn(visitor, email);
		return visitor;
	}

	/**
	 * Signs somebody in on a browser that is there already.
	 * @param visitor the browser
	 * @param email who
	 * @return the page one sees in the end
	 */
	public Page signIn(Visitor visitor, String email) {
		this.signedIn.put(visitor, email);
		Page page = visitor.postAndLook("/sign-in", "email", email, "password", PASSWORD, "back", "/me");
		return this.codes.containsKey(email) ? visitor.postAndLook("/sign-in/code", "code", nextCode(email)) : page;
	}

	/**
	 * Tells who signed in last on a browser.
	 * @param visitor the browser
	 * @return their e-mail address
	 */
	public String emailOf(Visitor visitor) {
		return this.signedIn.get(visitor);
	}

	/**
	 * Opens an account and signs in; whoever is trusted has a second factor.
	 * @param role the role's slug
	 * @return their browser
	 */
	public Visitor newcomer(String role) {
		String email = open(role);
		if (!role.equals("learner")) {
			giveSecondFactor(email);
		}
		return signIn(email);
	}

	/**
	 * Makes the try that was counted last one of very many, so that no further one is
	 * heard for a quarter of an hour, however slow the machine is.
	 */
	public void hammer() {
		this.jdbc.sql("""
				insert into throttle_try (bucket, tried_at) select last.bucket, last.tried_at
				from (select bucket, tried_at from throttle_try order by id desc fetch first row only) last
				cross join system_range(1, 30)""").update();
	}

	/**
	 * What an authenticator app shows.
	 * @param secret the secret, in Base32
	 * @return the code of this moment
	 */
	public static String code(String secret) {
		try {
			var generator = new TimeBasedOneTimePasswordGenerator();
			return generator.generateOneTimePasswordString(
					new javax.crypto.spec.SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm()),
					Instant.now());
		}
		catch (java.security.InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
