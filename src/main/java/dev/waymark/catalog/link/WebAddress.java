package dev.waymark.catalog.link;

import java.net.IDN;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads addresses as leniently as browsers do, for people and servers write into them
 * what does not belong there.
 */
final class WebAddress {

	private static final Pattern WITH_HOST = Pattern.compile("((?:[A-Za-z][A-Za-z0-9+.-]*:)?//)([^/?#]*)(.*)",
			Pattern.DOTALL);

	/**
	 * All that RFC 3986 lets stand in a path or a query; a percent sign needs two digits.
	 */
	private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2}");

	private WebAddress() {
	}

	/**
	 * Reads an address.
	 * @throws ForbiddenAddressException when no visit may begin like this
	 * @throws MalformedURLException when it cannot be read
	 */
	static URI of(String text) throws ForbiddenAddressException, MalformedURLException {
		return plain(parse(text));
	}

	/**
	 * Reads where an answer leads.
	 * @param base the address that answered
	 * @param location what the answer says
	 * @throws ForbiddenAddressException when no visit may go on like this
	 * @throws MalformedURLException when it cannot be read
	 */
	static URI of(URI base, @Nullable String location) throws ForbiddenAddressException, MalformedURLException {
		if (location == null || location.isBlank()) {
			throw new MalformedURLException("It leads nowhere");
		}
		String words = location.strip();
		// To java.net.URI a query alone belongs to the folder, to all others to the page.
		return plain(base.resolve(parse(words.startsWith("?") ? base.getRawPath() + words : words)));
	}

	private static URI parse(String text) throws MalformedURLException {
		try {
			Matcher parts = WITH_HOST.matcher(text.strip());
			if (!parts.matches()) {
				return new URI(clean(text.strip()));
			}
			String host = parts.group(2);
			// A host with brackets is an address, one with letters from all over a name.
			return new URI(parts.group(1) + (host.startsWith("[") ? host : IDN.toASCII(host)) + clean(parts.group(3)));
		}
		catch (URISyntaxException | IllegalArgumentException ex) {
			throw new MalformedURLException("It cannot be read");
		}
	}

	private static String clean(String text) {
		StringBuilder clean = new StringBuilder();
		Matcher allowed = ALLOWED.matcher(text);
		for (int at = 0; at < text.length();) {
			if (allowed.region(at, text.length()).lookingAt()) {
				clean.append(allowed.group());
				at = allowed.end();
				continue;
			}
			int letter = text.codePointAt(at);
			for (byte each : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
				clean.append('%').append(String.format(Locale.ROOT, "%02X", each));
			}
			at += Character.charCount(letter);
		}
		return clean.toString();
	}

	/** Without a fragment, which no server is told, and never without a path. */
	private static URI plain(URI address) throws ForbiddenAddressException, MalformedURLException {
		String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
		if (!scheme.equals("https") && !scheme.equals("http")) {
			throw new ForbiddenAddressException("Only the web is visited");
		}
		if (address.getRawUserInfo() != null) {
			throw new ForbiddenAddressException("Nobody is visited with a name and a password");
		}
		if (address.getHost() == null) {
			throw new MalformedURLException("It names no host");
		}
		String path = address.normalize().getRawPath();
		String query = (address.getRawQuery() != null) ? "?" + address.getRawQuery() : "";
		return URI.create(scheme + "://" + address.getRawAuthority().toLowerCase(Locale.ROOT)
				+ (path.isEmpty() ? "/" : path) + query);
	}

	/** The address of a file at the root of the same host, scheme and port. */
	static URI atRoot(URI address, String file) {
		return URI.create(origin(address) + file);
	}

	static String origin(URI address) {
		return address.getScheme() + "://" + address.getRawAuthority();
	}

}
