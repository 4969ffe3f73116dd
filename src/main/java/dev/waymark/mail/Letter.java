package dev.waymark.mail;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/**
 * What somebody shall be told by mail. The words are in the templates of its kind,
 * {@code templates/mail/{kind}.html} and {@code .txt}, and under the key
 * {@code mail.{kind}.subject}; the HTML template states which values it needs.
 *
 * @param to the one address it goes to, without a display name
 * @param kind names the templates: words in lower case with hyphens between them
 * @param locale the language it is written in
 * @param model the values for the templates: texts, numbers and truths. Times and dates
 * are texts, already put as the recipient reads them. A text is put on one line, so that
 * what a stranger typed as their name can make neither a header nor a line of its own
 */
public record Letter(String to, String kind, Locale locale, Map<String, Object> model) {

	/** The longest address that mail can be sent to (RFC 5321, 4.5.3.1.3). */
	public static final int MAX_ADDRESS = 254;

	/** The longest name of a kind. */
	public static final int MAX_KIND = 40;

	private static final Pattern KIND = Pattern.compile("[a-z]+(-[a-z]+)*");

	private static final Pattern NOT_IN_AN_ADDRESS = Pattern.compile("[\\s\\p{C}\\p{Z}]");

	/**
	 * Ends of lines and other controls, halves of characters, and the marks that would
	 * turn the direction of the words after them.
	 */
	private static final Pattern NOT_IN_A_LINE = Pattern
		.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]+");

	/**
	 * Creates a letter.
	 * @throws IllegalArgumentException when the address is not one address, the kind is
	 * no name of a template, or the model holds anything but texts, numbers and truths
	 */
	public Letter {
		if (!isOneAddress(to)) {
			throw new IllegalArgumentException("A letter goes to one address");
		}
		if (kind.length() > MAX_KIND || !KIND.matcher(kind).matches()) {
			throw new IllegalArgumentException("No kind of letter is called so");
		}
		model = model.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
					(entry) -> plain(entry.getKey(), entry.getValue())));
	}

	private static boolean isOneAddress(String to) {
		if (to.length() > MAX_ADDRESS || NOT_IN_AN_ADDRESS.matcher(to).find()) {
			return false;
		}
		try {
			InternetAddress address = new InternetAddress(to);
			return address.getAddress().equals(to) && !address.isGroup();
		}
		catch (AddressException ex) {
			return false;
		}
	}

	private static Object plain(String name, Object value) {
		if (value instanceof String text) {
			return line(text);
		}
		if (value instanceof Number || value instanceof Boolean) {
			return value;
		}
		throw new IllegalArgumentException("\"" + name + "\" is neither a text nor a number nor a truth");
	}

	static String line(String text) {
		return NOT_IN_A_LINE.matcher(text).replaceAll(" ").strip();
	}

	/**
	 * Names the kind only: the model may hold a link that signs in, which belongs in no
	 * log.
	 */
	@Override
	public String toString() {
		return "Letter[kind=" + this.kind + "]";
	}

}
