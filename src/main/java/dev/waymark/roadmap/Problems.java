package dev.waymark.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.waymark.platform.web.OddValue;

/**
 * What was odd about the words after the question mark. A page falls back on its default
 * and says so, rather than failing or keeping silent.
 */
public final class Problems {

	private final List<OddValue> problems = new ArrayList<>();

	/**
	 * Reads a choice.
	 * @param <T> what is chosen
	 * @param name the parameter's name, also the end of a message key
	 * @param value what was asked for; blank counts as nothing
	 * @param find finds what the value names
	 * @return what was chosen, or empty when nothing was or it does not exist; the latter
	 * is noted
	 */
	public <T> Optional<T> choose(String name, String value, Function<String, Optional<T>> find) {
		if (value.isBlank()) {
			return Optional.empty();
		}
		Optional<T> chosen = find.apply(value);
		if (chosen.isEmpty()) {
			this.problems.add(OddValue.of(name, value));
		}
		return chosen;
	}

	/**
	 * Reads a choice out of a list of slugs.
	 * @param name the parameter's name, also the end of a message key
	 * @param value what was asked for; blank counts as nothing
	 * @param known the slugs
	 * @return the slug, or an empty text when nothing was chosen or it does not exist
	 */
	public String choose(String name, String value, List<String> known) {
		return choose(name, value, (asked) -> known.contains(asked) ? Optional.of(asked) : Optional.<String>empty())
			.orElse("");
	}

	/**
	 * What has been noted so far.
	 * @return one for each value that nothing goes by
	 */
	public List<OddValue> list() {
		return List.copyOf(this.problems);
	}

}
