package dev.waymark.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.thymeleaf.exceptions.TemplateProcessingException;

import org.springframework.context.NoSuchMessageException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.mail.Carrier.Outcome;
import dev.waymark.site.AtOnce;
import dev.waymark.site.Downstairs;
import dev.waymark.site.Said;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Letters from the post to their end, on both databases. Every test finds the outbox
 * empty.
 */
@ParameterizedClass
@EnumSource(Downstairs.class)
class OutboxTests {

	private static final Instant NOW = Downstairs.NOW;

	private final Downstairs house;

	private final Outbox outbox;

	private final JdbcClient jdbc;

	private final String someone = Letters.someone();

	/** The addresses that letters were carried to, in that order. */
	private final List<String> carried = Collections.synchronizedList(new ArrayList<>());

	OutboxTests(Downstairs house) {
		this.house = house;
		this.outbox = house.find(Outbox.class);
		this.jdbc = house.find(JdbcClient.class);
	}

	@BeforeEach
	void emptyTheOutbox() {
		this.jdbc.sql("delete from outbox_letter").update();
	}

	@Test
	@DisplayName("R37 a letter leaves once the change that it tells of is kept")
	void aLetterLeavesWithTheChange() {
		inTransaction(() -> {
			this.outbox.post(Letters.to(this.someone));
			assertThat(AtOnce.run(1, (thread) -> deliver(NOW, Outcome.TAKEN))).containsExactly(List.of());
		});
		assertThat(deliver(NOW, Outcome.TAKEN)).containsExactly(this.someone);
		assertThat(deliver(NOW, Outcome.TAKEN)).containsExactly(this.someone);
	}

	@Test
	@DisplayName("R37 a change that is rolled back sends nothing")
	void aRollbackSendsNothing() {
		new TransactionTemplate(this.house.find(PlatformTransactionManager.class)).executeWithoutResult((status) -> {
			this.outbox.post(Letters.to(this.someone));
			status.setRollbackOnly();
		});
		assertThat(deliver(NOW, Outcome.TAKEN)).isEmpty();
		assertThat(rows()).isEmpty();
	}

	@Test
	void aLetterThatCannotBeWrittenIsNotKept() {
		assertThatExceptionOfType(NoSuchMessageException.class)
			.isThrownBy(() -> this.outbox.post(Letters.letter(this.someone, "love-letter", "Ada", Map.of())));
		assertThatExceptionOfType(TemplateProcessingException.class)
			.isThrownBy(() -> this.outbox.post(Letters.letter(this.someone, "sign-up", "Ada", Map.of())));
		assertThat(rows()).isEmpty();
	}

	@Test
	void theWordsOfASentLetterAreWiped() {
		this.outbox.post(Letters.to(this.someone));
		assertThat(rows()).singleElement().asString().contains("token=");
		deliver(NOW, Outcome.TAKEN);
		assertThat(rows()).singleElement().satisfies((row) -> {
			assertThat(row).asString().doesNotContain("token=");
			assertThat(row).containsEntry("text_part", null)
				.containsEntry("html_part", null)
				.containsEntry("next_try_at", null)
				.containsEntry("sent", true)
				.containsEntry("tries", 1);
		});
	}

	@Test
	void theDatabaseKeepsNoWordsOfALetterThatHasEnded() {
		this.outbox.post(Letters.to(this.someone));
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(
				() -> this.jdbc.sql("update outbox_letter set next_try_at = null, ended_at = posted_at").update());
	}

