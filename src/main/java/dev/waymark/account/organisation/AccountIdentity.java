package dev.waymark.account.organisation;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import dev.waymark.account.AccountId;
import dev.waymark.account.secret.SecretWord;

/**
 * Whom an organisation's sign-in service knows a member as.
 */
@Entity
class AccountIdentity {

	static final List<String> COLUMNS = List.of("issuer", "subject", "joined_at");

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long accountId;

	private String issuer;

	private String subject;

	private Instant joinedAt;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	AccountIdentity() {
	}

	AccountIdentity(AccountId account, OrganisationAccount who, Instant now) {
		this.accountId = account.value();
		this.issuer = who.issuer();
		this.subject = who.subject();
		this.joinedAt = now;
	}

	AccountId account() {
		return new AccountId(this.accountId);
	}

	JoinedOrganisation view() {
		return new JoinedOrganisation(SecretWord.hash(this.issuer + '\n' + this.subject), this.issuer, this.joinedAt);
	}

	/** What {@link #COLUMNS} say of it. */
	List<@Nullable Object> row() {
		return List.of(this.issuer, this.subject, this.joinedAt);
	}

}
