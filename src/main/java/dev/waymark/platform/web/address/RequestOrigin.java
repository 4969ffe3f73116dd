package dev.waymark.platform.web.address;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.hc.core5.net.InetAddressUtils;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

import dev.waymark.platform.Origin;

/**
 * Reads where a request came from. What a request claims in {@code X-Forwarded-For} is
 * not believed here; the server believes it when a trusted proxy says it, and then it is
 * the address (R26), if it is one.
 */
public final class RequestOrigin {

	private RequestOrigin() {
	}

	/**
	 * Reads it.
	 * @param request the request
	 * @return where it came from
	 */
	public static Origin of(HttpServletRequest request) {
		return new Origin(address(request.getRemoteAddr()),
				Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
	}

	/** A proxy that only appends hands on whatever a client calls its address. */
	private static String address(@Nullable String said) {
		String address = Objects.requireNonNullElse(said, "").replaceFirst("%.*", "");
		return (InetAddressUtils.isIPv4(address) || InetAddressUtils.isIPv6(address)) ? address : "";
	}

}
