package dev.waymark.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

import dev.waymark.platform.text.RightToLeft;

/**
 * The words that people read. What people wrote and a sentence holds runs in the
 * direction of its own letters, and the sentence in its own.
 */
@Component("messageSource")
class IsolatingMessages extends ResourceBundleMessageSource {

	IsolatingMessages(@Value("${spring.messages.basename}") String... files) {
		setBasenames(files);
		setDefaultEncoding(StandardCharsets.UTF_8.name());
		setFallbackToSystemLocale(false);
	}

	@Override
	protected Object[] resolveArguments(@Nullable Object @Nullable [] words, @Nullable Locale language) {
		return Stream.of(super.resolveArguments(words, language))
			.map((word) -> (word instanceof String text) ? RightToLeft.isolated(text) : word)
			.toArray();
	}

}
