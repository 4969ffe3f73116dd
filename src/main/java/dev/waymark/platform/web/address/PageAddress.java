package dev.waymark.platform.web.address;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.unbescape.uri.UriEscape;

/**
 * The address of a page with what it is asked for, so that links from one page of a list
 * to another keep its filters. It is written as Thymeleaf writes addresses, since many of
 * them stand in templates.
 */
public final class PageAddress {

	private final String written;

	private PageAddress(String written) {
		this.written = written;
	}

	/**
	 * Begins with a page of which nothing is asked.
	 * @param path its path within the site, as it stands in addresses
	 * @return its address
	 */
	public static PageAddress of(String path) {
		return new PageAddress(path);
	}

	/**
	 * Asks for something more.
	 * @param name what it is called
	 * @param value what is asked for; null when nothing is
	 * @return another address
	 */
	public PageAddress with(String name, @Nullable Object value) {
		String said = UriEscape.escapeUriQueryParam(Objects.toString(value, ""));
		return new PageAddress(this.written + (this.written.contains("?") ? "&" : "?") + name + "=" + said);
	}

	/**
	 * The address as links within the site need it.
	 * @return the path with the query
	 */
	@Override
	public String toString() {
		return this.written;
	}

}
