package dev.waymark.account.factor;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secrets shared with authenticator apps.
 */
interface AccountTotpRepository extends Repository<AccountTotp, Long> {

	/**
	 * A secret that was begun a while ago is not offered any more: the password was asked
	 * for when it was begun, and somebody else may sit there now.
	 */
	@Query("""
			select t.secret from AccountTotp t
			where t.accountId = :account and t.confirmedAt is null and t.createdAt > :begunAfter""")
	Optional<String> findPending(long account, Instant begunAfter);

	@Query("select t.secret from AccountTotp t where t.accountId = :account and t.confirmedAt is not null")
	Optional<String> findConfirmed(long account);

	@Query("select t.confirmedAt from AccountTotp t where t.accountId = :account and t.confirmedAt is not null")
	Optional<Instant> findSince(long account);

	/** Keeps others waiting until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<AccountTotp> findByAccountIdAndConfirmedAtNotNull(long account);

	/**
	 * Adds a pending secret, in a transaction of its own: when there is one already, the
	 * caller's goes on.
	 * @throws org.springframework.dao.DuplicateKeyException when there is one already
	 */
	@Modifying
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	@Query("insert into AccountTotp (accountId, secret, createdAt) values (:account, :secret, :now)")
	void begin(long account, String secret, Instant now);

	/**
	 * Puts a new pending secret in place of an older one.
	 * @return 0 when there is none or it is confirmed
	 */
	@Modifying
	@Transactional
	@Query("""
			update AccountTotp t set t.secret = :secret, t.createdAt = :now
			where t.accountId = :account and t.confirmedAt is null""")
	int replace(long account, String secret, Instant now);

	/**
	 * Confirms a pending secret by one of its codes, which is used up by that.
	 * @return 0 when it is no longer that secret which is pending
	 */
	@Modifying
	@Transactional
	@Query("""
			update AccountTotp t set t.confirmedAt = :now, t.lastStep = :step
			where t.accountId = :account and t.secret = :secret and t.confirmedAt is null""")
	int confirm(long account, String secret, long step, Instant now);

	/**
	 * Uses up a code and all before it.
	 * @return 0 when that code or a later one was used before
	 */
	@Modifying
	@Transactional
	@Query("""
			update AccountTotp t set t.lastStep = :step
			where t.accountId = :account and t.secret = :secret and t.confirmedAt is not null and t.lastStep < :step""")
	int use(long account, String secret, long step);

	@Modifying
	@Transactional
	@Query("delete AccountTotp t where t.accountId = :account")
	void remove(long account);

}
