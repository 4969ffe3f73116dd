package dev.waymark.audit;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.platform.Origin;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The audit log on both databases. Every test tells its events by a word of its own.
 */
@ParameterizedClass
@EnumSource(Downstairs.class)
class AuditLogTests {

	private static final Origin ORIGIN = new Origin("192.0.2.7", "Firefox on a desk");

	private static final Duration KEEP = Duration.ofDays(400);

	private final Downstairs house;

	private final AuditLog audit;

	private final TransactionTemplate transaction;

	/** In the subject of every event of a test that looks for its own. */
	private final String word = "w" + UUID.randomUUID();

	AuditLogTests(Downstairs house) {
		this.house = house;
		this.audit = house.find(AuditLog.class);
		this.transaction = new TransactionTemplate(house.find(PlatformTransactionManager.class));
	}

	@Test
	@DisplayName("R28 an event says who, what, when and from where")
	void anEventSaysWhoWhatWhenAndFromWhere() {
		UUID admin = UUID.randomUUID();
		UUID person = UUID.randomUUID();
		this.audit.record(AuditDraft.of("role-changed", ORIGIN)
			.by(admin, "Ada")
			.about(person, this.word)
			.saying("learner to editor"));
		assertThat(found()).singleElement().satisfies((event) -> {
			assertThat(event.kind()).isEqualTo("role-changed");
			assertThat(event.actor()).isEqualTo(admin);
			assertThat(event.actorName()).isEqualTo("Ada");
			assertThat(event.person()).isEqualTo(person);
			assertThat(event.subject()).isEqualTo(this.word);
			assertThat(event.detail()).isEqualTo("learner to editor");
			assertThat(event.origin()).isEqualTo(ORIGIN);
			assertThat(event.occurredAt()).isEqualTo(Downstairs.NOW);
		});
	}

	@Test
	void anEventMayBeNobodys() {
		this.audit.record(AuditDraft.of("settings-changed", Origin.ITSELF).about(null, this.word));
		assertThat(found()).singleElement().satisfies((event) -> {
			assertThat(event.actor()).isNull();
			assertThat(event.person()).isNull();
			assertThat(event.actorName()).isEmpty();
			assertThat(event.detail()).isEmpty();
			assertThat(event.origin()).isEqualTo(Origin.ITSELF);
		});
	}

	@Test
	void anAddressIsShownInTheLettersOfItsLanguageAndFoundByThem() {
		String address = this.word + "@xn--mnchen-3ya.example";
		this.audit.record(AuditDraft.of("sign-in", ORIGIN).about(UUID.randomUUID(), address));
		for (String typed : List.of(address, this.word + "@m\u00fcnchen.example",
				this.word + "@M\u00dcNCHEN.example")) {
			assertThat(this.audit.latest(new AuditQuery("", typed, null, null, null, null), 10)).as(typed)
				.singleElement()
				.satisfies((event) -> {
					assertThat(event.subject()).isEqualTo(address);
					assertThat(event.shownSubject()).isEqualTo(this.word + "@m\u00fcnchen.example");
				});
		}
		assertThat(new AuditQuery("", "m\u00fcnchen.example", null, null, null, null).address())
			.isEqualTo("xn--mnchen-3ya.example");
	}

