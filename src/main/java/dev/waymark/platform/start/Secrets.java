package dev.waymark.platform.start;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/**
 * Keeps passwords out of what is printed: the messages of drivers and of other libraries
 * may repeat a whole database address, and people copy what they see on a console into
 * public places.
 */
final class Secrets {

	private static final Pattern NAME = Pattern
		.compile("(?i).*(password|passwd|secret|token|credential|private.?key).*");

	private static final Pattern PARAMETER = Pattern
		.compile("(?i)((?:password|passwd|pwd|secret|token)\\s*[=:]\\s*)[^\\s&;,]+");

	private static final Pattern USER_INFO = Pattern.compile("//[^/\\s]*@");

	private static final int SHORTEST = 4;

	private final List<String> values;

	private Secrets(List<String> values) {
		this.values = values;
	}

	static Secrets of(ConfigurableEnvironment environment) {
		return new Secrets(environment.getPropertySources()
			.stream()
			.filter(EnumerablePropertySource.class::isInstance)
			.flatMap((source) -> Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames()))
			.filter(Secrets::isSecret)
			.map((name) -> value(environment, name))
			.filter((value) -> value.length() >= SHORTEST)
			.distinct()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.toList());
	}

	static boolean isSecret(String name) {
		return NAME.matcher(name).matches();
	}

	String hide(String text) {
		String hidden = text;
		for (String value : this.values) {
			hidden = hidden.replace(value, "***");
		}
		hidden = USER_INFO.matcher(hidden).replaceAll("//***@");
		return PARAMETER.matcher(hidden).replaceAll("$1***");
	}

	private static String value(ConfigurableEnvironment environment, String name) {
		try {
			return Objects.requireNonNullElse(environment.getProperty(name), "");
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
