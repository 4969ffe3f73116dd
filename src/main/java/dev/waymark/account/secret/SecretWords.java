package dev.waymark.account.secret;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.waymark.account.AccountId;
import dev.waymark.account.EmailAddress;

/**
 * Hands out secret words and takes them back.
 */
@Component
public class SecretWords {

	private final AccountTokenRepository tokens;

	private final Clock clock;

	SecretWords(AccountTokenRepository tokens, Clock clock) {
		this.tokens = tokens;
		this.clock = clock;
	}

	/**
	 * Hands out a word; whatever was handed out before for the same purpose is void.
	 * @param purpose what it is good for
	 * @param account whose it is
	 * @param email the address that it is about
	 * @param lifetime how long it is good
	 * @return the word, which cannot be told again
	 */
	@Transactional
	public String issue(Purpose purpose, AccountId account, EmailAddress email, Duration lifetime) {
		revoke(purpose, account);
		return add(purpose, account.value(), email.value(), lifetime);
	}

	/**
	 * Hands out a word beside those that are out already.
	 * @param purpose what it is good for
	 * @param account whose it is, or null when there is no account yet
	 * @param email the address that it is about, or nothing
	 * @param lifetime how long it is good
	 * @return the word, which cannot be told again
	 */
	public String add(Purpose purpose, @Nullable Long account, String email, Duration lifetime) {
		String word = SecretWord.fresh();
		this.tokens.save(
				new AccountToken(SecretWord.hash(word), purpose, account, email, this.clock.instant().plus(lifetime)));
		return word;
	}

	/**
	 * Looks at a word without using it up.
	 * @param purpose what it must be good for
	 * @param word what was said; anything at all
	 * @return who got it, or empty when it is used up, too old or made up
	 */
	public Optional<Recipient> find(Purpose purpose, String word) {
		return good(purpose, word).map(AccountToken::recipient);
	}

	/**
	 * Uses a word up: of two who try at one moment only one gets it.
	 * @param purpose what it must be good for
	 * @param word what was said; anything at all
	 * @return who got it, or empty when it is used up, too old or made up
	 */
	public Optional<Recipient> take(Purpose purpose, String word) {
		return good(purpose, word).filter((token) -> this.tokens.take(token.tokenHash(), purpose.getSlug()) == 1)
			.map(AccountToken::recipient);
	}

	/**
	 * Makes the words of an account void.
	 * @param purpose those for what
	 * @param account whose
	 */
	public void revoke(Purpose purpose, AccountId account) {
		this.tokens.removeAll(account.value(), purpose.getSlug());
	}

	/**
	 * Makes everybody's words void.
	 * @param purpose those for what
	 */
	public void revokeAll(Purpose purpose) {
		this.tokens.removeAll(purpose.getSlug());
	}

	/** Removes the words that nobody can use any more. */
	public void removeExpired() {
		this.tokens.removeExpired(this.clock.instant());
	}

	/**
	 * Whether an account has been given a word that is kept still.
	 * @param purpose for what
	 * @param account whose
	 * @return true when there is one, also when it is too old
	 */
	public boolean isOut(Purpose purpose, AccountId account) {
		return this.tokens.existsByAccountIdAndPurpose(account.value(), purpose.getSlug());
	}

	private Optional<AccountToken> good(Purpose purpose, String word) {
		return this.tokens.findByTokenHashAndPurpose(SecretWord.hash(word), purpose.getSlug())
			.filter((token) -> token.isGoodAt(this.clock.instant()));
	}

}
