package dev.waymark.roadmap;

import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Names the fixed values of filters in the visitor's language.
 */
@Component
public class Choices {

	private final MessageSource messages;

	Choices(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Names some values.
	 * @param keys the beginning of the keys of their names
	 * @param slugs the values, the ends of the keys
	 * @return the same, in the same order
	 */
	public List<Choice> of(String keys, List<String> slugs) {
		return slugs.stream()
			.map((slug) -> new Choice(slug,
					this.messages.getMessage(keys + "." + slug, null, LocaleContextHolder.getLocale())))
			.toList();
	}

}
