package dev.waymark.audit.web;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.waymark.audit.AuditEventView;

/**
 * An event, as the page tells it.
 *
 * @param event the event
 * @param kind what its kind is called
 */
record AuditLine(AuditEventView event, String kind) {

	/** Stands where there is nothing to say. */
	private static final String NOTHING = "–";

	/** The longest name of a device that is shown without being asked for. */
	private static final int LONGEST = 48;

	public String who() {
		return named(this.event.actorName(), this.event.actor());
	}

	public String toWhat() {
		return named(this.event.shownSubject(), this.event.person());
	}

	public String where() {
		return named(this.event.origin().address(), null);
	}

	public String device() {
		return this.event.origin().device();
	}

	public boolean hasShortDevice() {
		return !device().isEmpty() && !hasLongDevice();
	}

	public boolean hasLongDevice() {
		return device().length() > LONGEST;
	}

	/** How the name of a device begins that is long. */
	public String beginning() {
		return device().substring(0, LONGEST - 3) + "...";
	}

	/** A name may have been forgotten, or never known. */
	private static String named(String name, @Nullable Object otherwise) {
		return name.isEmpty() ? Objects.toString(otherwise, NOTHING) : name;
	}

}
