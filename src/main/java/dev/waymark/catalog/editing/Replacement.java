package dev.waymark.catalog.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.text.Wording;

/**
 * Takes one thing out of use and puts its successors, if it has any, wherever other
 * things speak of it.
 *
 * @param gone what is taken out of use
 * @param successors what takes its place: none, one, or for a skill several
 * @param reason why, for its page
 */
public record Replacement(Document gone, List<Document> successors, String reason) {

	private static final List<String> IMPORTANCE = List.of("essential", "important", "optional");

	/**
	 * Works out what taking something out of use changes.
	 * @param now what is published
	 * @param uuid the thing
	 * @param successors what takes its place
	 * @param reason why
	 * @return the documents that change, the retired one first
	 */
	public static List<Document> of(Documents now, UUID uuid, List<UUID> successors, String reason) {
		return new Replacement(published(now, uuid),
				successors.stream().map((successor) -> published(now, successor)).toList(), reason)
			.changes(now);
	}

	private static Document published(Documents now, UUID uuid) {
		return now.find(uuid).orElseThrow(() -> new NotFoundException("thing", uuid.toString()));
	}

	/**
	 * Works out what has to change.
	 * @param all what is published
	 * @return the documents that change, the retired one first
	 */
	List<Document> changes(Documents all) {
		List<Document> changes = new ArrayList<>(List.of(retired()));
		all.all().stream().filter((document) -> !document.uuid().equals(this.gone.uuid())).forEach((document) -> {
			Document changed = inherit(document);
			if (this.gone.kind() == Kind.SKILL) {
				changed = follow(changed, all);
			}
			if (!changed.equals(document)) {
				changes.add(changed);
			}
		});
		return changes;
	}

	/** What was replaced by the one that goes is replaced by its successors. */
	private Document inherit(Document document) {
		if (document.kind() != this.gone.kind()) {
			return document;
		}
		List<String> heirs = this.successors.stream().map(Document::slug).toList();
		if (this.gone.slug().equals(document.get("successor"))) {
			return document.with("successor", heirs.isEmpty() ? null : heirs.get(0));
		}
		if (document.get("successors") == null || !document.texts("successors").contains(this.gone.slug())) {
			return document;
		}
		Set<String> inherited = new LinkedHashSet<>();
		for (String slug : document.texts("successors")) {
			inherited.addAll(slug.equals(this.gone.slug()) ? heirs : List.of(slug));
		}
		return document.with("successors", List.copyOf(inherited));
	}

	private Document retired() {
		Document retired = this.gone.with("retiredReason", this.reason);
		List<String> slugs = this.successors.stream().map(Document::slug).toList();
		if (this.gone.kind() == Kind.SKILL) {
			return retired.with("successors", slugs);
		}
		return retired.with("successor", slugs.isEmpty() ? null : slugs.get(0));
	}

	private Document follow(Document document, Documents all) {
		return switch (document.kind()) {
			case SKILL -> followAsSkill(document, all);
			case ROADMAP -> document.with("levels", levels(document));
			case RESOURCE -> document.with("skills", taught(document.rows("skills")));
			default -> document;
		};
	}

	private Document followAsSkill(Document skill, Documents all) {
		Document followed = skill;
		if (skill.texts("prerequisites").contains(this.gone.slug())) {
			followed = followed.with("prerequisites", prerequisites(skill, all));
		}
		boolean onlyHeir = this.successors.size() == 1 && this.successors.get(0).uuid().equals(skill.uuid());
		return onlyHeir ? followed.with("aliases", aliases(skill)) : followed;
	}

	/** People go on searching for the old name. */
	private List<String> aliases(Document heir) {
		Map<String, String> aliases = new LinkedHashMap<>();
		Stream.of(heir.texts("aliases"), List.of(this.gone.name()), this.gone.texts("aliases"))
			.flatMap(List::stream)
			.filter((alias) -> !Wording.folded(alias).equals(Wording.folded(heir.name())))
			.forEach((alias) -> aliases.putIfAbsent(Wording.folded(alias), alias));
		return List.copyOf(aliases.values());
	}

