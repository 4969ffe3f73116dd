package dev.waymark.account.organisation;

import java.util.Arrays;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.waymark.account.EmailAddress;
import dev.waymark.account.member.SignUpDraft;
import dev.waymark.platform.text.Wording;

/**
 * What an organisation says of somebody who has just signed in there. Issuer and subject
 * together name a person; the address only counts when the organisation has verified it.
 *
 * @param issuer the organisation's sign-in service, as its tokens name it
 * @param subject the person's name there, which never goes to anybody else
 * @param email a verified address, or null when there is none
 * @param name what a new account is called: on one line, neither blank nor longer than 80
 * characters
 */
public record OrganisationAccount(String issuer, String subject, @Nullable EmailAddress email, String name) {

	/** The longest name of a service that is kept. */
	public static final int MAX_ISSUER = 500;

	/** The longest name of a person there (OpenID Connect Core, 2). */
	public static final int MAX_SUBJECT = 255;

	private static final String UNNAMED = "?";

	/**
	 * Reads what was said. Nothing of it was typed here, so what is odd is left out.
	 * @param issuer the organisation's sign-in service
	 * @param subject the person's name there
	 * @param email an address, or null
	 * @param verified whether the organisation says in so many words that the address is
	 * verified
	 * @param names what the person may be called, the best first; blanks and nulls are
	 * passed over
	 * @return what counts of it
	 * @throws IllegalArgumentException when issuer or subject cannot name anybody
	 */
	public static OrganisationAccount of(String issuer, String subject, @Nullable String email, boolean verified,
			@Nullable String... names) {
		if (issuer.isBlank() || issuer.length() > MAX_ISSUER || subject.isBlank() || subject.length() > MAX_SUBJECT) {
			throw new IllegalArgumentException("Issuer or subject is blank or too long");
		}
		EmailAddress address = (verified && email != null) ? address(email) : null;
		String name = Arrays.stream(names)
			.filter(Objects::nonNull)
			.map(OrganisationAccount::line)
			.filter((line) -> !line.isEmpty())
			.findFirst()
			.orElseGet(() -> (address != null) ? line(address.localPart()) : UNNAMED);
		return new OrganisationAccount(issuer, subject, address, name);
	}

	private static @Nullable EmailAddress address(String said) {
		String email = EmailAddress.spelled(said);
		boolean right = !email.isEmpty() && email.length() <= EmailAddress.MAX_LENGTH
				&& email.matches(EmailAddress.FORM);
		return right ? new EmailAddress(email) : null;
	}

	/**
	 * The same rules as for a name that is typed; whatever they refuse becomes a space.
	 */
	private static String line(String name) {
		StringBuilder line = new StringBuilder();
		Wording.LINE.of(name)
			.codePoints()
			.map((sign) -> Character.toString(sign).matches(SignUpDraft.NAME) ? sign : ' ')
			.forEach(line::appendCodePoint);
		String clean = Wording.LINE.of(line.toString());
		if (clean.length() <= SignUpDraft.MAX_NAME) {
			return clean;
		}
		int end = Character.isHighSurrogate(clean.charAt(SignUpDraft.MAX_NAME - 1)) ? SignUpDraft.MAX_NAME - 1
				: SignUpDraft.MAX_NAME;
		return clean.substring(0, end).strip();
	}

}
