package dev.waymark.account.password;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import dev.waymark.platform.HeavyWork;

/**
 * Keeps passwords as hashes that are slow to guess from, and compares. Argon2id with 19
 * MiB, two passes and one lane, as the OWASP Password Storage Cheat Sheet names first. A
 * hash carries {@code {argon2}} and its parameters, so that they can change later. What
 * was typed is put into one spelling first (see {@link Spelling}) and never cut (R1).
 * <p>
 * Each hash takes 19 MiB of memory while it is computed, so only as many are computed at
 * one time as there are processors and as fit into a quarter of the memory; others wait
 * for their turn, in order, and not for ever: see {@link HeavyWork}.
 */
@Component
public class Passwords {

	private static final int SALT_BYTES = 16;

	private static final int HASH_BYTES = 32;

	private static final int LANES = 1;

	private static final int MEMORY_KIB = 19 * 1024;

	private static final int PASSES = 2;

	/** Of whom each takes about a twentieth of a second. */
	private static final int MOST_WAITING = 64;

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final String ID = "argon2";

	private static final String NOTHING = "-";

	private final PasswordEncoder encoder;

	/** A hash of the usual cost that no password has: nothing but zeros. */
	private final String nobodys;

	private final HeavyWork work;

	/**
	 * With the parameters above.
	 */
	public Passwords() {
		this(MEMORY_KIB, PASSES);
	}

	Passwords(int memoryKib, int passes) {
		this(new DelegatingPasswordEncoder(ID,
				Map.of(ID, new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, memoryKib, passes))),
				"{%s}$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(ID, memoryKib, passes, LANES, "A".repeat(22),
						"A".repeat(43)),
				atOnce());
	}

	Passwords(PasswordEncoder encoder, String nobodys, int atOnce) {
		this.encoder = encoder;
		this.nobodys = nobodys;
		this.work = new HeavyWork(atOnce, MOST_WAITING, PATIENCE);
	}

	/**
	 * Hashes a password that has passed the {@link PasswordRules}.
	 * @param password as it was typed
	 * @return at most 120 characters of ASCII, another each time
	 * @throws IllegalArgumentException when it is longer than any password may be
	 */
	public String hash(String password) {
		String spelling = Spelling.of(password)
			.orElseThrow(() -> new IllegalArgumentException("The rules accept no password as long"));
		return Objects.requireNonNull(this.work.inTurn(() -> this.encoder.encode(spelling)));
	}

	/**
	 * Compares. The answer takes the same time whether there is a hash or not and
	 * whatever was typed, so that nobody learns from it who has an account (R6).
	 * @param password as it was typed; anything at all
	 * @param hash from {@link #hash}, or null when there is no such account, it has no
	 * password, or its throttle has refused
	 * @return true when the hash is of this password
	 */
	public boolean matches(String password, @Nullable String hash) {
		Optional<String> spelling = Spelling.of(password).filter((text) -> !text.isEmpty());
		if (hash == null || spelling.isEmpty()) {
			this.work.inTurn(() -> this.encoder.matches(spelling.orElse(NOTHING), this.nobodys));
			return false;
		}
		return this.work.inTurn(() -> this.encoder.matches(spelling.get(), hash));
	}

	/**
	 * Tells whether a hash was made with other parameters than today's. Then the next
	 * sign-in, which knows the password, should hash it anew.
	 * @param hash from {@link #hash}, of this or of an earlier version
	 * @return true when it should be replaced
	 */
	public boolean isOutdated(String hash) {
		return this.encoder.upgradeEncoding(hash);
	}

	private static int atOnce() {
		Runtime machine = Runtime.getRuntime();
		long fit = machine.maxMemory() / 4 / (MEMORY_KIB * 1024L);
		return (int) Math.max(1, Math.min(machine.availableProcessors(), fit));
	}

}
