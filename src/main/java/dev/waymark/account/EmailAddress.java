package dev.waymark.account;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.waymark.platform.text.DomainName;
import dev.waymark.platform.text.Wording;

/**
 * An e-mail address in one spelling: its domain is lower-case ASCII, whether a person
 * wrote it or a browser.
 *
 * @param value the address, at most 254 characters (RFC 5321)
 */
public record EmailAddress(String value) {

	/** The longest address that mail can reach. */
	public static final int MAX_LENGTH = 254;

	/**
	 * What an address looks like, or nothing at all: something before and after one at
	 * sign, without spaces and without the signs that would make a list or a name of it.
	 * Whether it reaches anybody only a letter shows. Two signs that stand for whole
	 * sentences are refused, which would make the key too long.
	 */
	public static final String FORM = "|(?=(?s:.{1," + MAX_LENGTH + "}$))(?!.*[\\x{FDFA}\\x{FDFB}])" + EmailAddress.WORD
			+ "(?:\\." + EmailAddress.WORD + ")*@" + EmailAddress.LABEL + "(?:\\." + EmailAddress.LABEL + ")*";

	private static final String WORD = "[^\\s@<>\",;:\\\\()\\[\\].\\p{C}]+";

	private static final String LABEL = "[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd}-]*[\\p{L}\\p{Nd}])?";

	public EmailAddress {
		value = spelled(value);
	}

	/**
	 * Spells an address.
	 * @param typed as it was typed; need not be an address
	 * @return the one spelling
	 */
	public static String spelled(String typed) {
		return DomainName.asciiIn(Wording.LINE.of(typed));
	}

	/**
	 * What makes two ways of writing one address: case and composition do not matter.
	 * @return the key
	 */
	public String key() {
		return folded(this.value);
	}

	/**
	 * The keys under which an account of this address may be kept: those of before one
	 * spelling of domains had the letters that were typed.
	 * @return the key and, if it is another one, that of the letters
	 */
	public Set<String> keys() {
		return new LinkedHashSet<>(List.of(key(), folded(shown())));
	}

	/**
	 * How people read it.
	 * @return the address with its domain in the letters of its language
	 */
	public String shown() {
		return DomainName.shownIn(this.value);
	}

	private static String folded(String address) {
		return Normalizer.normalize(address, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

	/**
	 * The words in the address that a password must not be made of (R2).
	 * @return the part before the at sign
	 */
	public String localPart() {
		int at = this.value.indexOf('@');
		return (at < 0) ? this.value : this.value.substring(0, at);
	}

}
