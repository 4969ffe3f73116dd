package dev.waymark.platform.text;

import java.util.Locale;
import java.util.regex.Pattern;

import com.ibm.icu.text.IDNA;

/**
 * The one spelling of a domain, so that {@code münchen.example}, as people write it, and
 * {@code xn--mnchen-3ya.example}, as browsers send it, are the same (UTS 46, as browsers
 * follow it).
 */
public final class DomainName {

	private static final Pattern DOMAIN = Pattern.compile("[a-z0-9._-]+");

	private static final IDNA SPELLING = IDNA.getUTS46Instance(
			IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

	private DomainName() {
	}

	/**
	 * Spells a domain for machines.
	 * @param domain in any spelling
	 * @return lower-case ASCII; what is no domain stays as it is, in lower case
	 */
	public static String ascii(String domain) {
		if (isPlain(domain)) {
			return domain.toLowerCase(Locale.ROOT);
		}
		IDNA.Info found = new IDNA.Info();
		StringBuilder ascii = SPELLING.nameToASCII(domain, new StringBuilder(), found);
		return (found.hasErrors() || !DOMAIN.matcher(ascii).matches()) ? domain.toLowerCase(Locale.ROOT)
				: ascii.toString();
	}

	/**
	 * Spells the domain of an e-mail address for machines; what stands before it belongs
	 * to whoever looks after the domain.
	 * @param address an e-mail address; need not be one
	 * @return the address with its domain in lower-case ASCII
	 */
	public static String asciiIn(String address) {
		int domain = address.lastIndexOf('@') + 1;
		return (domain > 0) ? address.substring(0, domain) + ascii(address.substring(domain)) : address;
	}

	/**
	 * Spells a domain for people.
	 * @param domain in any spelling
	 * @return with the letters of its language
	 */
	public static String shown(String domain) {
		String ascii = ascii(domain);
		IDNA.Info found = new IDNA.Info();
		StringBuilder shown = SPELLING.nameToUnicode(ascii, new StringBuilder(), found);
		return found.hasErrors() ? ascii : shown.toString();
	}

	/**
	 * Spells the domain of an e-mail address for people.
	 * @param address an e-mail address; need not be one
	 * @return the address with its domain in the letters of its language
	 */
	public static String shownIn(String address) {
		int domain = address.lastIndexOf('@') + 1;
		return (domain > 0) ? address.substring(0, domain) + shown(address.substring(domain)) : address;
	}

	private static boolean isPlain(String domain) {
		return domain.chars().allMatch((sign) -> sign < 0x80) && !domain.toLowerCase(Locale.ROOT).contains("xn--");
	}

}
