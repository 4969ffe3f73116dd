package dev.waymark.platform.security;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The cookie that names a session: out of reach of scripts and of other sites, and over
 * TLS bound to this very host by its name's prefix (R15).
 */
@Component
class SessionCookie implements CookieSerializer {

	static final String NAME = "waymark-session";

	private static final String HOST_NAME = "__Host-" + NAME;

	/** What ids of ours look like: anything else is not looked up. */
	private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

	/** The browser may keep it this long; the session itself ends sooner. */
	private static final Duration LIFETIME = Duration.ofDays(60);

	private final CookieSerializer plain = named(NAME, false);

	private final CookieSerializer overTls = named(HOST_NAME, true);

	@Override
	public void writeCookieValue(CookieValue value) {
		serializer(value.getRequest()).writeCookieValue(value);
	}

	@Override
	public List<String> readCookieValues(HttpServletRequest request) {
		return serializer(request).readCookieValues(request).stream().filter((id) -> ID.matcher(id).matches()).toList();
	}

	/**
	 * Whether a visitor claims to have a session, which costs no look into the database.
	 */
	static boolean isIn(HttpServletRequest request) {
		return WebUtils.getCookie(request, request.isSecure() ? HOST_NAME : NAME) != null;
	}

	private CookieSerializer serializer(HttpServletRequest request) {
		return request.isSecure() ? this.overTls : this.plain;
	}

	private static CookieSerializer named(String name, boolean secure) {
		DefaultCookieSerializer serializer = new DefaultCookieSerializer();
		serializer.setCookieName(name);
		serializer.setCookiePath("/");
		serializer.setUseSecureCookie(secure);
		serializer.setUseHttpOnlyCookie(true);
		serializer.setSameSite("Lax");
		serializer.setCookieMaxAge((int) LIFETIME.toSeconds());
		return serializer;
	}

}
