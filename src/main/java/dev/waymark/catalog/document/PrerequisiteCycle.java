package dev.waymark.catalog.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Skills of which each is to be had before the next, and the last before the first, so
 * that nobody could begin.
 */
final class PrerequisiteCycle {

	private PrerequisiteCycle() {
	}

	/**
	 * Looks for a way that leads from a skill through prerequisites back to itself.
	 * @param skill where to begin
	 * @param all everything that will be there
	 * @return the names along the shortest such way, the skill's own first and last;
	 * empty when there is none
	 */
	static List<String> of(Document skill, Documents all) {
		Map<UUID, Document> cameFrom = new HashMap<>();
		Deque<Document> waiting = new ArrayDeque<>(List.of(skill));
		while (!waiting.isEmpty()) {
			Document current = waiting.remove();
			for (String slug : current.texts("prerequisites")) {
				Document next = all.find(Kind.SKILL, slug).orElse(null);
				if (next == null) {
					continue;
				}
				if (next.uuid().equals(skill.uuid())) {
					return way(skill, current, cameFrom);
				}
				if (cameFrom.putIfAbsent(next.uuid(), current) == null) {
					waiting.add(next);
				}
			}
		}
		return List.of();
	}

	private static List<String> way(Document skill, Document last, Map<UUID, Document> cameFrom) {
		List<String> names = new ArrayList<>(List.of(skill.name()));
		for (@Nullable
		Document step = last; step != null && !step.uuid().equals(skill.uuid()); step = cameFrom.get(step.uuid())) {
			names.add(1, step.name());
		}
		names.add(skill.name());
		return names;
	}

}
