package dev.waymark.account.session;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A session, as its owner sees it.
 *
 * @param name names it in a form; says nothing about the cookie
 * @param device what the browser said it is
 * @param address where it signed in from
 * @param since when that was
 * @param lastSeen when it was used last
 * @param current whether it is the one that asks
 */
public record SessionView(String name, String device, String address, Instant since, Instant lastSeen,
		boolean current) {

	/**
	 * The name of the browser, as people know it.
	 * @return such as "Firefox"; empty when the browser or its system is not a known one
	 */
	public String browser() {
		return Device.of(this.device).browser();
	}

	/**
	 * The name of the system that the browser runs on.
	 * @return such as "Windows"; empty when the browser or its system is not a known one
	 */
	public String system() {
		return Device.of(this.device).system();
	}

	/**
	 * Whether people know the browser and its system by name.
	 * @return false when there is only what the browser said it is, if that
	 */
	public boolean isKnown() {
		return !browser().isEmpty();
	}

	/**
	 * What the browser said it is, where it said anything.
	 * @return its words, or null
	 */
	public @Nullable String ownWords() {
		return this.device.isEmpty() ? null : this.device;
	}

}
