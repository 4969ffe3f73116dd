package dev.waymark.account;

import java.text.Normalizer;
import java.util.Locale;

/**
 * An e-mail address, as a person writes it.
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

	/**
	 * What makes two ways of writing one address: case and composition do not matter.
	 * @return the key
	 */
	public String key() {
		return Normalizer.normalize(this.value.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
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
