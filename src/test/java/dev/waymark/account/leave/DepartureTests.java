package dev.waymark.account.leave;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import dev.waymark.account.AccountView;
import dev.waymark.account.Authorship;
import dev.waymark.account.LearnerId;
import dev.waymark.account.Role;
import dev.waymark.account.learner.Guests;
import dev.waymark.account.learner.Learners;
import dev.waymark.account.member.AccountLog;
import dev.waymark.account.member.Accounts;
import dev.waymark.account.member.Letters;
import dev.waymark.account.member.People;
import dev.waymark.account.member.Person;
import dev.waymark.account.member.SignUp;
import dev.waymark.account.session.Sessions;
import dev.waymark.audit.AuditLog;
import dev.waymark.mail.Outbox;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever leaves leaves nothing behind, on both databases.
 */
@ParameterizedClass
@EnumSource(Downstairs.class)
class DepartureTests {

	private final Downstairs house;

	private final JdbcClient jdbc;

	private final Departure departure;

	DepartureTests(Downstairs house) {
		this.house = house;
		this.jdbc = house.find(JdbcClient.class);
		this.departure = house.find(Departure.class);
	}

	@Test
	@DisplayName("R39 the scan finds somebody who is there, in every table that knows people")
	void theScanFindsSomebodyWhoIsThere() {
		Person ann = new Person(this.house, Role.LEARNER).settle();
		TreeSet<String> tables = new TreeSet<>();
		where(ann.traces()).forEach((place) -> tables.add(place.substring(0, place.indexOf('.'))));
		assertThat(tables).contains("account", "account_identity", "account_token", "audit_event", "carried_note",
				"learner", "outbox_letter", "report", "skill_note", "spring_session", "spring_session_attributes",
				"waiting_sign_up");
	}

	@Test
	@DisplayName("R39 for 14 days nothing is gone but the other sessions")
	void forFourteenDaysNothingIsGone() {
		Person ann = new Person(this.house, Role.LEARNER).settle();
		String here = ann.openSession();
		Map<String, Long> before = counts(ann);
		this.departure.ask(ann.account, here, ann.origin);
		assertThat(ann.now()).map(AccountView::eraseAt).contains(Downstairs.NOW.plus(Duration.ofDays(14)));
		assertThat(ann.count("spring_session", "principal_name", ann.account.uuid().toString())).isOne();
		this.departure.eraseDue();
		at(Downstairs.NOW.plus(Duration.ofDays(14)).minusMillis(1)).eraseDue();
		assertThat(ann.now()).isPresent();
		assertThat(counts(ann)).isEqualTo(before);
		assertThat(text("deletion-asked", ann)).contains("/settings/leave", "15 March 2026");
	}

	@Test
	@DisplayName("R39 whoever takes it back stays")
	void whoeverTakesItBackStays() {
		Person ann = new Person(this.house, Role.LEARNER).settle();
		Map<String, Long> before = counts(ann);
		this.departure.ask(ann.account, "none", ann.origin);
		this.departure.takeBack(ann.account, ann.origin);
		at(Downstairs.NOW.plus(Duration.ofDays(400))).eraseDue();
		assertThat(ann.now()).isPresent().get().extracting(AccountView::eraseAt).isNull();
		assertThat(counts(ann)).isEqualTo(before);
	}

	@Test
	@DisplayName("R39 after 14 days no table says anything about them, and all others are as they were")
	void afterFourteenDaysNoTableSaysAnything() {
		Person ben = new Person(this.house, Role.LEARNER).settle();
		Person ann = new Person(this.house, Role.LEARNER).settle();
		this.departure.ask(ann.account, "none", ann.origin);
		List<String> traces = new ArrayList<>(ann.traces());
		traces.addAll(ann.secrets());
		traces.remove("$argon2id$");
		List<String> bens = where(ben.traces());
		Map<String, Long> bensRows = counts(ben);
		at(Downstairs.NOW.plus(Duration.ofDays(14))).eraseDue();
		assertThat(where(traces)).isEmpty();
		assertThat(where(ben.traces())).isEqualTo(bens);
		assertThat(counts(ben)).isEqualTo(bensRows);
		assertThat(counts(ann).values()).containsOnly(0L);
	}

	@Test
	@DisplayName("R39 an administrator's deletion leaves nothing either, at once")
	void anAdministratorsDeletionLeavesNothing() {
		Person admin = new Person(this.house, Role.ADMINISTRATOR);
		Person other = new Person(this.house, Role.ADMINISTRATOR);
		Person ann = new Person(this.house, Role.ADMINISTRATOR).settle();
		People people = this.house.find(People.class);
		people.changeRole(admin.account, ann.account.uuid(), Role.EDITOR, admin.origin);
		people.disable(admin.account, ann.account.uuid(), admin.origin);
		List<String> traces = new ArrayList<>(ann.traces());
		traces.addAll(ann.secrets());
		traces.remove("$argon2id$");
		List<String> others = where(other.traces());
		this.departure.erase(admin.account, ann.account.uuid(), admin.origin);
		assertThat(where(traces)).isEmpty();
		assertThat(where(other.traces())).isEqualTo(others);
		assertThat(this.jdbc.sql("select kind from audit_event where actor = ? order by id")
			.param(admin.account.uuid())
			.query(String.class)
			.list()).containsExactly("role-changed", "person-disabled", "person-deleted");
	}

