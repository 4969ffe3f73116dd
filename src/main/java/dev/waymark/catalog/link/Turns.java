package dev.waymark.catalog.link;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Hands out turns, so that each host is left alone for a while after each request,
 * whoever sends it.
 */
class Turns {

	private final long pace;

	private final Map<String, Long> next = new HashMap<>();

	Turns(Duration pace) {
		this.pace = pace.toNanos();
	}

	/**
	 * Takes the next free turn at a host.
	 * @param host its name
	 * @param now the moment, in nanoseconds since any other
	 * @return how long to wait for it, which may be no time at all
	 */
	synchronized Duration take(String host, long now) {
		long turn = Math.max(now, this.next.getOrDefault(host, now));
		this.next.put(host, turn + this.pace);
		return Duration.ofNanos(turn - now);
	}

}
