package dev.waymark.account.factor;

import java.time.Instant;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The recovery codes.
 */
interface RecoveryCodeRepository extends Repository<RecoveryCode, Long> {

	RecoveryCode save(RecoveryCode code);

	int countByAccountIdAndUsedAtNull(long account);

	/**
	 * Uses a code up.
	 * @return 0 when there is no such code or it was used before
	 */
	@Modifying
	@Transactional
	@Query("""
			update RecoveryCode c set c.usedAt = :now
			where c.accountId = :account and c.codeHash = :hash and c.usedAt is null""")
	int use(long account, String hash, Instant now);

	@Modifying
	@Transactional
	@Query("delete RecoveryCode c where c.accountId = :account")
	void removeOf(long account);

}
