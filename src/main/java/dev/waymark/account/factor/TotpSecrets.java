package dev.waymark.account.factor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.account.AccountId;

/**
 * The secrets shared with authenticator apps: one an account, pending until the app has
 * proved that it knows it. What must happen once is an update with a condition, so that
 * the database decides between requests that race.
 */
@Component
class TotpSecrets {

	private final JdbcClient jdbc;

	/**
	 * PostgreSQL does nothing more in a transaction after a row that was there already.
	 */
	private final TransactionTemplate nested;

	TotpSecrets(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.nested = new TransactionTemplate(transactions);
		this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
	}

	/**
	 * Puts a new pending secret in place of an older one.
	 * @return false when a secret is confirmed, which stays
	 */
	boolean begin(AccountId account, String secret, Instant now) {
		if (replace(account, secret, now)) {
			return true;
		}
		try {
			this.nested.executeWithoutResult((status) -> insert(account, secret, now));
			return true;
		}
		catch (DuplicateKeyException ex) {
			// Either one is confirmed, or another request has just begun.
			return replace(account, secret, now);
		}
	}

	private boolean replace(AccountId account, String secret, Instant now) {
		return this.jdbc
			.sql("update account_totp set secret = ?, created_at = ? where account_id = ? and confirmed_at is null")
			.params(secret, now.atOffset(ZoneOffset.UTC), account.value())
			.update() == 1;
	}

	private void insert(AccountId account, String secret, Instant now) {
		this.jdbc.sql("insert into account_totp (account_id, secret, created_at) values (?, ?, ?)")
			.params(account.value(), secret, now.atOffset(ZoneOffset.UTC))
			.update();
	}

	/**
	 * A secret that was begun a while ago is not offered any more: the password was asked
	 * for when it was begun, and somebody else may sit there now.
	 */
	Optional<String> pending(AccountId account, Instant begunAfter) {
		return this.jdbc
			.sql("select secret from account_totp where account_id = ? and confirmed_at is null and created_at > ?")
			.params(account.value(), begunAfter.atOffset(ZoneOffset.UTC))
			.query(String.class)
			.optional();
	}

	Optional<String> confirmed(AccountId account) {
		return this.jdbc.sql("select secret from account_totp where account_id = ? and confirmed_at is not null")
			.param(account.value())
			.query(String.class)
			.optional();
	}

	Optional<Instant> since(AccountId account) {
		return this.jdbc.sql("select confirmed_at from account_totp where account_id = ? and confirmed_at is not null")
			.param(account.value())
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant);
	}

	/**
	 * Confirms a pending secret by one of its codes, which is used up by that.
	 * @return false when it is no longer that secret which is pending
	 */
	boolean confirm(AccountId account, String secret, long step, Instant now) {
		return this.jdbc.sql("""
				update account_totp set confirmed_at = ?, last_step = ?
				where account_id = ? and secret = ? and confirmed_at is null""")
			.params(now.atOffset(ZoneOffset.UTC), step, account.value(), secret)
			.update() == 1;
	}

	/**
	 * Uses up a code and all before it.
	 * @return false when that code or a later one was used before
	 */
	boolean use(AccountId account, String secret, long step) {
		return this.jdbc.sql("""
				update account_totp set last_step = ?
				where account_id = ? and secret = ? and confirmed_at is not null and last_step < ?""")
			.params(step, account.value(), secret, step)
			.update() == 1;
	}

	/**
	 * Keeps others waiting until the transaction ends.
	 * @return whether a secret is confirmed
	 */
	boolean lock(AccountId account) {
		return this.jdbc
			.sql("select account_id from account_totp where account_id = ? and confirmed_at is not null for update")
			.param(account.value())
			.query(Long.class)
			.optional()
			.isPresent();
	}

	void remove(AccountId account) {
		this.jdbc.sql("delete from account_totp where account_id = ?").param(account.value()).update();
	}

}
