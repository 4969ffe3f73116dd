package dev.waymark.catalog.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What takes the place of what: the part of the {@link Rules} that is about things which
 * are withdrawn.
 */
final class Replacements {

	private static final List<String> SUCCESSORS = List.of("successor", "successors");

	private final Documents all;

	/** Who names a thing as what takes its place. */
	private final Map<UUID, List<Document>> replaced = new HashMap<>();

	Replacements(Documents all) {
		this.all = all;
		for (Document document : all.all()) {
			for (String field : SUCCESSORS) {
				successors(document, field)
					.forEach((successor) -> this.replaced.computeIfAbsent(successor.uuid(), (uuid) -> new ArrayList<>())
						.add(document));
			}
		}
	}

	void check(Document document, List<Problem> problems) {
		for (String field : SUCCESSORS) {
			if (document.get(field) != null) {
				require(document.isRetired(), field, "not-retired", problems);
			}
			for (Document successor : successors(document, field)) {
				require(!successor.uuid().equals(document.uuid()), field, "itself", problems);
				require(!successor.isRetired(), field, "retired", problems);
			}
		}
		if (document.isRetired()) {
			this.replaced.getOrDefault(document.uuid(), List.of())
				.stream()
				.filter((other) -> !other.uuid().equals(document.uuid()))
				.findFirst()
				.ifPresent((other) -> problems.add(Problem.of("retiredReason", "replaces", other.name())));
		}
	}

	private List<Document> successors(Document document, String field) {
		Object value = document.get(field);
		if (value == null) {
			return List.of();
		}
		List<?> slugs = (value instanceof List<?> several) ? several : List.of(value);
		return slugs.stream().flatMap((slug) -> this.all.find(document.kind(), (String) slug).stream()).toList();
	}

	private static void require(boolean right, String path, String code, List<Problem> problems) {
		if (!right) {
			problems.add(Problem.of(path, code));
		}
	}

}
