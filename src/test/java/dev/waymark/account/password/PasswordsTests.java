package dev.waymark.account.password;

import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

import dev.waymark.site.AtOnce;
import dev.waymark.site.Work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * How passwords are kept and compared.
 */
class PasswordsTests {

	private static final String PASSWORD = "kettle otter violin mango";

	private static final int MIB = 1024 * 1024;

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

	@ParameterizedTest
	@MethodSource("answers")
	@DisplayName("R6 no account, a wrong password, a right one and an absurd one take the same work")
	void everyAnswerTakesTheSameWork(String typed, boolean account) {
		String hash = passwords.hash(PASSWORD);
		Counting counting = new Counting(1);
		new Passwords(counting, "nobodys", 1).matches(typed, account ? hash : null);
		assertThat(counting.compared).as("compared once").hasSize(1);
		assertThat(Work.of(() -> passwords.matches(typed, account ? hash : null)).bytes())
			.as("what it asks for: its 19 MiB and next to nothing else")
			.isBetween(19L * MIB, 21L * MIB);
	}

	static Stream<Arguments> answers() {
		return Stream.of(Arguments.of(PASSWORD, true), Arguments.of("wrong", true), Arguments.of("wrong", false),
				Arguments.of("x".repeat(10_240), true), Arguments.of("x".repeat(10_240), false),
				Arguments.of("", true));
	}

	@Test
	void noMoreAreComputedAtOnceThanMay() {
		Counting counting = new Counting(2);
		Passwords two = new Passwords(counting, "nobodys", 2);
		assertThat(AtOnce.run(12, (number) -> two.matches("a" + number, "a3"))).containsOnlyOnce(true);
		assertThat(counting.most.get()).isEqualTo(2);
	}

	@Test
	void afterOneFailsTheNextHasItsTurn() {
		Passwords one = new Passwords(new Counting(1), "nobodys", 1);
		for (int round = 0; round < 3; round++) {
			assertThatIllegalArgumentException().isThrownBy(() -> one.hash("fails"));
		}
		assertThat(one.hash("works")).isEqualTo("works");
	}

	/** Tells what was compared, and how many were in it at once. */
	private static final class Counting implements PasswordEncoder {

		private final CyclicBarrier together;

		private final AtomicInteger now = new AtomicInteger();

		private final AtomicInteger most = new AtomicInteger();

		private final List<String> compared = new CopyOnWriteArrayList<>();

		private Counting(int atOnce) {
			this.together = new CyclicBarrier(atOnce);
		}

		@Override
		public String encode(CharSequence password) {
			if (password.toString().equals("fails")) {
				throw new IllegalArgumentException();
			}
			return password.toString();
		}

		@Override
		public boolean matches(CharSequence password, String hash) {
			this.compared.add(hash);
			this.most.accumulateAndGet(this.now.incrementAndGet(), Math::max);
			meetTheOthers();
			this.now.decrementAndGet();
			return hash.contentEquals(password);
		}

		/** Waits until as many are in it as may be. */
		private void meetTheOthers() {
			try {
				this.together.await(5, TimeUnit.MINUTES);
			}
			catch (InterruptedException | BrokenBarrierException | TimeoutException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
