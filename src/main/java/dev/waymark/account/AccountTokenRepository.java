package dev.waymark.account;

import java.time.Instant;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * The secret words that are out.
 */
interface AccountTokenRepository extends Repository<AccountToken, Long> {

	AccountToken save(AccountToken token);

	Optional<AccountToken> findByTokenHashAndPurpose(String tokenHash, String purpose);

	int countByAccountIdAndPurpose(long accountId, String purpose);

	@Modifying
	@Query("delete from account_token where token_hash = :tokenHash and purpose = :purpose")
	int take(String tokenHash, String purpose);

	@Modifying
	@Query("delete from account_token where account_id = :accountId and purpose = :purpose")
	int removeAll(long accountId, String purpose);

	@Modifying
	@Query("delete from account_token where purpose = :purpose")
	int removeAll(String purpose);

	@Modifying
	@Query("delete from account_token where expires_at < :now")
	int removeExpired(Instant now);

}
