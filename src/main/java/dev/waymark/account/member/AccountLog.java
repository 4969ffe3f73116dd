package dev.waymark.account.member;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.waymark.account.AccountView;
import dev.waymark.audit.AuditDraft;
import dev.waymark.audit.AuditLog;
import dev.waymark.platform.Origin;

/**
 * Writes down what happens to accounts, for the audit log (R28).
 */
@Component
public class AccountLog {

	private final AuditLog audit;

	AccountLog(AuditLog audit) {
		this.audit = audit;
	}

	/**
	 * Somebody did something about themselves.
	 * @param kind what it was, in the words of the audit log
	 * @param who who did it
	 * @param origin where from
	 */
	public void did(String kind, AccountView who, Origin origin) {
		did(kind, who, who, "", origin);
	}

	/**
	 * Somebody did something about themselves, with a word on what.
	 * @param kind what it was, in the words of the audit log
	 * @param who who did it
	 * @param detail the word on it
	 * @param origin where from
	 */
	public void did(String kind, AccountView who, String detail, Origin origin) {
		did(kind, who, who, detail, origin);
	}

	/** An administrator did something about somebody. */
	void did(String kind, AccountView who, AccountView whom, String detail, Origin origin) {
		this.audit
			.record(new AuditDraft(kind, who.uuid(), who.name(), whom.uuid(), whom.email().value(), detail, origin));
	}

	/**
	 * Somebody was refused. The address that was typed is written down only when it is an
	 * account's: people type passwords into the wrong field.
	 */
	void refused(String kind, @Nullable AccountView whom, Origin origin) {
		this.audit.recordRefusal(tried(kind, whom, origin));
	}

	/** Somebody whom nobody knows yet asked for something. */
	void asked(String kind, @Nullable AccountView whom, Origin origin) {
		this.audit.record(tried(kind, whom, origin));
	}

	private static AuditDraft tried(String kind, @Nullable AccountView whom, Origin origin) {
		AuditDraft draft = AuditDraft.of(kind, origin);
		return (whom != null) ? draft.about(whom.uuid(), whom.email().value()) : draft;
	}

	/**
	 * An administrator erased somebody; nothing says whom.
	 * @param by the administrator
	 * @param origin where from
	 */
	public void erased(AccountView by, Origin origin) {
		this.audit.record(AuditDraft.of("person-deleted", origin).by(by.uuid(), by.name()));
	}

	/** Somebody has left; nothing says who. */
	public void departed() {
		this.audit.record(AuditDraft.of("account-deleted", Origin.ITSELF));
	}

}
