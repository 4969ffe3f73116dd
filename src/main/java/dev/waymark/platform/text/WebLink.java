package dev.waymark.platform.text;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.InvalidUrlException;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder.ParserType;

/**
 * Where something is on the web, read as browsers read it and kept in one spelling: what
 * people paste has capitals, letters of their language, blanks around it and signs that
 * belong in no address. Only http and https lead to the web, and never with a name or a
 * password in front of the host.
 */
public final class WebLink {

	/** What people leave out who write down where something is. */
	private static final Pattern WITHOUT_SCHEME = Pattern
		.compile("(?:[\\p{L}\\p{M}\\p{N}_-]++\\.)++\\p{L}[\\p{L}\\p{M}\\p{N}-]+(?::\\d+)?(?:[/?#].*)?", Pattern.DOTALL);

	/** As letters and books set addresses apart from the words around them. */
	private static final Pattern IN_BRACKETS = Pattern.compile("<([^<>]*)>");

	/** The library leaves some of them out, where browsers read on no further. */
	private static final Pattern NO_HOST = Pattern
		.compile("(?i)(?:https?:[/\\\\]*|[/\\\\]{2,})[^/\\\\?#]*[\\s\"<>^`{|}%].*", Pattern.DOTALL);

	/** Most addresses are spelled right, which is seen sooner than read. */
	private static final Pattern SPELLED = Pattern
		.compile("https://(?:[a-z0-9-]++\\.)++[a-z]{2,}+/(?:[A-Za-z0-9_~-][A-Za-z0-9_~.-]*+/?)*+");

	/** Longer than any field for an address; nobody reads on. */
	private static final int LONGEST = 10_000;

	private static final Pattern LONE_PERCENT_SIGN = Pattern.compile("%(?![0-9A-Fa-f]{2})");

	/**
	 * To a browser a host whose last part is a number is an IPv4 address, be it written
	 * in one part or in eight, with octal or hexadecimal numbers.
	 */
	private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?");

	private static final Pattern FOUR_NUMBERS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");

	private final HttpUrl url;

	private WebLink(HttpUrl url) {
		this.url = url;
	}

	/**
	 * Reads an address.
	 * @param typed as it was typed; https is meant when there is no scheme
	 * @return the address, or empty when it leads nowhere on the web
	 */
	public static Optional<WebLink> of(String typed) {
		if (typed.length() > LONGEST) {
			return Optional.empty();
		}
		String text = Wording.LINES.of(typed);
		Matcher brackets = IN_BRACKETS.matcher(text);
		String address = brackets.matches() ? Wording.LINES.of(brackets.group(1)) : text;
		String whole = WITHOUT_SCHEME.matcher(address).matches() ? "https://" + address : address;
		return NO_HOST.matcher(whole).matches() ? Optional.empty() : of(HttpUrl.parse(escaped(whole)));
	}

	/**
	 * Spells an address.
	 * @param typed as it was typed
	 * @return the one spelling; what leads nowhere stays as it is, on one line
	 */
	public static String spelled(String typed) {
		return SPELLED.matcher(typed).matches() ? typed
				: of(typed).map(WebLink::toString).orElseGet(() -> Wording.LINE.of(typed));
	}

	/**
	 * Reads where something leads that stands at this address.
	 * @param reference an address, whole or in part
	 * @return the whole address, or empty when it leads nowhere on the web
	 */
	public Optional<WebLink> resolve(String reference) {
		return NO_HOST.matcher(reference.strip()).matches() ? Optional.empty()
				: of(this.url.resolve(escaped(reference)));
	}

	private static Optional<WebLink> of(@Nullable HttpUrl url) {
		return Optional.ofNullable(url)
			.filter((found) -> found.encodedUsername().isEmpty() && found.encodedPassword().isEmpty())
			.flatMap(WebLink::withPlainHost)
			.map(WebLink::new);
	}

	/** The library takes a number for a name; what stays one leads nowhere. */
	private static Optional<HttpUrl> withPlainHost(HttpUrl url) {
		if (!NUMBER.matcher(url.host()).matches()) {
			return Optional.of(url);
		}
		try {
			String address = UriComponentsBuilder.fromUriString("http://" + url.host() + "/", ParserType.WHAT_WG)
				.build()
				.getHost();
			return Optional.of(Objects.requireNonNull(address))
				.filter((host) -> FOUR_NUMBERS.matcher(host).matches())
				.map((host) -> url.newBuilder().host(host).build());
		}
		catch (InvalidUrlException ex) {
			return Optional.empty();
		}
	}

	private static String escaped(String address) {
		return LONE_PERCENT_SIGN.matcher(address).replaceAll("%25");
	}

	/**
	 * Whether others may read along on the way.
	 * @param spelled an address in its one spelling
	 * @return true when it is http
	 */
	public static boolean isUnencrypted(String spelled) {
		return spelled.startsWith("http:");
	}

	/**
	 * The address for programs.
	 * @return the one spelling
	 */
	public URI uri() {
		return this.url.uri();
	}

	/**
	 * The address for people.
	 * @return the one spelling, in ASCII
	 */
	@Override
	public String toString() {
		return uri().toASCIIString();
	}

}
