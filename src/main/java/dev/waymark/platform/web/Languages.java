package dev.waymark.platform.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The languages that the pages speak: English, and every language that has a message
 * file. A visitor who prefers another one gets English, and the page says so in its
 * {@code lang}.
 */
@Configuration(proxyBeanMethods = false)
class Languages {

	private static final Pattern MESSAGES = Pattern.compile("messages_([A-Za-z]{2,3}(?:_[A-Za-z]{2})?)\\.properties");

	@Bean
	LocaleResolver localeResolver() throws IOException {
		AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
		resolver.setDefaultLocale(Locale.ENGLISH);
		resolver.setSupportedLocales(spoken());
		return resolver;
	}

	private static List<Locale> spoken() throws IOException {
		List<Locale> spoken = new ArrayList<>(List.of(Locale.ENGLISH));
		for (Resource file : new PathMatchingResourcePatternResolver()
			.getResources("classpath:messages_*.properties")) {
			Matcher name = MESSAGES.matcher(String.valueOf(file.getFilename()));
			if (name.matches()) {
				spoken.add(Locale.forLanguageTag(name.group(1).replace('_', '-')));
			}
		}
		return spoken;
	}

}
