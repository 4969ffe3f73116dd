package dev.waymark.account.secret;

import java.time.Instant;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secret words that are out.
 */
interface AccountTokenRepository extends Repository<AccountToken, Long> {

	AccountToken save(AccountToken token);

	Optional<AccountToken> findByTokenHashAndPurpose(String tokenHash, String purpose);

	boolean existsByAccountIdAndPurpose(long accountId, String purpose);

	@Modifying
	@Query("delete AccountToken t where t.tokenHash = :tokenHash and t.purpose = :purpose")
	int take(String tokenHash, String purpose);

	@Modifying
	@Query("delete AccountToken t where t.accountId = :accountId and t.purpose = :purpose")
	void removeAll(long accountId, String purpose);

	@Modifying
	@Query("delete AccountToken t where t.purpose = :purpose")
	void removeAll(String purpose);

	@Modifying
	@Transactional
	@Query("delete AccountToken t where t.expiresAt < :now")
	void removeExpired(Instant now);

}
