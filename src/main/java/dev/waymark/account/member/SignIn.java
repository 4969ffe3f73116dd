package dev.waymark.account.member;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.waymark.account.AccountView;
import dev.waymark.account.EmailAddress;
import dev.waymark.account.factor.SecondFactor;
import dev.waymark.account.password.Passwords;
import dev.waymark.account.throttle.Attempt;
import dev.waymark.account.throttle.Limit;
import dev.waymark.account.throttle.Throttle;
import dev.waymark.account.throttle.Allowance;
import dev.waymark.platform.Origin;

/**
 * Lets people in. Of two accounts with one mailbox it is the one whose password was
 * typed. An unknown name, a wrong password and an account that was tried too often get
 * the same answer after the same time (R6).
 */
@Component
public class SignIn {

	private final AccountRepository accounts;

	private final Passwords passwords;

	private final SecondFactor factor;

	private final Throttle throttle;

	private final Devices devices;

	private final AccountLog log;

	SignIn(AccountRepository accounts, Passwords passwords, SecondFactor factor, Throttle throttle, Devices devices,
			AccountLog log) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.factor = factor;
		this.throttle = throttle;
		this.devices = devices;
		this.log = log;
	}

	/**
	 * Takes an address and a password.
	 * @param email the address
	 * @param password what was typed
	 * @param device what the device's cookie holds, or null
	 * @param origin where from
	 * @return who it is, or why nobody is let in
	 */
	public Answer withPassword(EmailAddress email, String password, @Nullable String device, Origin origin) {
		List<Candidate> candidates = this.accounts.findAll(email)
			.stream()
			.map((account) -> new Candidate(account.view(), account.passwordHash()))
			.toList();
		boolean known = candidates.stream()
			.anyMatch((candidate) -> this.devices.knows(candidate.account().id(), device));
		Attempt attempt = new Attempt(email.key(), origin, known ? device : null);
		Allowance allowance = this.throttle.tryNow(attempt);
		if (allowance.answer() == Allowance.Answer.REFUSED_OPENLY) {
			return new Later(allowance.left());
		}
		Optional<Candidate> owned = owned(allowance.allowed() ? candidates : List.of(), email.keys().size(), password);
		if (owned.isEmpty()) {
			refused(candidates, origin);
			return new Refused();
		}
		this.throttle.succeeded(attempt);
		return let(owned.get(), password, origin);
	}

	/**
	 * The account whose password was typed; of two, rather one that is not disabled.
	 * @param spellings how many ways there are of writing the address: as many hashes are
	 * made, whoever is there (R6)
	 */
	private Optional<Candidate> owned(List<Candidate> candidates, int spellings, String password) {
		List<Candidate> owned = new ArrayList<>();
		for (int i = 0; i < spellings; i++) {
			Candidate candidate = (i < candidates.size()) ? candidates.get(i) : null;
			if (this.passwords.matches(password, (candidate != null) ? candidate.passwordHash() : null)) {
				owned.add(candidate);
			}
		}
		return owned.stream().min(Comparator.comparing((candidate) -> candidate.account().isDisabled()));
	}

	/** Each has it on record, for nobody knows who of them was meant. */
	private void refused(List<Candidate> candidates, Origin origin) {
		if (candidates.isEmpty()) {
			this.log.refused("sign-in-refused", null, origin);
		}
		candidates.forEach((candidate) -> this.log.refused("sign-in-refused", candidate.account(), origin));
	}

	private Answer let(Candidate candidate, String password, Origin origin) {
		AccountView account = candidate.account();
		String hash = candidate.passwordHash();
		if (hash != null && !account.isDisabled() && this.passwords.isOutdated(hash)) {
			this.accounts.rehash(account.id().value(), hash, this.passwords.hash(password));
		}
		return letIn(account, origin);
	}

	/**
	 * Lets in whoever has shown who they are, unless the account is disabled or a second
	 * factor is asked of them first.
	 * @param account whose account
	 * @param origin where from
	 * @return the welcome, the second step, or that it is disabled
	 */
	public Answer letIn(AccountView account, Origin origin) {
		if (account.isDisabled()) {
			this.log.refused("sign-in-refused", account, origin);
			return new Disabled();
		}
		if (this.factor.isOn(account.id())) {
			return new SecondStep(account);
		}
		this.log.did("sign-in", account, origin);
		return new Welcome(account);
	}

	/**
	 * Takes the second step.
	 * @param account who has shown their password
	 * @param code a code of the authenticator app, or a recovery code
	 * @param origin where from
	 * @return the welcome, or why not
	 */
	public Answer withCode(AccountView account, String code, Origin origin) {
		Allowance allowance = this.throttle.tryNow(Limit.SECOND_FACTOR, account.uuid().toString());
		if (!allowance.allowed()) {
			return new Later(allowance.left());
		}
		switch (this.factor.check(account.id(), code)) {
			case REFUSED -> {
				this.log.refused("second-factor-refused", account, origin);
				return new Refused();
			}
			case RECOVERY_CODE -> this.log.did("recovery-code-used", account, origin);
			case CODE -> {
			}
		}
		this.throttle.succeeded(Limit.SECOND_FACTOR, account.uuid().toString());
		this.log.did("sign-in", account, origin);
		return new Welcome(account);
	}

	/**
	 * Writes down that somebody has signed out.
	 * @param account who
	 * @param origin where from
	 */
	public void bye(AccountView account, Origin origin) {
		this.log.did("sign-out", account, origin);
	}

	/**
	 * An account that may be the one that is meant, and what its password is compared
	 * with, which takes its time and holds no connection.
	 */
	private record Candidate(AccountView account, @Nullable String passwordHash) {
	}

	/**
	 * What came of it.
	 */
	public sealed interface Answer {

	}

	/**
	 * Come in.
	 *
	 * @param account who it is
	 */
	public record Welcome(AccountView account) implements Answer {
	}

	/**
	 * The password is right, and a second factor is needed.
	 *
	 * @param account who it is
	 */
	public record SecondStep(AccountView account) implements Answer {
	}

	/** The name or the password is wrong, or the account was tried too often. */
	public record Refused() implements Answer {
	}

	/** The password is right, and an administrator has disabled the account. */
	public record Disabled() implements Answer {
	}

	/**
	 * Too many tries came from one address.
	 *
	 * @param pause how long to wait before trying again
	 */
	public record Later(Duration pause) implements Answer {
	}

}
