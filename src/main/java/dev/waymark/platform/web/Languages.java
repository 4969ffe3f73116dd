package dev.waymark.platform.web;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The languages that the pages speak: English, and every language that has message files.
 * A visitor gets the one they chose, else one that their browser asks for, else English,
 * and the page says so in its {@code lang}.
 */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
public class Languages implements LocaleResolver {

	private static final Pattern MESSAGES = Pattern.compile("[a-z]+_([A-Za-z]{2,3}(?:_[A-Za-z]{2})?)\\.properties");

	private final AcceptHeaderLocaleResolver asked = new AcceptHeaderLocaleResolver();

	private final List<Locale> spoken = spoken();

	Languages() throws IOException {
		this.asked.setDefaultLocale(Locale.ENGLISH);
		this.asked.setSupportedLocales(this.spoken);
	}

	/**
	 * The languages there are.
	 * @return English first
	 */
	public List<Locale> all() {
		return this.spoken;
	}

	/**
	 * Finds a language that the pages speak.
	 * @param tag its tag, such as "en"; anything at all
	 * @return the language, or null when the pages do not speak it
	 */
	public @Nullable Locale find(String tag) {
		return this.spoken.stream().filter((language) -> language.toLanguageTag().equals(tag)).findFirst().orElse(null);
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		Locale chosen = find(Preferences.of(request).language());
		return (chosen != null) ? chosen : this.asked.resolveLocale(request);
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("A language is chosen in the preferences");
	}

	/**
	 * They lie beside the English ones, wherever those are: in a folder or in a jar.
	 */
	private static List<Locale> spoken() throws IOException {
		Set<Locale> spoken = new LinkedHashSet<>(List.of(Locale.ENGLISH));
		String english = new ClassPathResource("messages/platform.properties").getURL().toString();
		String others = english.replaceFirst("platform\\.properties$", "*_*.properties");
		for (Resource file : new PathMatchingResourcePatternResolver().getResources(others)) {
			Matcher name = MESSAGES.matcher(String.valueOf(file.getFilename()));
			if (name.matches()) {
				spoken.add(Locale.forLanguageTag(name.group(1).replace('_', '-')));
			}
		}
		return List.copyOf(spoken);
	}

}