	@Test
	@DisplayName("R37 a letter that is not taken waits longer and longer, for three days")
	void aLetterThatIsNotTakenWaitsLongerAndLonger() {
		this.outbox.post(Letters.to(this.someone));
		Instant now = NOW;
		List<Duration> waits = new ArrayList<>();
		while (waiting()) {
			int before = this.carried.size();
			deliver(now, Outcome.REFUSED);
			assertThat(this.carried).hasSize(before + 1);
			if (waiting()) {
				Instant next = nextTry();
				deliver(next.minusMillis(1), Outcome.REFUSED);
				assertThat(this.carried).hasSize(before + 1);
				waits.add(Duration.between(now, next));
				now = next;
			}
		}
		assertThat(waits).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15),
				Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(12), Duration.ofHours(12),
				Duration.ofHours(12), Duration.ofHours(12), Duration.ofHours(12), Duration.ofHours(12));
		assertThat(Duration.between(NOW, now)).isBetween(Duration.ofDays(3), Duration.ofHours(84));
	}

	@Test
	@DisplayName("R37 a letter that is given up is told of, and wiped")
	void aLetterThatIsGivenUpIsToldOfAndWiped() {
		this.outbox.post(Letters.to(this.someone));
		List<String> before = Said.during(() -> deliver(NOW.plus(Duration.ofDays(3)).minusMillis(1), Outcome.REFUSED));
		assertThat(waiting()).isTrue();
		assertThat(before).noneMatch((said) -> said.contains("given up") || said.contains("token="));
		List<String> then = Said.during(() -> deliver(NOW.plus(Duration.ofDays(4)), Outcome.REFUSED));
		assertThat(rows()).singleElement().satisfies((row) -> {
			assertThat(row).containsEntry("sent", false).containsEntry("next_try_at", null);
			assertThat(row).asString().doesNotContain("token=");
			assertThat(then).anyMatch((said) -> said
				.startsWith("ERROR The letter %s (sign-up) is given up (tries: 2)".formatted(row.get("uuid"))));
		});
		assertThat(then).noneMatch((said) -> said.contains("token="));
		assertThat(deliver(NOW.plus(Duration.ofDays(5)), Outcome.TAKEN)).hasSize(2);
	}

	@Test
	@DisplayName("R37 a letter that is refused does not hold up the others")
	void aRefusedLetterDoesNotHoldUpTheOthers() {
		List<String> people = post(4);
		postman(NOW, (letter) -> letter.recipient().equals(people.get(1)) ? Outcome.REFUSED : Outcome.TAKEN).deliver();
		assertThat(this.carried).isEqualTo(people);
		assertThat(this.house.count("outbox_letter", "sent = ?", true)).isEqualTo(3);
	}

	@Test
	@DisplayName("R37 a mail server that is away is asked once a round")
	void aServerThatIsAwayIsAskedOnceARound() {
		List<String> people = post(3);
		assertThat(deliver(NOW, Outcome.AWAY)).containsExactly(people.get(0));
		assertThat(deliver(NOW, Outcome.AWAY)).containsExactly(people.get(0), people.get(1));
		assertThat(deliver(NOW, Outcome.TAKEN)).containsExactlyElementsOf(people);
		this.carried.clear();
		assertThat(deliver(NOW.plus(Duration.ofMinutes(1)), Outcome.TAKEN)).containsExactly(people.get(0),
				people.get(1));
	}

	@Test
	void aRoundEndsAfterFiftyLettersTheOldestFirst() {
		List<String> people = post(53);
		assertThat(deliver(NOW, Outcome.TAKEN)).isEqualTo(people.subList(0, 50));
		assertThat(deliver(NOW, Outcome.TAKEN)).isEqualTo(people);
	}

	@RepeatedTest(3)
	@DisplayName("R37 eight postmen at once send every letter once")
	void postmenAtOnceSendEveryLetterOnce() {
		List<String> people = post(12);
		AtOnce.run(8, (thread) -> deliver(NOW, Outcome.TAKEN));
		assertThat(this.carried).containsExactlyInAnyOrderElementsOf(people);
		assertThat(this.house.count("outbox_letter", "sent = ?", true)).isEqualTo(12);
	}

	@Test
	@DisplayName("R37 a letter under way is nobody else's, until its postman has not come back")
	void aLetterUnderWayIsClaimed() {
		this.outbox.post(Letters.to(this.someone));
		Postman lost = postman(NOW, (letter) -> {
			assertThat(deliver(NOW.plus(OutboxLetter.CLAIM).minusMillis(1), Outcome.TAKEN)).hasSize(1);
			throw new IllegalStateException("The power is cut");
		});
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(lost::deliver);
		assertThat(deliver(NOW.plus(OutboxLetter.CLAIM), Outcome.TAKEN)).containsExactly(this.someone, this.someone);
		assertThat(waiting()).isFalse();
	}

	@Test
	void noTransactionIsOpenWhileALetterIsUnderWay() {
		this.outbox.post(Letters.to(this.someone));
		postman(NOW, (letter) -> {
			assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
			return Outcome.TAKEN;
		}).deliver();
		assertThat(this.carried).hasSize(1);
	}

	@Test
	void lettersThatHaveEndedGoAfterAWeek() {
		post(2);
		postman(NOW.plus(Duration.ofDays(3)), (letter) -> (this.carried.size() == 1) ? Outcome.TAKEN : Outcome.REFUSED)
			.deliver();
		this.outbox.post(Letters.to(this.someone));
		deliver(NOW.plus(Duration.ofDays(10)).minusMillis(1), Outcome.AWAY);
		assertThat(rows()).hasSize(3);
		deliver(NOW.plus(Duration.ofDays(10)), Outcome.AWAY);
		assertThat(rows()).singleElement().satisfies((row) -> assertThat(row).containsEntry("recipient", this.someone));
	}

	@Test
	void forgetRemovesEveryLetterToAnAddress() {
		String other = Letters.someone();
		this.outbox.post(Letters.to(this.someone));
		deliver(NOW, Outcome.TAKEN);
		this.outbox.post(Letters.to(this.someone.toUpperCase(Locale.ROOT)));
		this.outbox.post(Letters.to(other));
		this.outbox.forget(this.someone);
		assertThat(rows()).singleElement().satisfies((row) -> assertThat(row).containsEntry("recipient", other));
	}

	@Test
	void forgetIsUndoneWithItsChange() {
		this.outbox.post(Letters.to(this.someone));
		new TransactionTemplate(this.house.find(PlatformTransactionManager.class)).executeWithoutResult((status) -> {
			this.outbox.forget(this.someone);
			status.setRollbackOnly();
		});
		assertThat(rows()).hasSize(1);
	}

	@Test
	void aLetterThatIsForgottenUnderWayStaysForgotten() {
		this.outbox.post(Letters.to(this.someone));
		postman(NOW, (letter) -> {
			this.outbox.forget(letter.recipient());
			return Outcome.TAKEN;
		}).deliver();
		assertThat(rows()).isEmpty();
	}

	@Test
	void withoutAMailServerALetterEndsInTheLog() {
		this.outbox.post(Letters.letter(this.someone, "reset", "Zoë\n2026-03-01 ERROR Forged " + Letters.MISCHIEF,
				Letters.models().get("reset")));
		List<String> said = Said.during(this.house.find(Postman.class)::deliver);
		assertThat(this.outbox.reachesPeople()).isFalse();
		List<String> lines = said.stream().flatMap(String::lines).toList();
		assertThat(lines).contains("| To: " + this.someone,
				"| Subject: A new password for Zoë 2026-03-01 ERROR Forged <b>x</b> Bcc: y@z at Waymark",
				"| " + Letters.LINK);
		assertThat(lines.stream().dropWhile((line) -> !line.startsWith("| ")))
			.allMatch((line) -> line.startsWith("| "));
		assertThat(rows()).singleElement().satisfies((row) -> assertThat(row).containsEntry("sent", true));
	}

	private List<String> post(int letters) {
		return IntStream.range(0, letters).mapToObj((number) -> {
			Letter letter = Letters.to(Letters.someone());
			this.outbox.post(letter);
			return letter.to();
		}).collect(Collectors.toList());
	}

	/**
	 * Sends a postman out.
	 * @return everybody to whom a letter was carried so far
	 */
	private List<String> deliver(Instant now, Outcome outcome) {
		postman(now, (letter) -> outcome).deliver();
		return List.copyOf(this.carried);
	}

	private Postman postman(Instant now, Function<Delivery, Outcome> carrier) {
		return new Postman(this.house.find(OutboxLetterRepository.class), new Carrier() {
			@Override
			public Outcome carry(Delivery delivery) {
				OutboxTests.this.carried.add(delivery.recipient());
				return carrier.apply(delivery);
			}

			@Override
			public boolean reachesPeople() {
				return true;
			}
		}, Clock.fixed(now, ZoneOffset.UTC), this.house.find(PlatformTransactionManager.class));
	}

	private void inTransaction(Runnable change) {
		new TransactionTemplate(this.house.find(PlatformTransactionManager.class))
			.executeWithoutResult((status) -> change.run());
	}

	private boolean waiting() {
		return this.house.count("outbox_letter", "ended_at is null and tries >= ?", 0) > 0;
	}

	private Instant nextTry() {
		return this.jdbc.sql("select next_try_at from outbox_letter").query(OffsetDateTime.class).single().toInstant();
	}

	private List<Map<String, Object>> rows() {
		return this.jdbc.sql("select * from outbox_letter").query().listOfRows();
	}

}
