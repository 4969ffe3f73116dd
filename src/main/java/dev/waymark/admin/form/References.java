package dev.waymark.admin.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.waymark.admin.form.FormField.FormOption;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;
import dev.waymark.platform.text.NameOrder;

/**
 * What a field can refer to.
 */
final class References {

	private References() {
	}

	/**
	 * What is retired can no longer be chosen, but stays where it is chosen already. What
	 * is chosen keeps the slug by which it was, also when a draft gives it another.
	 */
	static List<FormOption> of(Kind target, @Nullable Object value, Documents all) {
		List<?> chosen = (value instanceof List<?> several) ? several : (value != null) ? List.of(value) : List.of();
		Map<UUID, String> found = new HashMap<>();
		chosen.stream()
			.map(Object::toString)
			.forEach((slug) -> all.find(target, slug).ifPresent((one) -> found.putIfAbsent(one.uuid(), slug)));
		List<FormOption> options = new ArrayList<>();
		all.of(target)
			.stream()
			.filter((one) -> !one.isRetired() || found.containsKey(one.uuid()))
			.map((one) -> new FormOption(found.getOrDefault(one.uuid(), one.slug()), one.name(),
					found.containsKey(one.uuid()), group(one, all)))
			.forEach(options::add);
		chosen.stream()
			.map(Object::toString)
			.filter((slug) -> !found.containsValue(slug))
			.forEach((slug) -> options.add(new FormOption(slug, slug, true, null)));
		if (target != Kind.LEVEL && target != Kind.AREA) {
			options.sort(NameOrder.by(FormOption::label));
		}
		return options;
	}

	private static @Nullable String group(Document one, Documents all) {
		return all.find(Kind.AREA, one.text("area")).map(Document::name).filter((name) -> !name.isEmpty()).orElse(null);
	}

}
