package dev.waymark.platform.start;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.SystemEnvironmentOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * Knows settings that cannot be what they were set to, and names them as the person wrote
 * them: {@code SERVER_PORT} when it came from the environment, {@code server.port} and
 * its line when it came from a file.
 */
class SettingExplainer implements Explainer {

	private static final Map<Class<?>, String> FORMS = Map.of(Integer.class, "a whole number", Long.class,
			"a whole number", Boolean.class, "true or false", Duration.class, "a length of time such as 30s or 5m",
			DataSize.class, "a size such as 10MB");

	private static final String REMEDY = "Correct it, or leave it out to have the usual value.";

	@Override
	public Optional<Explanation> explain(Failure failure) {
		return failure.cause(BindValidationException.class)
			.map((ex) -> refused(failure, ex))
			.or(() -> failure.cause(InvalidConfigurationPropertyValueException.class)
				.map((ex) -> unreadable(failure, ex.getName(), reason(failure, ex.getReason()))))
			.or(() -> failure.cause(BindException.class)
				.map((ex) -> unreadable(failure, name(ex), reason(failure, failure.root().getMessage()))));
	}

	private static String name(BindException ex) {
		ConfigurationProperty property = ex.getProperty();
		return String.valueOf((property != null) ? property.getName() : ex.getName());
	}

	private static Explanation unreadable(Failure failure, String name, String reason) {
		Optional<ConfigurationProperty> property = failure.property(name);
		String writtenName = property.map(SettingExplainer::writtenName).orElse(name);
		String value = property.filter((set) -> !Secrets.isSecret(name))
			.map((set) -> "is \"" + failure.quote(String.valueOf(set.getValue())) + "\" but ")
			.orElse("");
		return new Explanation("the setting " + writtenName + " " + value + reason, REMEDY);
	}

	private static String reason(Failure failure, @Nullable String otherwise) {
		return failure.cause(ConversionFailedException.class)
			.map((ex) -> ex.getTargetType().getObjectType())
			.flatMap(SettingExplainer::form)
			.map((form) -> "must be " + form)
			.orElseGet(() -> "cannot be used (" + failure.quote(otherwise) + ")");
	}

	private static Optional<String> form(Class<?> type) {
		Object[] choices = type.getEnumConstants();
		if (choices != null) {
			return Optional.of(Arrays.stream(choices)
				.map((choice) -> choice.toString().toLowerCase())
				.collect(Collectors.joining(", ", "one of ", "")));
		}
		return Optional.ofNullable(FORMS.get(type));
	}

	private static Explanation refused(Failure failure, BindValidationException ex) {
		return new Explanation(ex.getValidationErrors()
			.getAllErrors()
			.stream()
			.map((error) -> refused(failure, ex, error))
			.collect(Collectors.joining("; ")), REMEDY);
	}

	private static String refused(Failure failure, BindValidationException ex, ObjectError error) {
		String name = ex.getValidationErrors().getName()
				+ ((error instanceof FieldError field) ? "." + field.getField() : "");
		String writtenName = failure.property(name).map(SettingExplainer::writtenName).orElse(name);
		return "the setting " + writtenName + " " + failure.quote(error.getDefaultMessage());
	}

	private static String writtenName(ConfigurationProperty property) {
		Origin origin = property.getOrigin();
		if (origin instanceof PropertySourceOrigin wrapped && wrapped.getOrigin() != null) {
			origin = wrapped.getOrigin();
		}
		if (origin instanceof SystemEnvironmentOrigin variable) {
			return variable.getProperty();
		}
		if (origin instanceof TextResourceOrigin text && text.getResource() != null && text.getLocation() != null) {
			return property.getName() + " (" + Objects.requireNonNullElse(text.getResource().getFilename(), "a file")
					+ ", line " + (text.getLocation().getLine() + 1) + ")";
		}
		return property.getName().toString();
	}

}
