package dev.waymark.platform.start;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * A start that went wrong, with the settings it was made with: explanations need both,
 * because an exception seldom says which setting led to it.
 */
class Failure {

	private static final int LONGEST_QUOTE = 300;

	private final Throwable thrown;

	private final ConfigurableEnvironment environment;

	private final Secrets secrets;

	Failure(Throwable thrown, ConfigurableEnvironment environment) {
		this.thrown = thrown;
		this.environment = environment;
		this.secrets = Secrets.of(environment);
	}

	Throwable thrown() {
		return this.thrown;
	}

	Secrets secrets() {
		return this.secrets;
	}

	/**
	 * Finds the causes of one type, the outermost first.
	 */
	<T extends Throwable> Stream<T> causes(Class<T> type) {
		return Stream.<Throwable>iterate(this.thrown, (cause) -> cause != null, Throwable::getCause)
			.limit(100)
			.filter(type::isInstance)
			.map(type::cast);
	}

	<T extends Throwable> Optional<T> cause(Class<T> type) {
		return causes(type).findFirst();
	}

	Throwable root() {
		return causes(Throwable.class).reduce(this.thrown, (outer, inner) -> inner);
	}

	Optional<String> setting(String name) {
		return Optional.ofNullable(this.environment.getProperty(name)).filter((value) -> !value.isBlank());
	}

	/**
	 * Finds a setting as it was written, which need not be of the right type.
	 */
	Optional<ConfigurationProperty> property(String name) {
		if (!ConfigurationPropertyName.isValid(name)) {
			return Optional.empty();
		}
		ConfigurationPropertyName propertyName = ConfigurationPropertyName.of(name);
		for (var source : ConfigurationPropertySources.get(this.environment)) {
			ConfigurationProperty property = source.getConfigurationProperty(propertyName);
			if (property != null) {
				return Optional.of(property);
			}
		}
		return Optional.empty();
	}

	DatabasePlace database() {
		return DatabasePlace.of(setting("spring.datasource.url").orElse(""));
	}

	/**
	 * Repeats the words of another program in one line of bearable length, without the
	 * secrets that they may hold.
	 */
	String quote(@Nullable String words) {
		String line = this.secrets.hide(String.valueOf(words)).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
		String clause = line.replaceAll("[.:;,\\s]+$", "");
		return (clause.length() <= LONGEST_QUOTE) ? clause : clause.substring(0, LONGEST_QUOTE) + "...";
	}

}
