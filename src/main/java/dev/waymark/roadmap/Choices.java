package dev.waymark.roadmap;

import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Names the fixed values of filters in the visitor's language.
 */
@Component
class Choices {

	private final MessageSource messages;

	Choices(MessageSource messages) {
		this.messages = messages;
	}

	List<Choice> of(String keys, List<String> slugs) {
		return slugs.stream()
			.map((slug) -> new Choice(slug,
					this.messages.getMessage(keys + "." + slug, null, LocaleContextHolder.getLocale())))
			.toList();
	}

}
