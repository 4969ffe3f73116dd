package dev.waymark.account.member;

import dev.waymark.account.EmailAddress;
import dev.waymark.platform.web.Preferences;

/**
 * What somebody says who would like to be a member.
 *
 * @param email where the letter goes that finishes the sign-up
 * @param name what they want to be called, neither blank nor longer than 80 characters
 * @param password a password that the rules accept
 * @param preferences how they like the pages so far
 */
public record SignUpDraft(EmailAddress email, String name, String password, Preferences preferences) {

	/** The longest name. */
	public static final int MAX_NAME = 80;

	/**
	 * What a name may be: text on one line, without signs that turn the line around, and
	 * nothing that a mail program would make a link of. Names stand in letters to
	 * addresses that are not confirmed yet, where a link would be a stranger's.
	 */
	public static final String NAME = "(?!(?s:.*)(?:://|(?i:www)[.\\x{3002}\\x{FF0E}\\x{FF61}]"
			+ "|[\\p{L}\\p{M}\\p{N}_-][.\\x{3002}\\x{FF0E}\\x{FF61}](?:[\\p{L}\\p{M}]{2}|(?i:xn--))))"
			+ "[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\x{061C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]*";

}
