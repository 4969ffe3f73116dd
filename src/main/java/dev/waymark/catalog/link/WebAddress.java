package dev.waymark.catalog.link;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.waymark.platform.text.WebLink;

/**
 * Reads addresses that are to be visited as leniently as browsers do, for people and
 * servers write into them what does not belong there, and tells what nobody can read from
 * what may not be visited.
 */
final class WebAddress {

	private static final Pattern NOT_THE_WEB = Pattern.compile("(?i)\\s*(?!https?:)[a-z][a-z0-9+.-]*:.*",
			Pattern.DOTALL);

	private static final Pattern WITH_NAME = Pattern.compile("(?i)\\s*(?:https?:)?[/\\\\]*[^/\\\\?#]*@.*",
			Pattern.DOTALL);

	private WebAddress() {
	}

	/**
	 * Reads an address.
	 * @throws ForbiddenAddressException when no visit may begin like this
	 * @throws MalformedURLException when it cannot be read
	 */
	static URI of(String text) throws ForbiddenAddressException, MalformedURLException {
		return plain(WebLink.of(text), text);
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
		return plain(WebLink.of(base.toString()).flatMap((here) -> here.resolve(location)), location);
	}

	/** Without a fragment, which no server is told. */
	private static URI plain(Optional<WebLink> link, String text)
			throws ForbiddenAddressException, MalformedURLException {
		if (link.isPresent()) {
			return URI.create(link.get().toString().replaceFirst("#.*", ""));
		}
		if (NOT_THE_WEB.matcher(text).matches()) {
			throw new ForbiddenAddressException("Only the web is visited");
		}
		if (WITH_NAME.matcher(text).matches()) {
			throw new ForbiddenAddressException("Nobody is visited with a name and a password");
		}
		throw new MalformedURLException("It cannot be read");
	}

	/** The address of a file at the root of the same host, scheme and port. */
	static URI atRoot(URI address, String file) {
		return URI.create(origin(address) + file);
	}

	static String origin(URI address) {
		return address.getScheme() + "://" + address.getRawAuthority();
	}

	/** The host, which may have a name that is no name to {@link URI}. */
	static String host(URI address) {
		return address.getRawAuthority().replaceFirst(":\\d+$", "");
	}

}