	/** A successor that needs the skill itself first is left out: it would be a cycle. */
	private List<String> prerequisites(Document skill, Documents all) {
		Set<String> prerequisites = new LinkedHashSet<>(skill.texts("prerequisites"));
		prerequisites.remove(this.gone.slug());
		this.successors.stream()
			.filter((successor) -> !needs(successor, skill.slug(), all, new LinkedHashSet<>()))
			.forEach((successor) -> prerequisites.add(successor.slug()));
		return List.copyOf(prerequisites);
	}

	private static boolean needs(Document skill, String wanted, Documents all, Set<String> seen) {
		if (skill.slug().equals(wanted)) {
			return true;
		}
		if (!seen.add(skill.slug())) {
			return false;
		}
		return skill.texts("prerequisites")
			.stream()
			.flatMap((slug) -> all.find(Kind.SKILL, slug).stream())
			.anyMatch((next) -> needs(next, wanted, all, seen));
	}

	/**
	 * A level asks for a skill again only when it asks for more of it, also after two
	 * skills have become one.
	 */
	private List<Map<String, Object>> levels(Document roadmap) {
		Map<String, Integer> reached = new LinkedHashMap<>();
		List<Map<String, Object>> levels = new ArrayList<>();
		boolean concerned = roadmap.rows("levels")
			.stream()
			.flatMap((level) -> Document.rows(level, "requirements").stream())
			.anyMatch(this::isAbout);
		if (!concerned) {
			return roadmap.rows("levels");
		}
		for (Map<String, Object> level : roadmap.rows("levels")) {
			Map<String, Object> followed = new LinkedHashMap<>(level);
			List<Map<String, Object>> requirements = new ArrayList<>();
			for (Map<String, Object> requirement : strongest(Document.rows(level, "requirements"))) {
				String skill = Objects.toString(requirement.get("skill"), "");
				int proficiency = proficiency(requirement);
				if (!isHeir(skill) || reached.getOrDefault(skill, 0) < proficiency) {
					requirements.add(requirement);
					reached.merge(skill, proficiency, Math::max);
				}
			}
			followed.put("requirements", requirements);
			levels.add(followed);
		}
		return levels;
	}

	private boolean isAbout(Map<String, Object> row) {
		return this.gone.slug().equals(row.get("skill"));
	}

	private boolean isHeir(String slug) {
		return this.successors.stream().anyMatch((successor) -> successor.slug().equals(slug));
	}

	private List<Map<String, Object>> strongest(List<Map<String, Object>> requirements) {
		Map<String, Map<String, Object>> bySkill = new LinkedHashMap<>();
		requirements.stream()
			.flatMap(this::replaced)
			.forEach((row) -> bySkill.merge((String) row.get("skill"), row, Replacement::stronger));
		return List.copyOf(bySkill.values());
	}

	private Stream<Map<String, Object>> replaced(Map<String, Object> row) {
		if (!isAbout(row)) {
			return Stream.of(row);
		}
		return this.successors.stream().map((successor) -> {
			Map<String, Object> other = new LinkedHashMap<>(row);
			other.put("skill", successor.slug());
			return other;
		});
	}

	private static int proficiency(Map<String, Object> requirement) {
		return (requirement.get("proficiency") instanceof Integer asked) ? asked : 0;
	}

	private static Map<String, Object> stronger(Map<String, Object> one, Map<String, Object> other) {
		Map<String, Object> both = new LinkedHashMap<>(one);
		both.put("proficiency", Math.max(proficiency(one), proficiency(other)));
		both.put("importance", IMPORTANCE
			.get(Math.min(IMPORTANCE.indexOf(one.get("importance")), IMPORTANCE.indexOf(other.get("importance")))));
		return both;
	}

	private List<Map<String, Object>> taught(List<Map<String, Object>> skills) {
		Map<String, Map<String, Object>> bySkill = new LinkedHashMap<>();
		skills.stream().filter((row) -> !isAbout(row)).forEach((row) -> bySkill.put((String) row.get("skill"), row));
		skills.stream()
			.filter(this::isAbout)
			.flatMap(this::replaced)
			.forEach((row) -> bySkill.putIfAbsent((String) row.get("skill"), row));
		return List.copyOf(bySkill.values());
	}

}
