package dev.waymark.account.member;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import dev.waymark.account.AccountId;
import dev.waymark.account.AccountView;
import dev.waymark.account.EmailAddress;
import dev.waymark.account.LearnerId;
import dev.waymark.account.Profile;
import dev.waymark.account.Role;
import dev.waymark.platform.Slugged;
import dev.waymark.platform.web.Preferences;
import dev.waymark.platform.web.PreferencesChanged;

/**
 * What makes a member of a learner. Whoever changes an account holds it first, so that of
 * two changes at one moment both are kept.
 */
@Entity
class Account {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private UUID uuid;

	@Version
	private long version;

	private long learnerId;

	private String email;

	private String emailKey;

	private String displayName;

	private String role;

	private @Nullable String passwordHash;

	@Embedded
	@AttributeOverride(name = "keys", column = @Column(name = "keys_on"))
	@AttributeOverride(name = "zone", column = @Column(name = "time_zone"))
	private Preferences preferences;

	@Embedded
	private DirectoryEntry entry;

	private Instant createdAt;

	private @Nullable Instant disabledAt;

	private @Nullable Instant eraseAt;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	Account() {
	}

	Account(LearnerId learner, EmailAddress email, String name, Role role, @Nullable String passwordHash,
			Preferences preferences, Instant now) {
		this.uuid = UUID.randomUUID();
		this.learnerId = learner.value();
		this.email = email.value();
		this.emailKey = email.key();
		this.displayName = name;
		this.role = role.getSlug();
		this.passwordHash = passwordHash;
		this.preferences = preferences;
		this.entry = DirectoryEntry.of(name, email);
		this.createdAt = now;
	}

	/** Enters the name and the address by which administrators find somebody. */
	void enter() {
		this.entry = DirectoryEntry.of(this.displayName, new EmailAddress(this.email));
	}

	@Nullable String passwordHash() {
		return this.passwordHash;
	}

	UUID uuid() {
		return this.uuid;
	}

	boolean hasKey(String key) {
		return this.emailKey.equals(key);
	}

	void describe(Profile profile) {
		this.displayName = profile.name();
		this.preferences = profile.preferences();
		enter();
	}

	/** Keeps what was chosen; the rest stays. */
	void prefer(PreferencesChanged chosen) {
		this.preferences = new Preferences(Objects.requireNonNullElse(chosen.theme(), this.preferences.theme()),
				Objects.requireNonNullElse(chosen.keys(), this.preferences.keys()), this.preferences.language(),
				this.preferences.zone());
	}

	void moveTo(EmailAddress address) {
		this.email = address.value();
		this.emailKey = address.key();
		enter();
	}

	void guardWith(String hash) {
		this.passwordHash = hash;
	}

	void become(Role other) {
		this.role = other.getSlug();
	}

	void disable(Instant now) {
		this.disabledAt = now;
	}

	void enable() {
		this.disabledAt = null;
	}

	void eraseAt(Instant when) {
		this.eraseAt = when;
	}

	void keep() {
		this.eraseAt = null;
	}

	AccountView view() {
		return new AccountView(new AccountId(Objects.requireNonNull(this.id)), this.uuid, new LearnerId(this.learnerId),
				new EmailAddress(this.email), this.displayName, Slugged.of(Role.class, this.role),
				this.passwordHash != null, this.preferences, this.createdAt, this.disabledAt, this.eraseAt);
	}

}