	@Test
	void theSameTwiceAreTwoEvents() {
		AuditDraft draft = AuditDraft.of("sign-in", ORIGIN).about(null, this.word);
		this.audit.record(draft);
		this.audit.record(draft);
		assertThat(found()).hasSize(2).extracting(AuditEventView::uuid).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "1a", "-a", "Sign-in", "sign in", "sign_in", "sign-in\n", "é-in",
			"a23456789-123456789-123456789-123456789-123456789-123456789-x" })
	void aKindIsASlug(String kind) {
		assertThatIllegalArgumentException().isThrownBy(() -> AuditDraft.of(kind, ORIGIN));
	}

	@ParameterizedTest
	@MethodSource("injections")
	@DisplayName("R28 nothing that was typed begins a line or turns one around")
	void nothingThatWasTypedBeginsALineOrTurnsOneAround(String injection) {
		String typed = "a" + injection + "b";
		this.audit.record(new AuditDraft("sign-in-refused", null, typed, null, this.word + typed, typed,
				new Origin(typed, typed)));
		assertThat(found()).singleElement().satisfies((event) -> {
			assertThat(List.of(event.actorName(), event.detail(), event.origin().address(), event.origin().device()))
				.containsOnly("a b");
			assertThat(event.subject()).isEqualTo(this.word + "a b");
		});
	}

	static Stream<String> injections() {
		return Stream.concat(
				Stream.of("\n", "\r", "\r\n", "\n\n", "\u0085", "\u2028", "\u2029", "\u000B", "\f", "\u0000", "\u0001",
						"\b", "\t", "\u001B", "\u001F", "\u007F", "\u0080", "\u009B", "\u009F", "\uD800", "\uDBFF",
						"\uDC00", "\uDFFF", "\uDC00\uD800", "\uFFFE", "\uFFFF", "\uFDD0", "\uDBFF\uDFFF",
						"\n\u2028\u0085"),
				Stream.concat(IntStream.rangeClosed(0x202A, 0x202E).mapToObj(Character::toString),
						IntStream.rangeClosed(0x2066, 0x2069).mapToObj(Character::toString)));
	}

	@Test
	@DisplayName("R28 a forged entry stays within its own")
	void aForgedEntryStaysWithinItsOwn() {
		AuditDraft draft = AuditDraft.of("sign-in-refused", ORIGIN)
			.about(null, "ann\r\n2026-03-01 INFO sign-in admin\u001B[2K\u202Egro.live");
		assertThat(draft.subject()).isEqualTo("ann 2026-03-01 INFO sign-in admin [2K gro.live");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ünal Çelik", "山田太郎", "אבגד", "😀 👩‍🔬", "O’Neil; drop table audit_event; --", "<script>",
			"${jndi:ldap://x}", "%0d%0a", "\\n", "a\u00A0b", "e\u0301" })
	void ordinaryTextStaysAsItIs(String text) {
		this.audit.record(new AuditDraft("sign-up", null, text, null, this.word + text, text, ORIGIN));
		assertThat(found()).singleElement().satisfies((event) -> {
			assertThat(event.actorName()).isEqualTo(text);
			assertThat(event.subject()).isEqualTo(this.word + text);
			assertThat(event.detail()).isEqualTo(text);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "é", "山", "\n", "\uD800" })
	void longTextIsCut(String letter) {
		String endless = ("x" + letter).repeat(10_240);
		AuditDraft draft = new AuditDraft("sign-up", null, endless, null, this.word + endless, endless,
				new Origin(endless, endless));
		this.audit.record(draft);
		assertThat(found()).singleElement().satisfies((event) -> {
			assertThat(event.actorName().length()).isBetween(79, 80);
			assertThat(event.subject().length()).isBetween(253, 254);
			assertThat(event.detail().length()).isBetween(499, 500);
			assertThat(event.origin().address().length()).isBetween(59, 60);
			assertThat(event.origin().device().length()).isBetween(199, 200);
		});
	}

	@Test
	void noCharacterIsCutInHalf() {
		AuditDraft draft = new AuditDraft("sign-up", null, "x" + "😀".repeat(100), null, this.word,
				"x" + "😀".repeat(400), new Origin("x" + "😀".repeat(100), "x" + "😀".repeat(200)));
		this.audit.record(draft);
		assertThat(found()).singleElement().satisfies((event) -> {
			assertThat(event.actorName()).isEqualTo("x" + "😀".repeat(39));
			assertThat(event.detail()).isEqualTo("x" + "😀".repeat(249));
			assertThat(event.origin().device()).isEqualTo("x" + "😀".repeat(99));
		});
	}

	@Test
	@DisplayName("R28 what is rolled back was not done and leaves no event")
	void whatIsRolledBackLeavesNoEvent() {
		this.transaction.executeWithoutResult((status) -> {
			record("role-changed");
			status.setRollbackOnly();
		});
		assertThat(found()).isEmpty();
	}

	@Test
	void whatIsCommittedAndWhatHasNoTransactionIsKept() {
		this.transaction.executeWithoutResult((status) -> record("role-changed"));
		record("sign-in");
		assertThat(found()).extracting(AuditEventView::kind).containsExactly("sign-in", "role-changed");
	}

	@Test
	@DisplayName("R28 a refusal is kept although its caller rolls back")
	void aRefusalIsKeptAlthoughItsCallerRollsBack() {
		this.transaction.executeWithoutResult((status) -> {
			record("role-changed");
			recordRefusal();
			status.setRollbackOnly();
		});
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
				recordRefusal();
				throw new IllegalStateException("refused");
			}));
		recordRefusal();
		assertThat(found()).extracting(AuditEventView::kind)
			.containsExactly("access-refused", "access-refused", "access-refused");
	}

	@Test
	@DisplayName("R28 a refusal is kept although its caller’s transaction has failed")
	void aRefusalIsKeptAlthoughItsCallersTransactionHasFailed() {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
				try {
					this.house.find(JdbcClient.class).sql("select nothing from nowhere").query().listOfRows();
				}
				catch (DataAccessException ex) {
					recordRefusal();
					throw ex;
				}
			}));
		assertThat(found()).hasSize(1);
	}

	@Test
	@DisplayName("R28 looking, exporting and adding change no event that is there")
	void nothingButForgettingChangesAnEvent() {
		UUID person = UUID.randomUUID();
		this.audit.record(AuditDraft.of("sign-in", ORIGIN).by(person, "Ann").about(person, this.word));
		List<String> before = rows(this.word);
		this.audit.of(person);
		this.audit.kinds();
		found();
		this.audit.record(AuditDraft.of("sign-in", ORIGIN).by(person, "Ann"));
		this.audit.forget(UUID.randomUUID());
		cleanUpAt(Downstairs.NOW);
		assertThat(rows(this.word)).isEqualTo(before).hasSize(1);
	}

	@Test
	@DisplayName("R28 the rows can be added to, and only forgetting and age change or remove one")
	void theRowsCanOnlyBeAddedTo() {
		assertThat(Arrays.stream(AuditEventRepository.class.getMethods()).map(Method::getName))
			.containsExactlyInAnyOrder("save", "findBy", "findByActorOrderByIdDesc", "findKinds", "forgetAsPerson",
					"forgetAsActor", "removeBefore");
		assertThat(Arrays.stream(AuditLog.class.getDeclaredMethods())
			.filter((method) -> Modifier.isPublic(method.getModifiers()))
			.map(Method::getName))
			.containsExactlyInAnyOrder("record", "recordRefusal", "latest", "kinds", "of", "forget");
	}

	@Test
	@DisplayName("R28 whoever is forgotten leaves no trace in any column")
	void whoeverIsForgottenLeavesNoTraceInAnyColumn() {
		UUID person = UUID.randomUUID();
		UUID admin = UUID.randomUUID();
		UUID other = UUID.randomUUID();
		String email = this.word + "@example.org";
		Origin home = new Origin("198.51.100.77", "browser-" + this.word);
		String kind = "k-" + this.word;
		this.audit.record(AuditDraft.of(kind, home).by(person, "name-" + this.word).about(person, email));
		this.audit.record(AuditDraft.of(kind, home).about(person, email).saying("tried by " + email));
		this.audit.record(
				AuditDraft.of(kind, ORIGIN).by(admin, "Ada").about(person, email).saying("role of name-" + this.word));
		this.audit.record(AuditDraft.of(kind, home).by(person, "name-" + this.word).about(other, "bob").saying(email));
		this.audit.record(AuditDraft.of(kind, ORIGIN).by(admin, "Ada").about(other, "bob").saying("stays"));
		List<AuditEventView> before = ofKind(kind);
		this.audit.forget(person);
		assertThat(rows(person.toString())).isEmpty();
		assertThat(rows(email)).isEmpty();
		assertThat(rows("name-" + this.word)).isEmpty();
		assertThat(rows("browser-" + this.word)).isEmpty();
		assertThat(this.audit.of(person)).isEmpty();
		List<AuditEventView> after = ofKind(kind);
		assertThat(after).extracting(AuditEventView::uuid, AuditEventView::kind, AuditEventView::occurredAt)
			.isEqualTo(before.stream().map((event) -> tuple(event.uuid(), event.kind(), event.occurredAt())).toList());
		assertThat(after.get(0)).isEqualTo(before.get(0));
		assertThat(after.get(1).person()).isEqualTo(other);
		assertThat(after.get(1).origin()).isEqualTo(Origin.ITSELF);
		assertThat(after.get(2).actor()).isEqualTo(admin);
		assertThat(after.get(2).actorName()).isEqualTo("Ada");
		assertThat(after.get(2).origin()).isEqualTo(ORIGIN);
		assertThat(after.get(4).origin()).isEqualTo(Origin.ITSELF);
	}

	@Test
	void forgettingJoinsTheCallersTransaction() {
		UUID person = UUID.randomUUID();
		this.audit.record(AuditDraft.of("sign-in", ORIGIN).by(person, "Ann"));
		this.transaction.executeWithoutResult((status) -> {
			this.audit.forget(person);
			status.setRollbackOnly();
		});
		assertThat(this.audit.of(person)).hasSize(1);
	}

	@Test
	void anExportHoldsWhatAPersonDidAndNotWhatOthersDidToThem() {
		UUID person = UUID.randomUUID();
		UUID admin = UUID.randomUUID();
		this.audit.record(AuditDraft.of("sign-in", ORIGIN).by(person, "Ann").about(person, "ann"));
		this.audit.record(AuditDraft.of("role-changed", ORIGIN).by(admin, "Ada").about(person, "ann"));
		this.audit.record(AuditDraft.of("sign-out", ORIGIN).by(person, "Ann"));
		assertThat(this.audit.of(person)).extracting(AuditEventView::kind).containsExactly("sign-out", "sign-in");
	}

	@Test
	void everyFilterNarrowsTheList() {
		UUID person = UUID.randomUUID();
		UUID admin = UUID.randomUUID();
		AuditLog earlier = auditAt(Instant.parse("2026-02-27T23:59:59.999999Z"));
		AuditLog first = auditAt(Instant.parse("2026-02-28T00:00:00Z"));
		AuditLog last = auditAt(Instant.parse("2026-02-28T23:59:59.999999Z"));
		AuditLog later = auditAt(Instant.parse("2026-03-01T00:00:00Z"));
		earlier.record(AuditDraft.of("sign-in", ORIGIN).by(person, "Ann").about(null, this.word + "1"));
		first.record(AuditDraft.of("sign-out", ORIGIN).by(person, "Ann").about(null, this.word + "2"));
		last.record(AuditDraft.of("sign-in", ORIGIN).by(admin, "Ada").about(person, this.word + "3"));
		later.record(AuditDraft.of("sign-in", ORIGIN).by(admin, "Ada").about(null, this.word + "4"));
		LocalDate day = LocalDate.of(2026, 2, 28);
		assertThat(subjects("", null, null, null)).containsExactly("4", "3", "2", "1");
		assertThat(subjects("sign-in", null, null, null)).containsExactly("4", "3", "1");
		assertThat(subjects("", day, null, null)).containsExactly("4", "3", "2");
		assertThat(subjects("", null, day, null)).containsExactly("3", "2", "1");
		assertThat(subjects("", day, day, null)).containsExactly("3", "2");
		assertThat(subjects("", null, null, person)).containsExactly("3", "2", "1");
		assertThat(subjects("sign-in", day, day, person)).containsExactly("3");
		assertThat(subjects("nothing", null, null, null)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0000-01-01", "0001-01-01", "1582-10-10", "9999-12-31" })
	@DisplayName("R23 no day that can be written is too odd for the database")
	void noDayIsTooOdd(String text) {
		record("sign-in");
		LocalDate day = LocalDate.parse(text);
		assertThat(subjects("", day, null, null)).hasSize((day.getYear() < 2000) ? 1 : 0);
		assertThat(subjects("", null, day, null)).hasSize((day.getYear() < 2000) ? 0 : 1);
	}

	@Test
	void wordsAreFoundInNameSubjectAndDetailInAnyCase() {
		this.audit.record(AuditDraft.of("sign-in", ORIGIN).by(UUID.randomUUID(), "A" + shortWord() + "Z"));
		this.audit.record(AuditDraft.of("sign-in", ORIGIN).about(null, "b" + shortWord().toUpperCase() + "y"));
		this.audit.record(AuditDraft.of("sign-in", ORIGIN).saying("c" + shortWord() + "x"));
		this.audit.record(AuditDraft.of("sign-in", new Origin("192.0.2.1", shortWord())));
		assertThat(this.audit.latest(words(shortWord()), 10)).hasSize(3);
		assertThat(this.audit.latest(words(shortWord().toUpperCase() + "Z"), 10)).hasSize(1);
		assertThat(this.audit.latest(words("  B" + shortWord() + "\n"), 10)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%", "_", "\\", "!", "%%", "__", "\\%", "!%", "!!", "[a-z]", "'", "''", "\"", "?",
			":words", "{d}", "--", "/*" })
	@DisplayName("R23 whatever is looked for stands for itself")
	void whateverIsLookedForStandsForItself(String odd) {
		this.audit.record(AuditDraft.of("sign-in", ORIGIN).about(null, this.word + odd + "end"));
		this.audit.record(AuditDraft.of("sign-in", ORIGIN).about(null, this.word + "xyz" + "end"));
		this.audit.record(AuditDraft.of("sign-in", ORIGIN).about(null, this.word + "end"));
		assertThat(this.audit.latest(words(this.word + odd + "end"), 10)).extracting(AuditEventView::subject)
			.containsExactly(this.word + odd + "end");
		assertThat(this.audit.latest(words(this.word + odd), 10)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "\uD800", "a\u0000b", "\uFFFF" })
	@DisplayName("R23 nothing that no database can hold is asked of one")
	void nothingThatNoDatabaseCanHoldIsAskedOfOne(String odd) {
		assertThat(this.audit.latest(words(this.word + odd), 10)).isEmpty();
		assertThat(this.audit.latest(words(odd.repeat(10_240)), 10)).hasSizeLessThanOrEqualTo(10);
	}

	@Test
	void pagesHoldEveryEventOnceWhileEventsAreAdded() {
		List<Integer> numbers = IntStream.range(0, 57).boxed().toList();
		numbers.forEach((number) -> this.audit
			.record(AuditDraft.of("sign-in", ORIGIN).about(null, this.word).saying(number.toString())));
		List<AuditEventView> read = new ArrayList<>();
		List<AuditEventView> page = this.audit.latest(words(this.word), 10);
		while (!page.isEmpty()) {
			read.addAll(page);
			record("sign-out");
			record("sign-out");
			page = this.audit.latest(new AuditQuery("", this.word, null, null, null, page.get(page.size() - 1).id()),
					10);
		}
		assertThat(read).extracting((event) -> Integer.valueOf(event.detail()))
			.containsExactlyElementsOf(numbers.stream().sorted((a, b) -> b - a).toList());
		assertThat(found()).hasSize(57 + 12);
	}

	@Test
	void kindsAreThoseThatOccurEachOnce() {
		String kind = "k-" + this.word;
		assertThat(this.audit.kinds()).doesNotContain(kind);
		record(kind);
		record(kind);
		assertThat(this.audit.kinds()).containsOnlyOnce(kind).isSorted();
	}

	@Test
	void whatIsOldEnoughIsRemoved() {
		auditAt(Downstairs.NOW.minus(KEEP).minusMillis(1)).record(draft("too-old"));
		auditAt(Downstairs.NOW.minus(KEEP)).record(draft("just-kept"));
		auditAt(Downstairs.NOW).record(draft("new-one"));
		cleanUpAt(Downstairs.NOW);
		assertThat(found()).extracting(AuditEventView::kind).containsExactlyInAnyOrder("new-one", "just-kept");
		cleanUpAt(Downstairs.NOW.plusMillis(1));
		assertThat(found()).extracting(AuditEventView::kind).containsExactly("new-one");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PT0S", "-P400D", "PT23H59M59S" })
	void aWrongUnitDoesNotEmptyTheLog(String keep) {
		assertThatIllegalArgumentException().isThrownBy(() -> new AuditSettings(Duration.parse(keep)));
	}

	@Test
	void eventsAreKeptForAYearAndAMonthUnlessSet() {
		assertThat(this.house.find(AuditSettings.class).keep()).isEqualTo(KEEP);
	}

	private void record(String kind) {
		this.audit.record(draft(kind));
	}

	private void recordRefusal() {
		this.audit.recordRefusal(draft("access-refused"));
	}

	private AuditDraft draft(String kind) {
		return AuditDraft.of(kind, ORIGIN).about(null, this.word);
	}

	private String shortWord() {
		return this.word.substring(0, 14);
	}

	private List<AuditEventView> found() {
		return this.audit.latest(words(this.word), 1000);
	}

	private List<AuditEventView> ofKind(String kind) {
		return this.audit.latest(new AuditQuery(kind, "", null, null, null, null), 1000);
	}

	private List<String> subjects(String kind, @Nullable LocalDate from, @Nullable LocalDate to,
			@Nullable UUID person) {
		return this.audit.latest(new AuditQuery(kind, this.word, from, to, person, null), 1000)
			.stream()
			.map((event) -> event.subject().substring(this.word.length()))
			.toList();
	}

	private static AuditQuery words(String words) {
		return new AuditQuery("", words, null, null, null, null);
	}

	/** The rows in which any column holds a text. */
	private List<String> rows(String text) {
		return this.house.find(JdbcClient.class)
			.sql("select * from audit_event order by id")
			.query()
			.listOfRows()
			.stream()
			.map(AuditLogTests::line)
			.filter((line) -> line.contains(text))
			.toList();
	}

	private static String line(Map<String, Object> row) {
		return row.entrySet()
			.stream()
			.map((column) -> column.getKey().toLowerCase() + "=" + Objects.toString(column.getValue()))
			.collect(Collectors.joining(" "));
	}

	private AuditLog auditAt(Instant moment) {
		return new AuditLog(this.house.find(AuditEventRepository.class),
				this.house.find(PlatformTransactionManager.class), Clock.fixed(moment, ZoneOffset.UTC));
	}

	private void cleanUpAt(Instant moment) {
		new AuditCleanUp(this.house.find(AuditEventRepository.class), this.house.find(AuditSettings.class),
				Clock.fixed(moment, ZoneOffset.UTC))
			.removeOldEvents();
	}

}
