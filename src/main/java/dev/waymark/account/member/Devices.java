package dev.waymark.account.member;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.waymark.account.AccountId;
import dev.waymark.account.AccountView;
import dev.waymark.account.secret.Purpose;
import dev.waymark.account.secret.SecretWords;
import dev.waymark.platform.Origin;

/**
 * The devices that people have signed in from. A known device is not shut out when
 * strangers hammer at its owner's account (R5), and a new one is reported by letter.
 */
@Component
public class Devices {

	/** How long a device stays known. */
	public static final Duration LIFETIME = Duration.ofDays(365);

	private final SecretWords words;

	private final Letters letters;

	Devices(SecretWords words, Letters letters) {
		this.words = words;
		this.letters = letters;
	}

	/**
	 * Whether somebody has signed in to an account from this device before.
	 * @param account the account
	 * @param word what the device's cookie holds, or null
	 * @return true when the cookie was made for this account
	 */
	public boolean knows(AccountId account, @Nullable String word) {
		return Optional.ofNullable(word)
			.flatMap((said) -> this.words.find(Purpose.DEVICE, said))
			.filter((recipient) -> account.equals(recipient.account()))
			.isPresent();
	}

	/**
	 * Gets to know a device, and tells the owner of the account unless it is the only
	 * one.
	 * @param account who has just signed in from it
	 * @param origin where from
	 * @return what the device's cookie shall hold
	 */
	@Transactional
	public String meet(AccountView account, Origin origin) {
		if (this.words.isOut(Purpose.DEVICE, account.id())) {
			this.letters.newDevice(account, origin);
		}
		return this.words.add(Purpose.DEVICE, account.id().value(), account.email().value(), LIFETIME);
	}

}
