package dev.waymark.account.password;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

import dev.waymark.site.AtOnce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * How passwords are kept and compared.
 */
class PasswordsTests {

	private static final String PASSWORD = "kettle otter violin mango";

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private static final int ROUNDS = 7;

	private static final int TRIES = 3;

	private static final Passwords passwords = new Passwords();

	@Test
	void aPasswordMatchesItsHashAlone() {
		String hash = passwords.hash(PASSWORD);
		assertThat(passwords.matches(PASSWORD, hash)).isTrue();
		assertThat(passwords.matches("Kettle otter violin mango", hash)).isFalse();
		assertThat(passwords.matches(PASSWORD + " ", hash)).isFalse();
		assertThat(passwords.matches("", hash)).isFalse();
	}

	@Test
	@DisplayName("R1 Argon2id with 19 MiB, two passes and one lane")
	void theParametersStandInTheHash() {
		assertThat(passwords.hash(PASSWORD))
			.matches("\\{argon2}\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}")
			.hasSizeLessThanOrEqualTo(120)
			.isNotEqualTo(passwords.hash(PASSWORD));
	}

	@ParameterizedTest
	@ValueSource(ints = { 64, 73, 200 })
	@DisplayName("R1 never truncated: the last character counts at every length")
	void nothingIsCutOff(int length) {
		String typed = "é".repeat(length - 1);
		String hash = passwords.hash(typed + "a");
		assertThat(passwords.matches(typed + "a", hash)).isTrue();
		assertThat(passwords.matches(typed + "b", hash)).isFalse();
		assertThat(passwords.matches(typed, hash)).isFalse();
	}

	@Test
	void aPasswordIsGoodInEitherSpelling() {
		String composed = "ảậǖṩệọữẵặẳởợỹỷḉ";
		String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
		assertThat(passwords.matches(decomposed, passwords.hash(composed))).isTrue();
		assertThat(passwords.matches(composed, passwords.hash(decomposed))).isTrue();
		assertThat(passwords.matches("kettle otter violin 2", passwords.hash("kettle otter violin ²"))).isFalse();
	}

	@Test
	void theLongestPasswordIsGoodInEitherSpelling() {
		String composed = "ᾂ".repeat(PasswordRules.MOST);
		String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
		assertThat(decomposed).hasSize(4 * PasswordRules.MOST);
		assertThat(passwords.matches(decomposed, passwords.hash(composed))).isTrue();
	}

	@Test
	void whateverIsTypedHasAnAnswer() {
		String hash = passwords.hash(PASSWORD);
		assertThat(List.of("", "\u0000", "\uD800", "\uDC00\uD800", "a\u0315\u0300".repeat(300), "x".repeat(10_240)))
			.noneMatch((typed) -> passwords.matches(typed, hash))
			.noneMatch((typed) -> passwords.matches(typed, null));
		assertThat(passwords.matches("", passwords.hash(""))).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> passwords.hash("x".repeat(10_240)));
	}

	@Test
	void aHashOfOtherParametersStillMatchesAndIsOutdated() {
		String old = "{argon2}" + new Argon2PasswordEncoder(16, 32, 1, 4096, 3).encode(PASSWORD);
		assertThat(passwords.matches(PASSWORD, old)).isTrue();
		assertThat(passwords.isOutdated(old)).isTrue();
		assertThat(passwords.isOutdated(passwords.hash(PASSWORD))).isFalse();
	}

	@Test
	@DisplayName("R6 no account, a wrong password, a right one and an absurd one take the same time")
	void everyAnswerTakesTheSameTime() {
		String hash = passwords.hash(PASSWORD);
		List<Runnable> answers = List.of(() -> passwords.matches(PASSWORD, hash),
				() -> passwords.matches("wrong", hash), () -> passwords.matches("wrong", null),
				() -> passwords.matches("x".repeat(10_240), hash));
		double apart = Double.MAX_VALUE;
		for (int again = 0; again < TRIES && apart > 0.1; again++) {
			apart = apart(answers);
		}
		assertThat(apart).as("how far the medians are apart").isLessThanOrEqualTo(0.1);
	}

	@Test
	void noMoreAreComputedAtOnceThanMay() {
		Counting counting = new Counting();
		Passwords two = new Passwords(counting, 2);
		assertThat(AtOnce.run(12, (number) -> two.matches("a" + number, "a3"))).containsOnlyOnce(true);
		assertThat(counting.most.get()).isEqualTo(2);
	}

	@Test
	void afterOneFailsTheNextHasItsTurn() {
		Passwords one = new Passwords(new Counting(), 1);
		for (int round = 0; round < 3; round++) {
			assertThatIllegalArgumentException().isThrownBy(() -> one.hash("fails"));
		}
		assertThat(one.hash("works")).isEqualTo("works");
	}

	/**
	 * The slowest median over the quickest, less one. What counts is the time that this
	 * thread was at work, since the machine may be busy with other things.
	 */
	private static double apart(List<Runnable> answers) {
		List<List<Long>> times = new ArrayList<>();
		answers.forEach((answer) -> times.add(new ArrayList<>()));
		for (int round = 0; round < ROUNDS; round++) {
			for (int which = 0; which < answers.size(); which++) {
				long start = THREADS.getCurrentThreadCpuTime();
				answers.get(which).run();
				times.get(which).add(THREADS.getCurrentThreadCpuTime() - start);
			}
		}
		List<Long> medians = times.stream()
			.map((each) -> each.stream().sorted().toList().get(ROUNDS / 2))
			.sorted()
			.toList();
		return (double) medians.get(medians.size() - 1) / medians.get(0) - 1;
	}

	/** Tells how many were in it at once. */
	private static final class Counting implements PasswordEncoder {

		private final AtomicInteger now = new AtomicInteger();

		private final AtomicInteger most = new AtomicInteger();

		@Override
		public String encode(CharSequence password) {
			if (password.toString().equals("fails")) {
				throw new IllegalArgumentException();
			}
			return password.toString();
		}

		@Override
		public boolean matches(CharSequence password, String hash) {
			this.most.accumulateAndGet(this.now.incrementAndGet(), Math::max);
			for (long end = System.nanoTime() + 20_000_000; System.nanoTime() < end;) {
				Thread.onSpinWait();
			}
			this.now.decrementAndGet();
			return hash.contentEquals(password);
		}

	}

}
