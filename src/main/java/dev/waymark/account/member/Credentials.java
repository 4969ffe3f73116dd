package dev.waymark.account.member;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.account.AccountView;
import dev.waymark.account.factor.SecondFactor;
import dev.waymark.account.password.Passwords;
import dev.waymark.account.secret.Purpose;
import dev.waymark.account.secret.SecretWords;
import dev.waymark.account.session.Sessions;
import dev.waymark.account.throttle.Limit;
import dev.waymark.account.throttle.Throttle;
import dev.waymark.platform.Origin;

/**
 * What a member shows to be let in, and how they change it while they are signed in. Each
 * change asks for the password again (R14), is told by letter, and ends the person's
 * other sessions.
 */
@Component
public class Credentials {

	private final AccountRepository accounts;

	private final Passwords passwords;

	private final SecondFactor factor;

	private final SecretWords words;

	private final Sessions sessions;

	private final Throttle throttle;

	private final Letters letters;

	private final AccountLog log;

	private final TransactionTemplate transaction;

	Credentials(AccountRepository accounts, Passwords passwords, SecondFactor factor, SecretWords words,
			Sessions sessions, Throttle throttle, Letters letters, AccountLog log,
			PlatformTransactionManager transactions) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.factor = factor;
		this.words = words;
		this.sessions = sessions;
		this.throttle = throttle;
		this.letters = letters;
		this.log = log;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Whether whoever sits at a signed-in device knows the password as well (R14). If
	 * not, that is written down (R28).
	 * @param who who is signed in
	 * @param password what was typed
	 * @param origin where from
	 * @return whether it is the password; wrong also when too many were tried of late
	 */
	public boolean knows(AccountView who, String password, Origin origin) {
		boolean mayTry = this.throttle.tryNow(Limit.PASSWORD_AGAIN, who.uuid().toString()).allowed();
		String hash = this.accounts.findPasswordHash(who.id().value()).orElse(null);
		boolean right = this.passwords.matches(password, mayTry ? hash : null);
		if (right) {
			this.throttle.succeeded(Limit.PASSWORD_AGAIN, who.uuid().toString());
		}
		else {
			this.log.refused("password-refused", who, origin);
		}
		return right;
	}

	/**
	 * Sets another password.
	 * @param who whose
	 * @param password a password that the rules accept
	 * @param session the session that stays; all others end
	 * @param origin where from
	 */
	public void changePassword(AccountView who, String password, String session, Origin origin) {
		// Hashing takes its time, and holds no connection meanwhile.
		String hash = this.passwords.hash(password);
		this.transaction.executeWithoutResult((status) -> guardWith(hash, who, session, origin));
	}

	private void guardWith(String hash, AccountView who, String session, Origin origin) {
		this.accounts.hold(who.id().value()).orElseThrow().guardWith(hash);
		this.words.revoke(Purpose.DEVICE, who.id());
		this.words.revoke(Purpose.RESET, who.id());
		// Whoever knew the old password may have begun to move the account elsewhere.
		this.words.revoke(Purpose.EMAIL, who.id());
		this.sessions.endOthers(who.uuid(), session);
		this.letters.passwordChanged(who, origin);
		this.log.did("password-changed", who, origin);
	}

	/**
	 * Tells the world that the second factor is there now.
	 * @param who whose
	 * @param session the session that stays; all others end
	 * @param origin where from
	 */
	@Transactional
	public void factorOn(AccountView who, String session, Origin origin) {
		this.sessions.endOthers(who.uuid(), session);
		this.letters.factorChanged(who, true, origin);
		this.log.did("second-factor-on", who, origin);
	}

	/**
	 * Takes the second factor away.
	 * @param who whose
	 * @param session the session that stays; all others end
	 * @param origin where from
	 */
	@Transactional
	public void turnFactorOff(AccountView who, String session, Origin origin) {
		this.factor.turnOff(who.id());
		this.sessions.endOthers(who.uuid(), session);
		this.letters.factorChanged(who, false, origin);
		this.log.did("second-factor-off", who, origin);
	}

	/**
	 * Makes new recovery codes.
	 * @param who whose
	 * @param origin where from
	 * @return the codes, which cannot be shown again
	 */
	@Transactional
	public List<String> renewRecoveryCodes(AccountView who, Origin origin) {
		List<String> codes = this.factor.renewRecoveryCodes(who.id());
		this.log.did("recovery-codes-renewed", who, origin);
		return codes;
	}

}
