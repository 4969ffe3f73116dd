package dev.waymark.account.web.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.site.Members;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether the time of an answer tells who has an account, on a machine that does nothing
 * else. The two kinds are asked in turns, and their medians are compared. That they take
 * the same work, {@link GettingInWorkTests} show on any machine.
 */
@WaymarkTest
@Tag("benchmark")
class GettingInTimeTests {

	private static final int PAIRS = 31;

	private static final int TRIES = 3;

	private static final double NEAR = 0.1;

	@Autowired
	private Visitors visitors;

	@Autowired
	private Members members;

	@Test
	@DisplayName("R6 an unknown name and a wrong password are answered after the same time")
	void unknownAndWrongAreAnsweredAfterTheSameTime() {
		assertSameTime(() -> signIn(this.members.open("learner")), () -> signIn(unknown()));
	}

	@Test
	@DisplayName("R6 a throttled account and an unknown name are answered after the same time")
	void throttledAndUnknownAreAnsweredAfterTheSameTime() {
		String throttled = this.members.open("learner");
		signIn(throttled).run();
		this.members.hammer();
		assertSameTime(() -> signIn(throttled), () -> signIn("not-" + throttled));
	}

	@Test
	@DisplayName("R7 signing up with a known and with an unknown address takes the same time")
	void signingUpTakesTheSameTime() {
		assertSameTime(() -> send("/sign-up", this.members.open("learner")), () -> send("/sign-up", unknown()));
	}

	@Test
	@DisplayName("R7 asking for a new password takes the same time for a known and for an unknown address")
	void askingForANewPasswordTakesTheSameTime() {
		assertSameTime(() -> send("/reset", this.members.open("learner")), () -> send("/reset", unknown()));
	}

	/** As much is done before an unknown address is sent as before a known one. */
	private String unknown() {
		return "not-" + this.members.open("learner");
	}

	private Runnable signIn(String email) {
		Visitor visitor = this.visitors.anyone();
		return () -> assertThat(visitor.post("/sign-in", "email", email, "password", "wrong").status()).isEqualTo(422);
	}

	private Runnable send(String path, String email) {
		Visitor visitor = this.visitors.anyone();
		return () -> assertThat(
				visitor.post(path, "email", email, "name", "Ada", "password", Members.PASSWORD).leadsTo())
			.isEqualTo(path + "/sent");
	}

	private static void assertSameTime(Supplier<Runnable> known, Supplier<Runnable> unknown) {
		List<Double> differences = new ArrayList<>();
		do {
			differences.add(difference(known, unknown));
		}
		while (differences.size() < TRIES && Math.abs(differences.get(differences.size() - 1)) > NEAR);
		assertThat(differences).as("how much longer known ones take, by the medians")
			.anyMatch((difference) -> Math.abs(difference) <= NEAR);
	}

	private static double difference(Supplier<Runnable> known, Supplier<Runnable> unknown) {
		List<Long> ofKnown = new ArrayList<>();
		List<Long> ofUnknown = new ArrayList<>();
		for (int pair = 0; pair < PAIRS; pair++) {
			// Who goes first changes, for the second finds everything warm.
			List<List<Long>> turns = (pair % 2 == 0) ? List.of(ofKnown, ofUnknown) : List.of(ofUnknown, ofKnown);
			turns.forEach((times) -> times.add(time((times == ofKnown) ? known.get() : unknown.get())));
		}
		double one = median(ofKnown);
		double other = median(ofUnknown);
		return (one - other) / Math.max(one, other);
	}

	private static long time(Runnable action) {
		long start = System.nanoTime();
		action.run();
		return System.nanoTime() - start;
	}

	private static double median(List<Long> times) {
		return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
	}

}
