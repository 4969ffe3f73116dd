package dev.waymark.account.factor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.account.AccountId;
import dev.waymark.account.ExportTable;

/**
 * The door to what somebody shows beside the password: a code of an authenticator app
 * (RFC 6238), or a recovery code when the app is lost. Every code works once, also when
 * two nodes are given it at one moment (R10, ASVS 6.5.1).
 *
 * <p>
 * Codes are taken as people type them: with spaces and dashes, in lower case, in
 * full-width characters. Nothing typed is an error, only refused. Whoever calls throttles
 * the tries (R4) and asks for the password before a change (R14); neither is done here.
 * Each method happens as a whole or not at all, and within the caller's transaction if
 * there is one: a code that was used in a transaction that fails is good again.
 */
@Component
public class SecondFactor {

	/** How long a secret waits to be confirmed. */
	private static final Duration TIME_TO_CONFIRM = Duration.ofMinutes(15);

	private final AccountTotpRepository secrets;

	private final RecoveryCodes recoveryCodes;

	private final TransactionTemplate transaction;

	private final Clock clock;

	SecondFactor(AccountTotpRepository secrets, RecoveryCodes recoveryCodes, PlatformTransactionManager transactions,
			Clock clock) {
		this.secrets = secrets;
		this.recoveryCodes = recoveryCodes;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Makes a new secret, which counts for nothing until it is confirmed. An older one
	 * that was not confirmed is forgotten. The first one stays also when the caller's
	 * transaction fails.
	 * @param account whose second factor; it must exist
	 * @param label what the app shall call it
	 * @return what to show, or empty when the second factor is on: its secret is never
	 * shown again, and a new one takes {@link #turnOff} first
	 */
	public Optional<Enrolment> begin(AccountId account, Label label) {
		String secret = Totp.newSecret();
		return begin(account.value(), secret, this.clock.instant()) ? Optional.of(Enrolment.of(secret, label))
				: Optional.empty();
	}

	/**
	 * Finds the secret that waits to be confirmed, so that a page can be shown again.
	 * @param account whose second factor
	 * @param label what the app shall call it
	 * @return what to show, or empty when none was begun or the second factor is on
	 */
	public Optional<Enrolment> pending(AccountId account, Label label) {
		return pending(account).map((secret) -> Enrolment.of(secret, label));
	}

	/**
	 * Turns the second factor on when the app shows that it knows the secret. The code is
	 * used up by this.
	 * @param account whose second factor
	 * @param typed a code of the app
	 * @return ten recovery codes, which cannot be shown again, or empty when the code is
	 * wrong or nothing waits to be confirmed
	 */
	public Optional<List<String>> confirm(AccountId account, String typed) {
		return inTransaction(() -> {
			Instant now = this.clock.instant();
			return pending(account).filter((secret) -> {
				OptionalLong step = Totp.step(secret, Typed.plain(typed), now);
				return step.isPresent() && this.secrets.confirm(account.value(), secret, step.getAsLong(), now) == 1;
			}).map((secret) -> this.recoveryCodes.renew(account, now));
		});
	}

	/**
	 * Whether a second factor is asked for.
	 * @param account whose second factor
	 * @return true once it is confirmed
	 */
	public boolean isOn(AccountId account) {
		return this.secrets.findSince(account.value()).isPresent();
	}

	/**
	 * Checks a code and uses it up. A code of the app is good in its thirty seconds and
	 * the thirty before and after, and not once a later one was used.
	 * @param account whose second factor
	 * @param typed a code of the app or a recovery code
	 * @return which it was
	 */
	public CodeResult check(AccountId account, String typed) {
		Instant now = this.clock.instant();
		if (isCode(account, Typed.plain(typed), now)) {
			return CodeResult.CODE;
		}
		return this.recoveryCodes.use(account, typed, now) ? CodeResult.RECOVERY_CODE : CodeResult.REFUSED;
	}

	/**
	 * How many recovery codes have not been used.
	 * @param account whose second factor
	 * @return 0 to 10; 0 when no second factor is on
	 */
	public int recoveryCodesLeft(AccountId account) {
		return this.recoveryCodes.left(account);
	}

	/**
	 * Makes new recovery codes; the older ones are good for nothing from now on.
	 * @param account whose second factor
	 * @return ten codes, which cannot be shown again, or none when no second factor is on
	 */
	public List<String> renewRecoveryCodes(AccountId account) {
		return inTransaction(() -> this.secrets.findByAccountIdAndConfirmedAtNotNull(account.value())
			.map((secret) -> this.recoveryCodes.renew(account, this.clock.instant()))
			.orElse(List.of()));
	}

	/**
	 * Forgets the secret, confirmed or not, and all recovery codes.
	 * @param account whose second factor
	 */
	public void turnOff(AccountId account) {
		this.transaction.executeWithoutResult((status) -> {
			this.secrets.remove(account.value());
			this.recoveryCodes.remove(account);
		});
	}

	/**
	 * What is held about somebody here, without what is secret.
	 * @param account whose second factor
	 * @return one row when it is on: since when, and how many recovery codes are left;
	 * none otherwise
	 */
	public ExportTable export(AccountId account) {
		List<List<@Nullable Object>> rows = this.secrets.findSince(account.value())
			.map((since) -> List.<@Nullable Object>of(since, this.recoveryCodes.left(account)))
			.stream()
			.toList();
		return new ExportTable("second-factor", List.of("on_since", "recovery_codes_left"), rows);
	}

	private boolean begin(long account, String secret, Instant now) {
		if (this.secrets.replace(account, secret, now) == 1) {
			return true;
		}
		try {
			this.secrets.begin(account, secret, now);
			return true;
		}
		catch (DuplicateKeyException ex) {
			// Either one is confirmed, or another request has just begun.
			return this.secrets.replace(account, secret, now) == 1;
		}
	}

	private Optional<String> pending(AccountId account) {
		return this.secrets.findPending(account.value(), this.clock.instant().minus(TIME_TO_CONFIRM));
	}

	private boolean isCode(AccountId account, String code, Instant now) {
		return this.secrets.findConfirmed(account.value()).filter((secret) -> {
			OptionalLong step = Totp.step(secret, code, now);
			return step.isPresent() && this.secrets.use(account.value(), secret, step.getAsLong()) == 1;
		}).isPresent();
	}

	private <T> T inTransaction(Supplier<T> work) {
		return Objects.requireNonNull(this.transaction.execute((status) -> work.get()));
	}

}
