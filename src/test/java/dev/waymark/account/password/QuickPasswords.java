package dev.waymark.account.password;

import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/**
 * Passwords that are hashed as always, but with a fortieth of the work, for tests in
 * which thousands of people sign in. They tell how often they were asked; what a hash
 * takes in earnest, {@code PasswordsTests} show.
 */
public class QuickPasswords extends Passwords {

	private static final int KIB = 1024;

	private final AtomicInteger asked = new AtomicInteger();

	/** Begins with nobody asked. */
	public QuickPasswords() {
		super(KIB, 1);
	}

	/**
	 * Tells how much work there was.
	 * @return how many passwords were hashed or compared so far
	 */
	public int asked() {
		return this.asked.get();
	}

	@Override
	public String hash(String password) {
		this.asked.incrementAndGet();
		return super.hash(password);
	}

	@Override
	public boolean matches(String password, @Nullable String hash) {
		this.asked.incrementAndGet();
		return super.matches(password, hash);
	}

}
