package dev.waymark.account.throttle;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.account.throttle.Allowance.Answer;
import dev.waymark.platform.Origin;
import dev.waymark.site.AtOnce;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Limits on both databases. Every test has people and addresses of its own.
 */
@ParameterizedClass
@EnumSource(Downstairs.class)
class ThrottleTests {

	private static final int THREADS = 40;

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

	private static final AtomicInteger addresses = new AtomicInteger();

	private final Downstairs house;

	private final MovableClock clock = new MovableClock(Downstairs.NOW);

	private final Tries tries;

	private final Throttle throttle;

	private final String owner = UUID.randomUUID() + "@example.org";

	private final Origin here = anotherAddress();

	ThrottleTests(Downstairs house) {
		this.house = house;
		this.tries = tries();
		this.throttle = node();
	}

	@Test
	@DisplayName("R4 ten sign-ins a minute from an address, and then it says how long to wait")
	void tenAMinuteFromAnAddress() {
		for (int number = 0; number < 10; number++) {
			assertThat(this.throttle.tryNow(new Attempt(anybody(), this.here)).allowed()).isTrue();
			this.clock.forward(Duration.ofSeconds(1));
		}
		Allowance refused = this.throttle.tryNow(new Attempt(anybody(), this.here));
		assertThat(refused).isEqualTo(new Allowance(Answer.REFUSED_OPENLY, Duration.ofSeconds(50)));
		assertThat(refused.retryAfter()).isEqualTo(50);
		assertThat(this.throttle.tryNow(new Attempt(anybody(), anotherAddress())).allowed()).isTrue();
		this.clock.forward(Duration.ofMillis(49_001));
		assertThat(this.throttle.tryNow(new Attempt(anybody(), this.here)).retryAfter()).isOne();
		this.clock.forward(Duration.ofMillis(999));
		assertThat(this.throttle.tryNow(new Attempt(anybody(), this.here)).allowed()).isTrue();
		assertThat(this.throttle.tryNow(new Attempt(anybody(), this.here)).left()).isEqualTo(Duration.ofSeconds(1));
	}

	@Test
	@DisplayName("R4 all addresses of an IPv6 network of 64 bits count together")
	void anIpv6NetworkIsOneAddress() {
		String network = "2001:db8:%x:%x:".formatted(addresses.incrementAndGet(), this.house.ordinal());
		for (int number = 0; number < 10; number++) {
			assertThat(this.throttle.tryNow(new Attempt(anybody(), at(network + "0:0:0:" + number))).allowed())
				.isTrue();
		}
		assertThat(this.throttle.tryNow(new Attempt(anybody(), at(network + "9:8:7:6"))).answer())
			.isEqualTo(Answer.REFUSED_OPENLY);
	}

	@Test
	@DisplayName("R4 success does not give an address more tries")
	void successDoesNotClearTheAddress() {
		for (int number = 0; number < 10; number++) {
			Attempt attempt = new Attempt(anybody(), this.here);
			assertThat(this.throttle.tryNow(attempt).allowed()).isTrue();
			this.throttle.succeeded(attempt);
		}
		assertThat(this.throttle.tryNow(new Attempt(anybody(), this.here)).allowed()).isFalse();
	}

	@Test
	@DisplayName("R4 after five failures in a row an account waits, longer with each, wherever they come from")
	void anAccountWaitsLongerAndLonger() {
		fail(5);
		for (int seconds : new int[] { 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900 }) {
			assertThat(stranger()).isEqualTo(new Allowance(Answer.REFUSED_QUIETLY, Duration.ofSeconds(seconds)));
			this.clock.forward(Duration.ofSeconds(seconds).minusMillis(1));
			assertThat(stranger().left()).isEqualTo(Duration.ofMillis(1));
			this.clock.forward(Duration.ofMillis(1));
			assertThat(stranger().allowed()).isTrue();
		}
	}

	@Test
	@DisplayName("R5 tries during a wait do not prolong it and leave no row")
	void refusedTriesDoNotCount() {
		fail(5);
		for (int number = 0; number < 100; number++) {
			assertThat(stranger().allowed()).isFalse();
			this.clock.forward(Duration.ofMillis(20));
		}
		assertThat(stranger().allowed()).isTrue();
		assertThat(rows(Bucket.ofName("sign-in to", this.owner))).isEqualTo(6);
	}

	@Test
	@DisplayName("R6 an account is throttled alike whether it exists or not, in whatever case it is typed")
	void everyNameIsThrottledAlike() {
		for (int number = 0; number < 5; number++) {
			String typed = (number % 2 == 0) ? this.owner.toUpperCase() : " " + this.owner;
			assertThat(this.throttle.tryNow(new Attempt(typed, anotherAddress())).allowed()).isTrue();
		}
		assertThat(stranger().answer()).isEqualTo(Answer.REFUSED_QUIETLY);
	}

