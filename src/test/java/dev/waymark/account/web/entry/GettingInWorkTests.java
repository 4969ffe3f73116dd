package dev.waymark.account.web.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import dev.waymark.site.Members;
import dev.waymark.site.WaymarkTest;
import dev.waymark.site.Work;
import dev.waymark.site.Work.Meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Whether the work behind an answer tells who has an account: it is the same, so the time
 * is as well. {@link GettingInTimeTests} take the time.
 */
@WaymarkTest
class GettingInWorkTests {

	private static final int TURNS = 5;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Meter meter;

	@Autowired
	private Members members;

	@Test
	@DisplayName("R6 an unknown name and a wrong password take the same work")
	void unknownAndWrongTakeTheSameWork() {
		assertSameWork(() -> signIn(this.members.open("learner")), () -> signIn(unknown()), 0);
	}

	/** Two accounts may have such a mailbox, so two passwords are looked at. */
	@Test
	@DisplayName("R6 where a domain has two spellings, an unknown name and a wrong password take the same work")
	void twoSpellingsTakeTheSameWork() {
		String host = "xn--mnchen-3ya.example";
		assertSameWork(() -> signIn(this.members.open("learner", "Ann", host)),
				() -> signIn("not-" + this.members.open("learner", "Ann", host)), 0, 2);
	}

	/** A try that is not heard is not written down. */
	@Test
	@DisplayName("R6 a throttled account and an unknown name take the same work")
	void throttledAndUnknownTakeTheSameWork() {
		String throttled = this.members.open("learner");
		signIn(throttled).run();
		this.members.hammer();
		assertSameWork(() -> signIn(throttled), () -> signIn("not-" + throttled), 1);
	}

	/** Whoever is unknown waits in a row of their own. */
	@Test
	@DisplayName("R7 signing up with a known and with an unknown address takes the same work")
	void signingUpTakesTheSameWork() {
		assertSameWork(() -> send("/sign-up", this.members.open("learner")), () -> send("/sign-up", unknown()), 1);
	}

	/**
	 * Only for somebody who is there is a token kept, and an earlier one dropped, and is
	 * it on record.
	 */
	@Test
	@DisplayName("R7 asking for a new password takes the same work for a known and for an unknown address")
	void askingForANewPasswordTakesTheSameWork() {
		assertSameWork(() -> send("/reset", this.members.open("learner")), () -> send("/reset", unknown()), 2);
	}

	private String unknown() {
		return "not-" + this.members.open("learner");
	}

	private Runnable signIn(String email) {
		return () -> assertThat(post("/sign-in", email, "wrong")).isEqualTo("422 null");
	}

	private Runnable send(String path, String email) {
		return () -> assertThat(post(path, email, Members.PASSWORD)).isEqualTo("302 %s/sent".formatted(path));
	}

	private String post(String path, String email, String password) {
		var answer = this.mvc.post()
			.uri(path)
			.header("Sec-Fetch-Site", "same-origin")
			.param("email", email)
			.param("name", "Ada")
			.param("password", password)
			.exchange()
			.getResponse();
		return answer.getStatus() + " " + answer.getHeader("Location");
	}

	/**
	 * The least of several turns counts, for the first ones wake what sleeps.
	 * @param apart how many statements one may take more than the other; each is a small
	 * part of a hundredth of a hash
	 */
	private void assertSameWork(Supplier<Runnable> known, Supplier<Runnable> unknown, int apart) {
		assertSameWork(known, unknown, apart, 1);
	}

	private void assertSameWork(Supplier<Runnable> known, Supplier<Runnable> unknown, int apart, int hashes) {
		List<Work> ofKnown = new ArrayList<>();
		List<Work> ofUnknown = new ArrayList<>();
		for (int turn = 0; turn < TURNS; turn++) {
			ofKnown.add(this.meter.of(known.get()));
			ofUnknown.add(this.meter.of(unknown.get()));
		}
		assertThat(ofKnown).extracting(Work::hashes).containsOnly(hashes);
		assertThat(ofUnknown).extracting(Work::hashes).containsOnly(hashes);
		assertThat(leastStatements(ofKnown)).isCloseTo(leastStatements(ofUnknown), within(apart));
		assertThat(leastBytes(ofKnown)).isCloseTo(leastBytes(ofUnknown), within(leastBytes(ofUnknown) / 10));
	}

	private static int leastStatements(List<Work> turns) {
		return turns.stream().mapToInt((work) -> work.statements().size()).min().orElseThrow();
	}

	private static long leastBytes(List<Work> turns) {
		return turns.stream().mapToLong(Work::bytes).min().orElseThrow();
	}

}
