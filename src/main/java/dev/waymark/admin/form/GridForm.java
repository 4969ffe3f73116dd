package dev.waymark.admin.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.waymark.catalog.document.Document;

/**
 * What an editor chose in the grid: {@code p.entry.python} is how well a level asks for a
 * skill, {@code i.entry.python} how important that is, and {@code row} names a skill that
 * has a row, be it one of which nothing is asked yet.
 *
 * @param typed the form's fields
 */
record GridForm(Map<String, String[]> typed) {

	/** The words for how important something is, the one that is meant first. */
	static final List<String> IMPORTANCE = List.of("essential", "important", "optional");

	/** No roadmap comes near it. */
	private static final int MOST_ROWS = 500;

	/**
	 * Does what the button beside a row asks for.
	 * @param step the button's word: {@code remove:python}, or another one
	 * @return the form, with one row less where that is asked for
	 */
	GridForm rearranged(String step) {
		if (!step.startsWith("remove:")) {
			return this;
		}
		String skill = step.substring("remove:".length());
		Map<String, String[]> kept = new LinkedHashMap<>(this.typed);
		kept.keySet().removeIf((name) -> name.matches("[pi]\\..*") && name.endsWith("." + skill));
		kept.computeIfPresent("row", (name, rows) -> without(rows, skill));
		kept.computeIfPresent("new", (name, rows) -> without(rows, skill));
		return new GridForm(kept);
	}

	private static String[] without(String[] rows, String skill) {
		return Arrays.stream(rows).filter((row) -> !row.equals(skill)).toArray(String[]::new);
	}

	/**
	 * What stands in the cells. Something that is no proficiency stays what was sent, so
	 * that the rules can refuse it.
	 * @param roadmap what the form was filled with
	 * @return what it says now
	 */
	Document read(Document roadmap) {
		List<Map<String, Object>> levels = new ArrayList<>();
		for (Map<String, Object> level : roadmap.rows("levels")) {
			Map<String, Object> changed = new LinkedHashMap<>(level);
			if (level.get("level") instanceof String slug && hasColumn(slug)) {
				changed.put("requirements", requirements(slug));
			}
			levels.add(changed);
		}
		return roadmap.with("levels", levels);
	}

	/**
	 * A level that came since the form was filled has none, and keeps what it asks for.
	 */
	private boolean hasColumn(String level) {
		return this.typed.keySet().stream().noneMatch((name) -> name.startsWith("p."))
				|| this.typed.keySet().stream().anyMatch((name) -> name.startsWith("p." + level + "."));
	}

	private List<Map<String, Object>> requirements(String level) {
		List<Map<String, Object>> requirements = new ArrayList<>();
		String prefix = "p." + level + ".";
		this.typed.forEach((name, values) -> {
			if (name.startsWith(prefix) && !values[0].isBlank()) {
				String skill = name.substring(prefix.length());
				Map<String, Object> requirement = new LinkedHashMap<>();
				requirement.put("skill", skill);
				requirement.put("proficiency", Objects.requireNonNull(DocumentForm.number(values[0].strip())));
				requirement.put("importance", first("i." + level + "." + skill));
				requirements.add(requirement);
			}
		});
		return requirements;
	}

	private String first(String name) {
		String[] values = this.typed.get(name);
		return (values != null && values.length > 0) ? values[0] : IMPORTANCE.get(0);
	}

	/**
	 * The skills that have a row on the page, and those that were chosen to get one.
	 * @param roadmap what the form was filled with
	 * @return their slugs
	 */
	Set<String> rows(Document roadmap) {
		Set<String> rows = new LinkedHashSet<>();
		for (String name : List.of("row", "new")) {
			rows.addAll(Arrays.asList(this.typed.getOrDefault(name, new String[0])));
		}
		for (Map<String, Object> level : roadmap.rows("levels")) {
			String prefix = "p." + level.get("level") + ".";
			this.typed.keySet()
				.stream()
				.filter((name) -> name.startsWith(prefix))
				.forEach((name) -> rows.add(name.substring(prefix.length())));
		}
		return new LinkedHashSet<>(rows.stream().limit(MOST_ROWS).toList());
	}

}
