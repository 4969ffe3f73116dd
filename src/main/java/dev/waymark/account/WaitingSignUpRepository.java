package dev.waymark.account;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * The sign-ups that wait for a confirmed address.
 */
interface WaitingSignUpRepository extends Repository<WaitingSignUp, Long> {

	WaitingSignUp save(WaitingSignUp signUp);

	Optional<WaitingSignUp> findByTokenHash(String tokenHash);

	@Modifying
	@Query("delete from waiting_sign_up where token_hash = :tokenHash")
	int take(String tokenHash);

	@Modifying
	@Query("delete from waiting_sign_up where lower(email) in (:emailKeys)")
	int removeAll(Collection<String> emailKeys);

	@Modifying
	@Query("delete from waiting_sign_up where learner_id = :learnerId")
	int removeAll(long learnerId);

	@Modifying
	@Query("delete from waiting_sign_up where expires_at < :now")
	int removeExpired(Instant now);

}
