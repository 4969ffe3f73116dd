package dev.waymark.site;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.account.factor.SecondFactor;
import dev.waymark.account.password.Passwords;

/**
 * People with accounts, for tests over HTTP. They sign in as everybody does.
 */
public class Members extends Accounts {

	private static final AtomicInteger number = new AtomicInteger();

	private final JdbcClient jdbc;

	private final Visitors visitors;

	private final Map<Visitor, String> signedIn = new ConcurrentHashMap<>();

	/**
	 * Begins with nobody.
	 * @param jdbc the database of the site
	 * @param passwords hashes everybody's password
	 * @param factor gives second factors
	 * @param visitors the browsers that people sign in on
	 */
	public Members(JdbcClient jdbc, Passwords passwords, SecondFactor factor, Visitors visitors) {
		super(jdbc, passwords, factor);
		this.jdbc = jdbc;
		this.visitors = visitors;
	}

	/**
	 * Opens an account.
	 * @param role the role's slug
	 * @return the e-mail address, which nobody else has
	 */
	public String open(String role) {
		return open(role, "Person " + number.incrementAndGet(), "example.org");
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
		return hasSecondFactor(email) ? visitor.postAndLook("/sign-in/code", "code", nextCode(email)) : page;
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

}
