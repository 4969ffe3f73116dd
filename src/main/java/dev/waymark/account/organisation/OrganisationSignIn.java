package dev.waymark.account.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.account.AccountId;
import dev.waymark.account.AccountView;
import dev.waymark.account.EmailAddress;
import dev.waymark.account.ExportTable;
import dev.waymark.account.LearnerId;
import dev.waymark.account.Profile;
import dev.waymark.account.member.AccountLog;
import dev.waymark.account.member.Accounts;
import dev.waymark.account.member.SignIn;
import dev.waymark.account.member.SignUp;
import dev.waymark.account.session.Sessions;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.Preferences;

/**
 * Signing in with an organisation's account. An organisation is believed when it says who
 * somebody is there; that somebody has an account here as well is only believed when they
 * show that account's password, once. So whoever runs an organisation, or gets a person's
 * old address there, does not get their account here.
 */
@Component
public class OrganisationSignIn {

	private final AccountIdentityRepository identities;

	private final Accounts accounts;

	private final SignUp signUp;

	private final SignIn signIn;

	private final Sessions sessions;

	private final AccountLog log;

	private final TransactionTemplate transaction;

	private final Clock clock;

	OrganisationSignIn(AccountIdentityRepository identities, Accounts accounts, SignUp signUp, SignIn signIn,
			Sessions sessions, AccountLog log, PlatformTransactionManager transactions, Clock clock) {
		this.identities = identities;
		this.accounts = accounts;
		this.signUp = signUp;
		this.signIn = signIn;
		this.sessions = sessions;
		this.log = log;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Takes somebody for whom an organisation vouches. Opens an account when nobody has
	 * one by that verified address.
	 * @param who who they are there
	 * @param guest the guest that they are on this device, or null
	 * @param preferences how they like the pages so far
	 * @param origin where from
	 * @return what comes next
	 */
	public Answer arrive(OrganisationAccount who, @Nullable LearnerId guest, Preferences preferences, Origin origin) {
		Optional<AccountView> known = account(who);
		if (known.isPresent()) {
			return new Known(this.signIn.letIn(known.get(), origin));
		}
		EmailAddress email = who.email();
		if (email == null) {
			return new NoAddress();
		}
		if (this.accounts.find(email).isPresent()) {
			return arrivedMeanwhile(who, origin);
		}
		try {
			return new Opened(Objects
				.requireNonNull(this.transaction.execute((status) -> open(who, email, guest, preferences, origin))));
		}
		catch (DuplicateKeyException ex) {
			return arrivedMeanwhile(who, origin);
		}
	}

	/** Another tab may have been quicker between one look and the next. */
	private Answer arrivedMeanwhile(OrganisationAccount who, Origin origin) {
		return account(who).<Answer>map((account) -> new Known(this.signIn.letIn(account, origin)))
			.orElseGet(HasAccount::new);
	}

	/**
	 * Joins an organisation's account to the account that has the same address, when its
	 * password is shown. Where a second factor is asked for, they are not joined yet: see
	 * {@link #join(OrganisationAccount, AccountView, Origin)}.
	 * @param who who they are there, with a verified address
	 * @param password what was typed
	 * @param device what the device's cookie holds, or null
	 * @param origin where from
	 * @return the same answers as to {@link SignIn#withPassword}
	 */
	public SignIn.Answer join(OrganisationAccount who, String password, @Nullable String device, Origin origin) {
		EmailAddress email = Objects.requireNonNull(who.email(), "Only a verified address leads here");
		SignIn.Answer answer = this.signIn.withPassword(email, password, device, origin);
		if (answer instanceof SignIn.Welcome welcome) {
			join(who, welcome.account(), origin);
		}
		return answer;
	}

	/**
	 * Joins an organisation's account to the account of somebody who has shown everything
	 * that it asks for.
	 * @param who who they are there
	 * @param account their account here
	 * @param origin where from
	 */
	public void join(OrganisationAccount who, AccountView account, Origin origin) {
		try {
			this.transaction.executeWithoutResult((status) -> {
				keep(who, account);
				this.log.did("account-joined", account, who.issuer(), origin);
			});
		}
		catch (DuplicateKeyException ex) {
			// Another tab was quicker; an identity stays with the account that has it.
		}
	}

	/**
	 * The organisations' accounts that somebody signs in with.
	 * @param account whose
	 * @return the one joined first comes first
	 */
	public List<JoinedOrganisation> of(AccountId account) {
		return this.identities.findByAccountIdOrderByJoinedAtAscIdAsc(account.value())
			.stream()
			.map(AccountIdentity::view)
			.toList();
	}

	/**
	 * The same for the export of everything held about somebody, with the names by which
	 * the organisations know them.
	 * @param account whose
	 * @return the table
	 */
	public ExportTable export(AccountId account) {
		return new ExportTable("organisations", AccountIdentity.COLUMNS,
				this.identities.findByAccountIdOrderByJoinedAtAscIdAsc(account.value())
					.stream()
					.map(AccountIdentity::row)
					.toList());
	}

	/**
	 * Parts an organisation's account from a member's. Ends the other sessions, which may
	 * have been opened with it.
	 * @param who whose; nobody could get in any more without a password
	 * @param name which, see {@link JoinedOrganisation#name()}
	 * @param session the session that stays; all others end
	 * @param origin where from
	 * @return false when there is none of that name, or no password
	 */
	@Transactional
	public boolean part(AccountView who, String name, String session, Origin origin) {
		Optional<AccountIdentity> identity = this.identities.findByAccountIdOrderByJoinedAtAscIdAsc(who.id().value())
			.stream()
			.filter((one) -> one.view().name().equals(name))
			.findFirst();
		if (identity.isEmpty() || !who.hasPassword()) {
			return false;
		}
		this.identities.delete(identity.get());
		this.sessions.endOthers(who.uuid(), session);
		this.log.did("account-parted", who, identity.get().view().issuer(), origin);
		return true;
	}

	private AccountView open(OrganisationAccount who, EmailAddress email, @Nullable LearnerId guest,
			Preferences preferences, Origin origin) {
		AccountView account = this.signUp.open(email, new Profile(who.name(), preferences), guest, who.issuer(),
				origin);
		keep(who, account);
		return account;
	}

	private void keep(OrganisationAccount who, AccountView account) {
		this.identities.save(new AccountIdentity(account.id(), who, this.clock.instant()));
	}

	private Optional<AccountView> account(OrganisationAccount who) {
		return this.identities.findByIssuerAndSubject(who.issuer(), who.subject())
			.flatMap((identity) -> this.accounts.find(identity.account()));
	}

	/**
	 * What comes next.
	 */
	public sealed interface Answer {

	}

	/**
	 * The organisation's account is joined to one here.
	 *
	 * @param answer what that account says to its owner
	 */
	public record Known(SignIn.Answer answer) implements Answer {
	}

	/**
	 * There is a new member.
	 *
	 * @param account the new account, without a password
	 */
	public record Opened(AccountView account) implements Answer {
	}

	/** Somebody has an account by that address; its password is asked for. */
	public record HasAccount() implements Answer {
	}

	/** The organisation has named no verified address. Nothing was kept. */
	public record NoAddress() implements Answer {
	}

}
