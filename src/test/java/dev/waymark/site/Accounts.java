package dev.waymark.site;

import java.security.InvalidKeyException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import org.apache.commons.codec.binary.Base32;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.account.AccountId;
import dev.waymark.account.factor.Label;
import dev.waymark.account.factor.SecondFactor;
import dev.waymark.account.password.Passwords;
import dev.waymark.platform.text.NameOrder;
import dev.waymark.platform.text.SearchWords;

/**
 * The accounts that tests open, and the codes that only those who have them know.
 */
public class Accounts {

	/** Everybody's password. */
	public static final String PASSWORD = "four quiet lamps beside the river";

	private static final AtomicInteger number = new AtomicInteger();

	private final JdbcClient jdbc;

	private final SecondFactor factor;

	private final String hash;

	private final Map<String, Deque<String>> codes = new ConcurrentHashMap<>();

	/**
	 * Begins with nobody.
	 * @param jdbc the database of the site
	 * @param passwords hashes everybody's password
	 * @param factor gives second factors
	 */
	public Accounts(JdbcClient jdbc, Passwords passwords, SecondFactor factor) {
		this.jdbc = jdbc;
		this.factor = factor;
		this.hash = passwords.hash(PASSWORD);
	}

	/**
	 * Opens an account.
	 * @param role the role's slug
	 * @param name what the person is called
	 * @param host where the person gets mail
	 * @return the e-mail address, which nobody else has
	 */
	public String open(String role, String name, String host) {
		String email = role + number.incrementAndGet() + "@" + host;
		UUID learner = UUID.randomUUID();
		var now = Instant.now().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
		this.jdbc.sql("insert into learner (uuid, created_at, last_seen_at) values (?, ?, ?)")
			.params(learner, now, now)
			.update();
		this.jdbc.sql("""
				insert into account (uuid, learner_id, email, email_key, display_name, role, password_hash, theme,
				keys_on, language, created_at, name_order, search_words, mailbox, spelled_by)
				select ?, id, ?, ?, ?, ?, ?, 'auto', true, 'auto', ?, ?, ?, ?, ? from learner where uuid = ?""")
			.params(UUID.randomUUID(), email, email, name, role, this.hash, now, NameOrder.key(name),
					SearchWords.of(name, email), email, SearchWords.RULES, learner)
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
		this.codes.put(email, new ArrayDeque<>(this.factor.confirm(account, code(secret)).orElseThrow()));
	}

	/**
	 * Tells whether somebody was given a second factor here.
	 * @param email who
	 * @return true when signing in takes a code
	 */
	protected boolean hasSecondFactor(String email) {
		return this.codes.containsKey(email);
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
	 * What an authenticator app shows.
	 * @param secret the secret, in Base32, with or without blanks
	 * @return the code of this moment
	 */
	public static String code(String secret) {
		return code(secret, Instant.now());
	}

	/**
	 * What an authenticator app shows at some time.
	 * @param secret the secret, in Base32, with or without blanks
	 * @param moment when
	 * @return the code of that moment
	 */
	public static String code(String secret, Instant moment) {
		try {
			var generator = new TimeBasedOneTimePasswordGenerator();
			return generator.generateOneTimePasswordString(
					new SecretKeySpec(new Base32().decode(secret.replace(" ", "")), generator.getAlgorithm()), moment);
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
