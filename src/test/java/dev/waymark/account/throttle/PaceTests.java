package dev.waymark.account.throttle;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long a wait is.
 */
class PaceTests {

	private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

	private static final Pace TEN_A_MINUTE = Pace.of(10, Duration.ofMinutes(1));

	private static final Pace TWENTY_FIVE_AN_HOUR = Pace.of(25, Duration.ofHours(1));

	private static final Pace SIGN_IN = TWENTY_FIVE_AN_HOUR.withGrowingWait();

	@Test
	void nobodyWaitsAtFirst() {
		assertThat(TEN_A_MINUTE.left(List.of(), START)).isZero();
		assertThat(SIGN_IN.left(List.of(), START)).isZero();
	}

	@Test
	@DisplayName("R4 ten a minute: the eleventh waits until the first is exactly a minute ago")
	void theEleventhWaits() {
		List<Instant> nine = everySecond(9);
		List<Instant> ten = everySecond(10);
		assertThat(TEN_A_MINUTE.left(nine, at(9))).isZero();
		assertThat(TEN_A_MINUTE.left(ten, at(10))).isEqualTo(Duration.ofSeconds(50));
		assertThat(TEN_A_MINUTE.left(ten, at(60).minusMillis(1))).isEqualTo(Duration.ofMillis(1));
		assertThat(TEN_A_MINUTE.left(ten, at(60))).isZero();
	}

	@Test
	@DisplayName("R4 twenty-five an hour: the twenty-sixth waits until the oldest leaves the hour")
	void theTwentySixthWaits() {
		assertThat(TWENTY_FIVE_AN_HOUR.left(everySecond(24), at(100))).isZero();
		assertThat(TWENTY_FIVE_AN_HOUR.left(everySecond(25), at(100))).isEqualTo(Duration.ofSeconds(3_500));
		assertThat(TWENTY_FIVE_AN_HOUR.left(everySecond(25), at(3_600).minusNanos(1))).isEqualTo(Duration.ofNanos(1));
		assertThat(TWENTY_FIVE_AN_HOUR.left(everySecond(25), at(3_600))).isZero();
		assertThat(TWENTY_FIVE_AN_HOUR.left(everySecond(27), at(100))).isEqualTo(Duration.ofSeconds(3_502));
	}

	@ParameterizedTest
	@CsvSource({ "1, 0", "2, 0", "3, 0", "4, 0", "5, 2", "6, 4", "7, 8", "8, 16", "9, 32", "10, 64", "11, 128",
			"12, 256", "13, 512", "14, 900", "15, 900", "24, 900", "100, 900", "5000, 900" })
	@DisplayName("R4 the wait grows from 2 seconds to 15 minutes")
	void theWaitGrows(int failures, long seconds) {
		Pace wide = Pace.of(10_000, Duration.ofHours(1)).withGrowingWait();
		List<Instant> tries = IntStream.range(0, failures).mapToObj((number) -> START).toList();
		assertThat(wide.left(tries, START)).isEqualTo(Duration.ofSeconds(seconds));
		assertThat(wide.left(tries, at(seconds).minusMillis(1)))
			.isEqualTo((seconds > 0) ? Duration.ofMillis(1) : Duration.ZERO);
		assertThat(wide.left(tries, at(seconds))).isZero();
	}

	@Test
	void theWaitIsMeasuredFromTheLastFailure() {
		List<Instant> tries = new ArrayList<>(Collections.nCopies(4, START));
		tries.add(at(600));
		assertThat(SIGN_IN.left(tries, at(601))).isEqualTo(Duration.ofSeconds(1));
	}

	@Test
	void theLongerOfTwoWaitsCounts() {
		Pace five = Pace.of(5, Duration.ofMinutes(1)).withGrowingWait();
		assertThat(five.left(everySecond(5), at(5))).isEqualTo(Duration.ofSeconds(55));
		assertThat(five.left(Collections.nCopies(14, START), at(5))).isEqualTo(Duration.ofSeconds(895));
	}

	@Test
	@DisplayName("R4 whoever tries as soon as they may has no more than 25 an hour, and 15 minutes are the longest wait")
	void theQuickestGuesserHasNoMoreThan25AnHour() {
		List<Instant> tries = new ArrayList<>();
		for (Instant now = START; now.isBefore(START.plus(Duration.ofDays(1)));) {
			Duration wait = SIGN_IN.left(tries, now);
			assertThat(wait).isLessThanOrEqualTo(Duration.ofMinutes(15));
			if (wait.isZero()) {
				tries.add(now);
			}
			now = now.plus(wait);
		}
		assertThat(tries).hasSizeLessThan(120)
			.allSatisfy((first) -> assertThat(tries.stream()
				.filter((each) -> !each.isBefore(first) && each.isBefore(first.plus(Duration.ofHours(1))))
				.count()).isLessThanOrEqualTo(25));
	}

	private static List<Instant> everySecond(int tries) {
		return IntStream.range(0, tries).mapToObj(PaceTests::at).toList();
	}

	private static Instant at(long second) {
		return START.plusSeconds(second);
	}

}