	@Test
	void successClearsTheFailures() {
		fail(4);
		Attempt right = new Attempt(this.owner, anotherAddress());
		assertThat(this.throttle.tryNow(right).allowed()).isTrue();
		this.throttle.succeeded(right);
		fail(5);
		assertThat(stranger().left()).isEqualTo(Duration.ofSeconds(2));
	}

	@Test
	@DisplayName("R5 a browser that its owner has used before is measured by itself, failures and success alike")
	void aKnownBrowserIsMeasuredByItself() {
		Attempt known = new Attempt(this.owner, this.here, "browser");
		fail(5);
		for (int number = 0; number < 5; number++) {
			assertThat(this.throttle.tryNow(known).allowed()).isTrue();
		}
		assertThat(this.throttle.tryNow(known)).isEqualTo(new Allowance(Answer.REFUSED_OPENLY, Duration.ofSeconds(2)));
		assertThat(this.throttle.tryNow(new Attempt(this.owner, this.here, "other browser")).allowed()).isTrue();
		this.throttle.succeeded(known);
		assertThat(this.throttle.tryNow(known).allowed()).isTrue();
		assertThat(stranger().allowed()).isFalse();
	}

	@Test
	@DisplayName("R5 a neighbour who uses up the address does not hinder a known browser")
	void aNeighbourDoesNotHinderAKnownBrowser() {
		for (int number = 0; number < 11; number++) {
			this.throttle.tryNow(new Attempt(anybody(), this.here));
		}
		assertThat(this.throttle.tryNow(new Attempt(this.owner, this.here)).answer()).isEqualTo(Answer.REFUSED_OPENLY);
		assertThat(this.throttle.tryNow(new Attempt(this.owner, this.here, "browser")).allowed()).isTrue();
	}

	@Test
	@DisplayName("R5 an attack of a whole day, from ever new addresses, never locks out the owner's browser")
	void anAttackNeverLocksOutTheOwner() {
		int guesses = 0;
		for (int minute = 0; minute < 24 * 60; minute++) {
			guesses += stranger().allowed() ? 1 : 0;
			if (minute % 20 == 0) {
				Attempt own = new Attempt(this.owner, this.here, "browser");
				assertThat(this.throttle.tryNow(own).allowed()).as("in minute %d", minute).isTrue();
				this.throttle.succeeded(own);
			}
			this.clock.forward(MINUTE);
		}
		assertThat(guesses).isBetween(90, 120);
		assertThat(stranger().left()).isLessThanOrEqualTo(LONGEST_WAIT);
		this.clock.forward(LONGEST_WAIT);
		assertThat(stranger().allowed()).as("from anywhere, when the attack has ended").isTrue();
	}

	@Test
	@DisplayName("R5 whoever comes when the wait is over gets through while the attack goes on")
	void whoeverComesWhenTheWaitIsOverGetsThrough() {
		fail(5);
		for (int second = 0; second < 900; second++) {
			stranger();
			this.clock.forward(Duration.ofSeconds(1));
		}
		this.clock.forward(stranger().left());
		Attempt right = new Attempt(this.owner, anotherAddress());
		assertThat(this.throttle.tryNow(right).allowed()).isTrue();
		this.throttle.succeeded(right);
		assertThat(stranger().allowed()).isTrue();
	}

	@Test
	@DisplayName("R4 of forty at once from an address exactly ten are let through, over two nodes")
	void exactlyTenAtOnceFromAnAddress() {
		Throttle[] nodes = { this.throttle, node() };
		List<Allowance> allowances = AtOnce.run(THREADS,
				(number) -> nodes[number % 2].tryNow(new Attempt(anybody(), this.here)));
		assertThat(allowances.stream().filter(Allowance::allowed)).hasSize(10);
	}

	@Test
	@DisplayName("R4 of forty at once at an account exactly five are let through, over two nodes")
	void exactlyFiveAtOnceAtAnAccount() {
		Throttle[] nodes = { this.throttle, node() };
		List<Allowance> allowances = AtOnce.run(THREADS,
				(number) -> nodes[number % 2].tryNow(new Attempt(this.owner, anotherAddress())));
		assertThat(allowances.stream().filter(Allowance::allowed)).hasSize(5);
	}

	@Test
	@DisplayName("R4 forty at once at many accounts do not hinder each other")
	void manyAtOnceDoNotHinderEachOther() {
		assertThat(AtOnce.run(THREADS, (number) -> this.throttle.tryNow(new Attempt(anybody(), anotherAddress()))))
			.allMatch(Allowance::allowed);
	}

	@Test
	void aTryCountsThoughTheCallersTransactionIsRolledBack() {
		TransactionTemplate caller = new TransactionTemplate(this.house.find(PlatformTransactionManager.class));
		for (int number = 0; number < 5; number++) {
			assertThatIllegalStateException().isThrownBy(() -> caller.executeWithoutResult((status) -> {
				stranger();
				throw new IllegalStateException();
			}));
		}
		assertThat(stranger().allowed()).isFalse();
	}

