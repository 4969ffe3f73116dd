package dev.waymark.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.waymark.account.AccountToken.Purpose;

/**
 * Hands out secret words and takes them back.
 */
@Component
class SecretWords {

	private final AccountTokenRepository tokens;

	private final Clock clock;

	SecretWords(AccountTokenRepository tokens, Clock clock) {
		this.tokens = tokens;
		this.clock = clock;
	}

	/** Hands out a word; whatever was handed out before for the same purpose is void. */
	@Transactional
	String issue(Purpose purpose, AccountId account, EmailAddress email, Duration lifetime) {
		this.tokens.removeAll(account.value(), purpose.slug());
		return add(purpose, account.value(), email.value(), lifetime);
	}

	/** Hands out a word beside those that are out already. */
	String add(Purpose purpose, @Nullable Long account, String email, Duration lifetime) {
		String word = SecretWord.fresh();
		this.tokens.save(
				new AccountToken(SecretWord.hash(word), purpose, account, email, this.clock.instant().plus(lifetime)));
		return word;
	}

	/** Looks at a word without using it up. */
	Optional<AccountToken> find(Purpose purpose, String word) {
		return this.tokens.findByTokenHashAndPurpose(SecretWord.hash(word), purpose.slug())
			.filter((token) -> token.isGoodAt(this.clock.instant()));
	}

	/** Uses a word up: of two who try at one moment only one gets it. */
	Optional<AccountToken> take(Purpose purpose, String word) {
		return find(purpose, word).filter((token) -> this.tokens.take(token.tokenHash(), purpose.slug()) == 1);
	}

	void revoke(Purpose purpose, AccountId account) {
		this.tokens.removeAll(account.value(), purpose.slug());
	}

	void revokeAll(Purpose purpose) {
		this.tokens.removeAll(purpose.slug());
	}

	void removeExpired() {
		this.tokens.removeExpired(this.clock.instant());
	}

	boolean isOut(Purpose purpose, AccountId account) {
		return this.tokens.existsByAccountIdAndPurpose(account.value(), purpose.slug());
	}

}
