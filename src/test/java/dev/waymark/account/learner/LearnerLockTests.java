package dev.waymark.account.learner;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.account.LearnerId;
import dev.waymark.site.AtOnce;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Waiting for a learner, on both databases.
 */
class LearnerLockTests {

	private static final int THREADS = 8;

	@ParameterizedTest
	@EnumSource(Downstairs.class)
	@DisplayName("R38 who holds a learner reads what the one before has written")
	void holdersComeOneAfterTheOther(Downstairs house) {
		LearnerId learner = house.find(Guests.class).welcome().learner();
		long before = version(house, learner);
		AtOnce.run(THREADS, (thread) -> inTransaction(house, learner, true));
		assertThat(version(house, learner)).isEqualTo(before + THREADS);
	}

	@ParameterizedTest
	@EnumSource(Downstairs.class)
	void aLearnerWhoIsNotThereCannotBeHeld(Downstairs house) {
		assertThat(inTransaction(house, new LearnerId(-1), false)).isFalse();
		assertThat(inTransaction(house, house.find(Guests.class).welcome().learner(), false)).isTrue();
	}

	@ParameterizedTest
	@EnumSource(Downstairs.class)
	void withoutATransactionNobodyIsHeld(Downstairs house) {
		LearnerId learner = house.find(Guests.class).welcome().learner();
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> house.find(LearnerLock.class).hold(learner));
	}

	/** Holds, and may write what would be lost if another had read at the same time. */
	private static Boolean inTransaction(Downstairs house, LearnerId learner, boolean write) {
		return new TransactionTemplate(house.find(PlatformTransactionManager.class)).execute((status) -> {
			boolean held = house.find(LearnerLock.class).hold(learner);
			if (write) {
				house.find(JdbcClient.class)
					.sql("update learner set version = ? where id = ?")
					.params(version(house, learner) + 1, learner.value())
					.update();
			}
			return held;
		});
	}

	private static long version(Downstairs house, LearnerId learner) {
		return house.find(JdbcClient.class)
			.sql("select version from learner where id = ?")
			.param(learner.value())
			.query(Long.class)
			.single();
	}

}