	@ParameterizedTest
	@EnumSource(names = { "SIGN_UP", "RESET", "REPORT" })
	void tenAnHourFromAnAddress(Limit limit) {
		for (int number = 0; number < 10; number++) {
			assertThat(this.throttle.tryNow(limit, this.here).allowed()).isTrue();
		}
		assertThat(this.throttle.tryNow(limit, this.here))
			.isEqualTo(new Allowance(Answer.REFUSED_OPENLY, Duration.ofHours(1)));
		assertThat(this.throttle.tryNow(Limit.SETUP, this.here).allowed()).isTrue();
		this.clock.forward(Duration.ofHours(1));
		assertThat(this.throttle.tryNow(limit, this.here).allowed()).isTrue();
	}

	@Test
	void tenTriesAMinuteOfTheFirstToken() {
		for (int number = 0; number < 10; number++) {
			assertThat(this.throttle.tryNow(Limit.SETUP, this.here).allowed()).isTrue();
		}
		assertThat(this.throttle.tryNow(Limit.SETUP, this.here))
			.isEqualTo(new Allowance(Answer.REFUSED_OPENLY, MINUTE));
	}

	@Test
	@DisplayName("R7 three letters an hour, and a fourth is refused quietly")
	void threeLettersAnHour() {
		for (int number = 0; number < 3; number++) {
			assertThat(this.throttle.tryNow(Limit.LETTER, this.owner).allowed()).isTrue();
		}
		assertThat(this.throttle.tryNow(Limit.LETTER, this.owner.toUpperCase()))
			.isEqualTo(new Allowance(Answer.REFUSED_QUIETLY, Duration.ofHours(1)));
	}

	@Test
	void fiveReportsAnHourOfOneLearner() {
		for (int number = 0; number < 5; number++) {
			assertThat(this.throttle.tryNow(Limit.REPORTER, this.owner).allowed()).isTrue();
		}
		assertThat(this.throttle.tryNow(Limit.REPORTER, this.owner))
			.isEqualTo(new Allowance(Answer.REFUSED_OPENLY, Duration.ofHours(1)));
	}

	@ParameterizedTest
	@EnumSource(names = { "SECOND_FACTOR", "PASSWORD_AGAIN" })
	void tenInAQuarterWithAGrowingWait(Limit limit) {
		int allowed = 0;
		for (int second = 0; second < 900; second++) {
			allowed += this.throttle.tryNow(limit, this.owner).allowed() ? 1 : 0;
			this.clock.forward(Duration.ofSeconds(1));
		}
		assertThat(allowed).isEqualTo(10);
		assertThat(this.throttle.tryNow(limit, this.owner).answer()).isNotEqualTo(Answer.REFUSED_QUIETLY);
		this.throttle.succeeded(limit, this.owner);
		assertThat(this.throttle.tryNow(limit, this.owner).allowed()).isTrue();
	}

	@Test
	void neitherNamesNorAddressesAreKept() {
		fail(1);
		this.throttle.tryNow(new Attempt(this.owner, this.here, "browser"));
		assertThat(this.house.find(JdbcClient.class).sql("select bucket from throttle_try").query(String.class).list())
			.isNotEmpty()
			.allMatch((bucket) -> bucket.matches("[A-Za-z0-9_-]{43}"));
	}

	@Test
	void rowsGoAfterADay() {
		Bucket bucket = Bucket.ofName("sign-in to", this.owner);
		Instant start = this.clock.instant();
		fail(1);
		this.clock.forward(Duration.ofDays(1).minusMillis(1));
		new ThrottleCleaning(this.tries).removeOld();
		assertThat(rows(bucket)).isOne();
		this.clock.forward(Duration.ofMillis(1));
		new ThrottleCleaning(this.tries).removeOld();
		assertThat(rows(bucket)).isZero();
		assertThat(this.house.count("throttle_try", "tried_at <= ?", start.atOffset(ZoneOffset.UTC))).isZero();
	}

	private void fail(int times) {
		for (int number = 0; number < times; number++) {
			assertThat(stranger().allowed()).isTrue();
		}
	}

	/** Somebody tries the owner's account from an address not seen before. */
	private Allowance stranger() {
		return this.throttle.tryNow(new Attempt(this.owner, anotherAddress()));
	}

	private long rows(Bucket bucket) {
		return this.house.count("throttle_try", "bucket = ?", bucket.name());
	}

	private Throttle node() {
		return new Throttle(tries(), new ThrottleSettings(10, 10, 300));
	}

	private Tries tries() {
		return new Tries(this.house.find(ThrottleTryRepository.class), this.house.find(ThrottleQueueRepository.class),
				this.house.find(PlatformTransactionManager.class), this.clock);
	}

	private static String anybody() {
		return UUID.randomUUID() + "@example.org";
	}

	private static Origin anotherAddress() {
		int number = addresses.incrementAndGet();
		return at("10.%d.%d.%d".formatted(number >> 16, (number >> 8) & 0xFF, number & 0xFF));
	}

	private static Origin at(String address) {
		return new Origin(address, "");
	}

}
