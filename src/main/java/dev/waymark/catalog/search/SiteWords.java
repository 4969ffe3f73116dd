package dev.waymark.catalog.search;

import java.util.Arrays;
import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What the site itself calls things, besides what editors write: its page about pay, and
 * levels when people speak of them.
 */
final class SiteWords {

	private final MessageSource messages;

	SiteWords(MessageSource messages) {
		this.messages = messages;
	}

	String pay() {
		return say("menu.pay");
	}

	/** The words that people use for pay. */
	List<String> payNames() {
		return Arrays.asList(say("search.pay.names").split(", *"));
	}

	String paySummary() {
		return say("pay.description");
	}

	String level(String name) {
		return say("search.level.name", name);
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
