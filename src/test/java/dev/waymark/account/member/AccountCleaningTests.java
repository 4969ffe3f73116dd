package dev.waymark.account.member;

import java.time.ZoneOffset;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.account.Role;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is of no use any more is not kept, on both databases.
 */
class AccountCleaningTests {

	@ParameterizedTest
	@EnumSource
	@DisplayName("R39 expired links and sign-ups that nobody finished are removed, others stay")
	void expiredLinksAndSignUpsAreRemoved(Downstairs house) {
		JdbcClient jdbc = house.find(JdbcClient.class);
		Person ann = new Person(house, Role.LEARNER).settle();
		Person ben = new Person(house, Role.LEARNER).settle();
		var past = Downstairs.NOW.minusSeconds(1).atOffset(ZoneOffset.UTC);
		jdbc.sql("update account_token set expires_at = ? where account_id = ?")
			.params(past, ann.account.id().value())
			.update();
		jdbc.sql("update waiting_sign_up set expires_at = ? where learner_id = ?")
			.params(past, ann.account.learner().value())
			.update();
		long bens = ben.count("account_token", "account_id", ben.account.id().value());
		house.find(AccountCleaning.class).removeExpired();
		assertThat(ann.count("account_token", "account_id", ann.account.id().value())).isZero();
		assertThat(ann.count("waiting_sign_up", "learner_id", ann.account.learner().value())).isZero();
		assertThat(ben.count("account_token", "account_id", ben.account.id().value())).isEqualTo(bens).isEqualTo(3);
		assertThat(ben.count("waiting_sign_up", "learner_id", ben.account.learner().value())).isEqualTo(2);
		assertThat(ann.now()).isPresent();
	}

}
