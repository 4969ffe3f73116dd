package dev.waymark.catalog.thing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What an entity says in a document, field by field.
 */
final class Words {

	private final Map<String, Object> values = new LinkedHashMap<>();

	Words say(String field, @Nullable Object value) {
		if (value != null) {
			this.values.put(field, value);
		}
		return this;
	}

	/** Names another thing. */
	Words name(String field, @Nullable Thing thing) {
		return say(field, (thing != null) ? thing.slug() : null);
	}

	Words names(String field, Collection<? extends Thing> things) {
		return say(field, things.stream().map(Thing::slug).toList());
	}

	<T> Words rows(String field, Collection<T> rows, Function<T, Words> words) {
		return say(field, rows.stream().map((row) -> words.apply(row).values()).toList());
	}

	Map<String, Object> values() {
		return this.values;
	}

}
