package dev.waymark.account.member;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.account.AccountView;
import dev.waymark.account.EmailAddress;
import dev.waymark.account.Profile;
import dev.waymark.account.Role;
import dev.waymark.account.leave.Departure;
import dev.waymark.platform.web.Preferences;
import dev.waymark.site.AtOnce;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Administrators and those they look after, on both databases.
 */
@ParameterizedClass
@EnumSource(Downstairs.class)
class PeopleTests {

	private final Downstairs house;

	private final People people;

	private final JdbcClient jdbc;

	PeopleTests(Downstairs house) {
		this.house = house;
		this.people = house.find(People.class);
		this.jdbc = house.find(JdbcClient.class);
	}

	@BeforeEach
	void letNobodyElseBeAdministrator() {
		this.jdbc.sql("update account set role = 'learner' where role = 'administrator'").update();
	}

	@Test
	@DisplayName("R13 one administrator is always left")
	void oneAdministratorIsAlwaysLeft() {
		Person last = new Person(this.house, Role.ADMINISTRATOR);
		Person editor = new Person(this.house, Role.EDITOR);
		Person disabled = new Person(this.house, Role.ADMINISTRATOR);
		Person leaving = new Person(this.house, Role.ADMINISTRATOR);
		this.people.disable(last.account, disabled.account.uuid(), last.origin);
		this.house.find(Departure.class).ask(leaving.account, "none", leaving.origin);
		for (Consumer<Person> going : ways()) {
			assertThatExceptionOfType(LastAdministratorException.class).isThrownBy(() -> going.accept(last));
		}
		assertThat(last.now()).contains(last.account);
		this.people.changeRole(last.account, last.account.uuid(), Role.ADMINISTRATOR, last.origin);
		this.people.changeRole(last.account, editor.account.uuid(), Role.ADMINISTRATOR, last.origin);
		this.people.disable(editor.account, last.account.uuid(), editor.origin);
		assertThat(last.now()).map(AccountView::isDisabled).contains(true);
	}

	@RepeatedTest(5)
	@DisplayName("R13 of two administrators who go at one moment one stays, whichever way they go")
	void ofTwoWhoGoAtOneMomentOneStays() {
		for (Consumer<Person> one : ways()) {
			for (Consumer<Person> other : ways()) {
				letNobodyElseBeAdministrator();
				List<Person> both = List.of(new Person(this.house, Role.ADMINISTRATOR),
						new Person(this.house, Role.ADMINISTRATOR));
				List<Consumer<Person>> ways = List.of(one, other);
				List<Boolean> gone = AtOnce.run(2, (number) -> {
					try {
						ways.get(number).accept(both.get(number));
						return true;
					}
					catch (LastAdministratorException ex) {
						return false;
					}
				});
				assertThat(gone).containsExactlyInAnyOrder(true, false);
				assertThat(this.jdbc.sql("""
						select count(*) from account
						where role = 'administrator' and disabled_at is null and erase_at is null""")
					.query(Long.class)
					.single()).isOne();
			}
		}
	}

	@Test
	@DisplayName("R23 wildcards and odd signs in what is looked for stand for themselves")
	void wildcardsStandForThemselves() {
		String word = "w" + UUID.randomUUID().toString().substring(0, 8);
		for (String sign : List.of("%", "_", "!", "'", "\\", "ÄÖ")) {
			Person person = new Person(this.house, Role.LEARNER);
			call(person, word + sign + "x");
			assertThat(find(word + sign)).as(sign).containsExactly(person.account.uuid());
		}
		assertThat(find(word.toUpperCase())).hasSize(6);
		assertThat(find(word + "\u0000")).hasSize(6);
		assertThat(find(word + "\uD83E")).hasSize(6);
		assertThat(find(word + "%%")).isEmpty();
		assertThat(this.people.count(new PeopleQuery(word, Role.EDITOR, null))).isZero();
	}

	@Test
	void peopleStandWhereTheirNamesAreLookedFor() {
		String word = "w" + UUID.randomUUID().toString().substring(0, 8);
		List<String> names = List.of("Aagot " + word, "Ångström " + word, "Azra " + word, "émile " + word,
				"Zoë 2 " + word, "Zoë 10 " + word, "Ωmega " + word);
		for (int i : List.of(4, 1, 6, 0, 5, 3, 2)) {
			call(new Person(this.house, Role.LEARNER), names.get(i));
		}
		PeopleQuery query = new PeopleQuery(word, null, null);
		assertThat(this.people.list(query, 50, 0)).extracting(AccountView::name).isEqualTo(names);
		assertThat(this.people.list(query, 2, 3)).extracting(AccountView::name).isEqualTo(names.subList(3, 5));
	}

	@Test
	void peopleAreFoundInTheLettersThatOneHas() {
		String word = "w" + UUID.randomUUID().toString().substring(0, 8);
		Person person = new Person(this.house, Role.LEARNER);
		call(person, "Łukasz Smørrebrød-Straße " + word);
		this.house.find(JdbcClient.class)
			.sql("update account set email = ?, email_key = ?, spelled_by = '' where id = ?")
			.params("Ann." + word + "@m\u00fcnchen.example", "ann." + word + "@m\u00fcnchen.example",
					person.account.id().value())
			.update();
		this.house.find(Directory.class).afterSingletonsInstantiated();
		for (String typed : List.of("lukasz", "LUKASZ", "strasse", "STRASSE", "smorrebrod", "brod-str", "smørrebrød",
				"smo\u0308rrebrod", "\uFF34\uFF32\uFF21\uFF33\uFF33\uFF25", "strasse lukasz", "ann." + word,
				word + "@munchen", word + "@M\u00fcnchen.EXAMPLE", "xn--mnchen-3ya.example")) {
			assertThat(find(typed + " " + word)).as(typed).containsExactly(person.account.uuid());
		}
		assertThat(find("lukas strase " + word)).isEmpty();
	}

	@Test
	void whoeverIsCalledSomethingElseOrMovesIsFoundByThat() {
		String word = "w" + UUID.randomUUID().toString().substring(0, 8);
		Person person = new Person(this.house, Role.LEARNER);
		call(person, "First " + word);
		call(person, "Secónd " + word);
		assertThat(find("first " + word)).isEmpty();
		assertThat(find("second " + word)).containsExactly(person.account.uuid());
		Account account = this.house.find(AccountRepository.class).findByUuid(person.account.uuid()).orElseThrow();
		account.moveTo(new EmailAddress("new" + word + "@example.org"));
		this.house.find(AccountRepository.class).save(account);
		assertThat(find("new" + word)).containsExactly(person.account.uuid());
		assertThat(find(person.account.email().value())).isEmpty();
	}

	private void call(Person person, String name) {
		this.house.find(Accounts.class)
			.describe(person.account.id(), new Profile(name, Preferences.DEFAULT), null, person.origin);
	}

	/** All the ways in which an administrator may stop being one. */
	private List<Consumer<Person>> ways() {
		return List.of(
				(person) -> this.people.changeRole(person.account, person.account.uuid(), Role.LEARNER, person.origin),
				(person) -> this.people.disable(person.account, person.account.uuid(), person.origin),
				(person) -> this.house.find(Departure.class)
					.erase(person.account, person.account.uuid(), person.origin),
				(person) -> this.house.find(Departure.class).ask(person.account, "none", person.origin));
	}

	private List<UUID> find(String words) {
		PeopleQuery query = new PeopleQuery(words, null, null);
		List<UUID> found = this.people.list(query, 50, 0).stream().map(AccountView::uuid).toList();
		assertThat(this.people.count(query)).isEqualTo(found.size());
		return found;
	}

}
