package dev.waymark.account.member;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sign-ups that wait for a confirmed address.
 */
interface WaitingSignUpRepository extends Repository<WaitingSignUp, Long> {

	WaitingSignUp save(WaitingSignUp signUp);

	Optional<WaitingSignUp> findByTokenHash(String tokenHash);

	@Modifying
	@Query("delete WaitingSignUp w where w.tokenHash = :tokenHash")
	int take(String tokenHash);

	@Modifying
	@Query("delete WaitingSignUp w where lower(w.email) in :emailKeys")
	int removeAll(Collection<String> emailKeys);

	@Modifying
	@Query("delete WaitingSignUp w where w.learnerId = :learnerId")
	void removeAll(long learnerId);

	@Modifying
	@Transactional
	@Query("delete WaitingSignUp w where w.expiresAt < :now")
	void removeExpired(Instant now);

}
