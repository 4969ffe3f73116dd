package dev.waymark.catalog.link;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A host is asked at most once in a while.
 */
class TurnsTests {

	private final Turns turns = new Turns(Duration.ofSeconds(2));

	@Test
	void aHostIsAskedAtMostOnceInTwoSeconds() {
		assertThat(take("a.example", 10.0)).isZero();
		assertThat(take("a.example", 10.0)).isEqualTo(Duration.ofSeconds(2));
		assertThat(take("a.example", 10.5)).isEqualTo(Duration.ofMillis(3500));
		assertThat(take("a.example", 30.0)).isZero();
		assertThat(take("a.example", 31.5)).isEqualTo(Duration.ofMillis(500));
	}

	@Test
	void hostsDoNotWaitForEachOther() {
		assertThat(take("a.example", 10.0)).isZero();
		assertThat(take("b.example", 10.0)).isZero();
		assertThat(take("a.example", 12.0)).isZero();
	}

	private Duration take(String host, double seconds) {
		return this.turns.take(host, (long) (seconds * 1_000_000_000));
	}

}