	@Test
	@DisplayName("R39 an administrator who deletes their own account leaves nothing either")
	void anAdministratorWhoDeletesTheirOwnAccountLeavesNothing() {
		new Person(this.house, Role.ADMINISTRATOR);
		Person admin = new Person(this.house, Role.ADMINISTRATOR).settle();
		List<String> traces = new ArrayList<>(admin.traces());
		traces.addAll(admin.secrets());
		traces.remove("$argon2id$");
		this.departure.erase(admin.account, admin.account.uuid(), admin.origin);
		assertThat(where(traces)).isEmpty();
		assertThat(this.jdbc.sql("select kind from audit_event order by id desc fetch first 2 rows only")
			.query(String.class)
			.list()).containsExactly("person-deleted", "account-deleted");
	}

	@Test
	@DisplayName("R39 what they did to others stays on record without their name")
	void whatTheyDidToOthersStaysOnRecord() {
		Person admin = new Person(this.house, Role.ADMINISTRATOR);
		new Person(this.house, Role.ADMINISTRATOR);
		Person ann = new Person(this.house, Role.LEARNER);
		this.house.find(People.class).changeRole(admin.account, ann.account.uuid(), Role.EDITOR, admin.origin);
		List<String> traces = admin.traces();
		this.departure.ask(admin.account, "none", admin.origin);
		at(Downstairs.NOW.plus(Duration.ofDays(14))).eraseDue();
		assertThat(where(traces)).isEmpty();
		assertThat(this.jdbc.sql("select kind from audit_event where person = ?")
			.param(ann.account.uuid())
			.query(String.class)
			.list()).containsExactly("role-changed");
	}

	@Test
	@DisplayName("R39 guests untouched for a year are forgotten with everything, others are not")
	void guestsUntouchedForAYearAreForgotten() {
		Learners learners = this.house.find(Learners.class);
		Person member = new Person(this.house, Role.LEARNER).settle();
		seen(member.account.learner(), 800);
		List<LearnerId> old = new ArrayList<>();
		for (int i = 0; i < 205; i++) {
			LearnerId guest = this.house.find(Guests.class).welcome().learner();
			seen(guest, 366);
			old.add(guest);
		}
		// One of them has everything that a guest may have.
		LearnerId busy = old.get(100);
		for (String table : List.of("skill_mark", "skill_note", "carried_note", "resource_mark", "milestone_mark",
				"mark_event", "report")) {
			Person rich = new Person(this.house, Role.LEARNER);
			rich.mark();
			rich.note(0, "A guest's note", "");
			rich.report();
			this.jdbc.sql("update " + table + " set learner_id = ? where learner_id = ?")
				.params(busy.value(), rich.account.learner().value())
				.update();
		}
		LearnerId young = this.house.find(Guests.class).welcome().learner();
		seen(young, 364);
		learners.forgetOldGuests();
		assertThat(old).allSatisfy((guest) -> assertThat(count("learner", "id", guest)).isZero());
		for (String table : List.of("skill_mark", "skill_note", "carried_note", "resource_mark", "milestone_mark",
				"mark_event", "report")) {
			assertThat(count(table, "learner_id", busy)).as(table).isZero();
			assertThat(count(table, "learner_id", member.account.learner())).as(table).isPositive();
		}
		assertThat(count("learner", "id", young)).isOne();
		assertThat(count("learner", "id", member.account.learner())).isOne();
		this.jdbc.sql("delete from learner where id = ?").param(young.value()).update();
	}

	private Departure at(Instant now) {
		return new Departure(this.house.find(Accounts.class), this.house.find(People.class),
				this.house.find(SignUp.class), this.house.find(Learners.class), this.house.find(Sessions.class),
				this.house.find(AuditLog.class), this.house.find(Outbox.class), this.house.find(Letters.class),
				this.house.find(AccountLog.class), new DefaultListableBeanFactory().getBeanProvider(Authorship.class),
				this.house.find(PlatformTransactionManager.class), Clock.fixed(now, ZoneOffset.UTC));
	}

	private String text(String kind, Person person) {
		return this.jdbc.sql("select text_part from outbox_letter where kind = ? and recipient = ?")
			.params(kind, person.account.email().value())
			.query(String.class)
			.single();
	}

	private void seen(LearnerId learner, int daysAgo) {
		this.jdbc.sql("update learner set last_seen_at = ? where id = ?")
			.params(Downstairs.NOW.minus(Duration.ofDays(daysAgo)).atOffset(ZoneOffset.UTC), learner.value())
			.update();
	}

	private long count(String table, String column, LearnerId learner) {
		return this.house.count(table, column + " = ?", learner.value());
	}

	/** How many rows a learner has in each table that knows learners, but sign-ups. */
	private Map<String, Long> counts(Person person) {
		Map<String, Long> counts = new java.util.TreeMap<>();
		this.jdbc.sql("""
				select lower(table_name) from information_schema.columns
				where lower(table_schema) = 'public' and lower(column_name) = 'learner_id'""")
			.query(String.class)
			.list()
			.forEach((table) -> counts.put(table, count(table, "learner_id", person.account.learner())));
		return counts;
	}

	/** Every column of every table that holds one of the words, in whatever form. */
	private List<String> where(List<String> words) {
		List<String> places = new ArrayList<>();
		for (String table : this.jdbc.sql("""
				select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'
				and lower(table_name) not like 'flyway%' order by 1""").query(String.class).list()) {
			this.jdbc.sql("select * from " + table)
				.query()
				.listOfRows()
				.forEach((row) -> row.forEach((column, value) -> words.stream()
					.filter((word) -> text(value).contains(word.toLowerCase(Locale.ROOT)))
					.forEach((word) -> places.add(table + "." + column.toLowerCase(Locale.ROOT)))));
		}
		return places.stream().sorted().toList();
	}

	private static String text(Object value) {
		String text = (value instanceof byte[] bytes) ? new String(bytes, StandardCharsets.UTF_8)
				: Objects.toString(value);
		return text.toLowerCase(Locale.ROOT);
	}

}
