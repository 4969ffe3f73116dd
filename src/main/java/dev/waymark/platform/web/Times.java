package dev.waymark.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * Tells moments on a page: by the visitor's clock where it is known, else by the
 * server's, and then the page says so, once, under what it tells.
 */
public final class Times {

	private final @Nullable ZoneId visitor;

	private final Locale locale;

	private final MessageSource messages;

	private boolean told;

	Times(@Nullable ZoneId visitor, Locale locale, MessageSource messages) {
		this.visitor = visitor;
		this.locale = locale;
		this.messages = messages;
	}

	/**
	 * Tells on which day something was.
	 * @param moment when it was
	 * @return a date, such as "3 March 2026"
	 */
	public String date(Instant moment) {
		return format(byTheClock(moment), "format.date");
	}

	/**
	 * Tells when something was.
	 * @param moment when it was
	 * @return a date and a time, such as "3 Mar 2026, 14:05"
	 */
	public String moment(Instant moment) {
		return format(byTheClock(moment), "format.moment");
	}

	/**
	 * Tells a day that is the same everywhere.
	 * @param day the day
	 * @return a date, such as "3 March 2026"
	 */
	public String day(LocalDate day) {
		return format(day, "format.date");
	}

	/**
	 * Tells to the second when something was, wherever one reads it.
	 * @param moment when it was
	 * @return a date and a time in UTC, without saying so
	 */
	public String exactly(Instant moment) {
		return format(moment.atOffset(ZoneOffset.UTC), "audit.moment");
	}

	/**
	 * The zone of the server, if the page has told a moment by its clock.
	 * @return the name of the zone, or null when there is nothing to say about it
	 */
	public @Nullable String getServersZone() {
		return this.told ? ZoneId.systemDefault().getDisplayName(TextStyle.FULL_STANDALONE, this.locale) : null;
	}

	private TemporalAccessor byTheClock(Instant moment) {
		this.told = this.told || this.visitor == null;
		return moment.atZone(Objects.requireNonNullElseGet(this.visitor, ZoneId::systemDefault));
	}

	private String format(TemporalAccessor when, String pattern) {
		return DateTimeFormatter.ofPattern(this.messages.getMessage(pattern, null, this.locale), this.locale)
			.format(when);
	}

}
