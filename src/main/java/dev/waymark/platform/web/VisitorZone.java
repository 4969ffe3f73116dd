package dev.waymark.platform.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.WebUtils;

/**
 * Where a visitor's clock stands: as they chose, else as a script has found on their
 * device. Without either nobody can know.
 */
public final class VisitorZone {

	/** The script keeps the device's zone in it, so it is in reach of scripts. */
	private static final String COOKIE = "waymark-zone";

	private static final Pattern PLACE = Pattern
		.compile("(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC");

	private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

	private static final List<String> PLACES = KNOWN.stream()
		.filter((id) -> PLACE.matcher(id).matches())
		.sorted()
		.toList();

	private VisitorZone() {
	}

	/**
	 * The zones that are named after places, which is how people know theirs.
	 * @return their ids, such as "Europe/Berlin", in the order of the alphabet
	 */
	public static List<String> places() {
		return PLACES;
	}

	/**
	 * Whether there is such a zone.
	 * @param id anything at all
	 * @return whether it is the id of a zone that may be chosen or found on a device
	 */
	public static boolean isKnown(@Nullable String id) {
		return id != null && KNOWN.contains(id);
	}

	static @Nullable ZoneId of(HttpServletRequest request) {
		String chosen = Preferences.of(request).zone();
		if (isKnown(chosen)) {
			return ZoneId.of(chosen);
		}
		Cookie device = WebUtils.getCookie(request, COOKIE);
		return (device != null && isKnown(device.getValue())) ? ZoneId.of(device.getValue()) : null;
	}

}
