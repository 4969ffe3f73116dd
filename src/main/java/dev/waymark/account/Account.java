package dev.waymark.account;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

import dev.waymark.platform.text.SearchWords;
import dev.waymark.platform.web.Preferences;

/**
 * What makes a member of a learner.
 */
@Table
class Account {

	@Id
	private @Nullable Long id;

	private final UUID uuid;

	@Version
	private @Nullable Long version;

	private final long learnerId;

	private String email;

	private String emailKey;

	private final String displayName;

	private String role;

	private @Nullable String passwordHash;

	private final String theme;

	private final boolean keysOn;

	private final String language;

	private final String timeZone;

	private String nameOrder = "";

	private String searchWords = "";

	private String mailbox = "";

	private String spelledBy = "";

	private final Instant createdAt;

	private @Nullable Instant disabledAt;

	private @Nullable Instant eraseAt;

	@PersistenceCreator
	Account(UUID uuid, long learnerId, String email, String emailKey, String displayName, String role, String theme,
			boolean keysOn, String language, String timeZone, Instant createdAt) {
		this.uuid = uuid;
		this.learnerId = learnerId;
		this.email = email;
		this.emailKey = emailKey;
		this.displayName = displayName;
		this.role = role;
		this.theme = theme;
		this.keysOn = keysOn;
		this.language = language;
		this.timeZone = timeZone;
		this.createdAt = createdAt;
	}

	static Account open(LearnerId learner, EmailAddress email, String name, Role role, @Nullable String passwordHash,
			Preferences preferences, Instant now) {
		Account account = new Account(UUID.randomUUID(), learner.value(), email.value(), email.key(), name,
				role.getSlug(), preferences.theme(), preferences.keys(), preferences.language(), preferences.zone(),
				now);
		account.passwordHash = passwordHash;
		account.enter();
		return account;
	}

	/** Enters the name and the address by which administrators find somebody. */
	private void enter() {
		DirectoryEntry entry = DirectoryEntry.of(this.displayName, new EmailAddress(this.email));
		this.nameOrder = entry.nameOrder();
		this.searchWords = entry.searchWords();
		this.mailbox = entry.mailbox();
		this.spelledBy = SearchWords.RULES;
	}

	@Nullable String passwordHash() {
		return this.passwordHash;
	}

	String role() {
		return this.role;
	}

	@Nullable Instant eraseAt() {
		return this.eraseAt;
	}

	boolean hasKey(String key) {
		return this.emailKey.equals(key);
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
				new EmailAddress(this.email), this.displayName, Role.of(this.role), this.passwordHash != null,
				new Preferences(this.theme, this.keysOn, this.language, this.timeZone), this.createdAt, this.disabledAt,
				this.eraseAt);
	}

}
