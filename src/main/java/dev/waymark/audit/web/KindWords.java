package dev.waymark.audit.web;

import java.util.Locale;
import java.util.Objects;

import org.springframework.context.MessageSource;

/**
 * What kinds of events are called. One that another version has left behind is called by
 * its slug.
 *
 * @param messages where the words are
 * @param language in which language
 */
record KindWords(MessageSource messages, Locale language) {

	String of(String kind) {
		return Objects.requireNonNullElse(this.messages.getMessage("audit.kind." + kind, null, kind, this.language),
				kind);
	}

}
