package dev.waymark.account.member;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.account.AccountView;
import dev.waymark.account.Profile;
import dev.waymark.account.Role;
import dev.waymark.account.leave.Departure;
import dev.waymark.account.secret.Purpose;
import dev.waymark.account.secret.SecretWords;
import dev.waymark.platform.web.Preferences;
import dev.waymark.platform.web.PreferencesChanged;
import dev.waymark.site.AtOnce;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Changes of an account that meet, on both databases.
 */
@ParameterizedClass
@EnumSource(Downstairs.class)
class AccountChangesTests {

	private final Downstairs house;

	private final Person ann;

	AccountChangesTests(Downstairs house) {
		this.house = house;
		this.ann = new Person(house, Role.LEARNER);
	}

	@RepeatedTest(5)
	void whatIsChangedAtOneMomentIsAllKept() {
		Person admin = new Person(this.house, Role.ADMINISTRATOR);
		AccountView account = this.ann.account;
		Accounts accounts = this.house.find(Accounts.class);
		List<Runnable> changes = List.of(
				() -> accounts.describe(account.id(), new Profile("Another name", Preferences.DEFAULT),
						account.profile(), this.ann.origin),
				() -> accounts.prefer(account.id(), new PreferencesChanged("dark", null)),
				() -> accounts.prefer(account.id(), new PreferencesChanged(null, false)),
				() -> this.house.find(Departure.class).ask(account, "none", this.ann.origin),
				() -> this.house.find(Credentials.class)
					.changePassword(account, "five green doors in a row", "none", this.ann.origin),
				() -> this.house.find(People.class)
					.changeRole(admin.account, account.uuid(), Role.EDITOR, admin.origin));
		AtOnce.run(changes.size(), (number) -> {
			changes.get(number).run();
			return true;
		});
		AccountView after = this.ann.now().orElseThrow();
		assertThat(after.name()).isEqualTo("Another name");
		assertThat(after.preferences()).isEqualTo(new Preferences("dark", false, "auto", "auto"));
		assertThat(after.role()).isEqualTo(Role.EDITOR);
		assertThat(after.eraseAt()).isNotNull();
		assertThat(this.ann.count("account", "password_hash", "$argon2id$" + this.ann.marker)).isZero();
	}

	@Test
	void anAddressThatGotAnAccountMeanwhileIsNotMovedToUntilItIsFree() {
		Person other = new Person(this.house, Role.LEARNER);
		EmailChange change = this.house.find(EmailChange.class);
		String word = this.house.find(SecretWords.class)
			.issue(Purpose.EMAIL, this.ann.account.id(), other.account.email(), Duration.ofHours(1));
		assertThat(change.confirm(word, this.ann.origin)).isFalse();
		assertThat(this.ann.now()).contains(this.ann.account);
		assertThat(this.ann.count("audit_event", "actor", this.ann.account.uuid())).isZero();
		this.house.find(JdbcClient.class)
			.sql("update account set email_key = ? where id = ?")
			.params(other.marker, other.account.id().value())
			.update();
		assertThat(change.confirm(word, this.ann.origin)).isTrue();
		assertThat(this.ann.now()).map(AccountView::email).contains(other.account.email());
	}

}
