package dev.waymark.catalog.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;

/**
 * What speaks of what, looked up once for all checks. A reference that leads nowhere is
 * left out: it is refused elsewhere.
 */
final class Relations {

	private final Documents all;

	private final Map<UUID, List<Document>> resources = new HashMap<>();

	private final Map<UUID, List<Asked>> asked = new HashMap<>();

	private final Map<UUID, List<Asked>> asking = new HashMap<>();

	Relations(Documents all) {
		this.all = all;
		all.of(Kind.RESOURCE)
			.forEach((resource) -> served(resource)
				.forEach((skill) -> this.resources.computeIfAbsent(skill.uuid(), (uuid) -> new ArrayList<>())
					.add(resource)));
		all.of(Kind.ROADMAP).stream().filter((roadmap) -> !roadmap.isRetired()).forEach(this::addRequirements);
	}

	private void addRequirements(Document roadmap) {
		List<Asked> inOrder = new ArrayList<>();
		for (Map<String, Object> row : roadmap.rows("levels")) {
			Optional<Document> level = find(Kind.LEVEL, row.get("level"));
			for (Map<String, Object> requirement : Document.rows(row, "requirements")) {
				Optional<Document> skill = find(Kind.SKILL, requirement.get("skill"));
				if (level.isPresent() && skill.isPresent()
						&& requirement.get("proficiency") instanceof Integer proficiency) {
					inOrder.add(new Asked(roadmap, level.get(), skill.get(), proficiency));
				}
			}
		}
		inOrder.sort(Comparator.comparingInt(Asked::step));
		inOrder.forEach((one) -> this.asked.computeIfAbsent(one.skill().uuid(), (uuid) -> new ArrayList<>()).add(one));
		this.asking.put(roadmap.uuid(), inOrder);
	}

	private Optional<Document> find(Kind kind, @Nullable Object slug) {
		return (slug instanceof String text) ? this.all.find(kind, text) : Optional.empty();
	}

	Documents documents() {
		return this.all;
	}

	List<Document> all(Kind kind) {
		return this.all.of(kind);
	}

	/**
	 * The things of a kind that have not been retired.
	 * @param kind the kind
	 * @return their documents, in their order
	 */
	List<Document> inUse(Kind kind) {
		return this.all.of(kind).stream().filter((document) -> !document.isRetired()).toList();
	}

	/**
	 * What a level is called.
	 * @param slug its slug, or null
	 * @return its name, or the slug when there is no such level
	 */
	String level(@Nullable Object slug) {
		return find(Kind.LEVEL, slug).map(Document::name).orElse(String.valueOf(slug));
	}

	/**
	 * What an area is called.
	 * @param slug its slug
	 * @return its name, or the slug when there is no such area
	 */
	String area(String slug) {
		return find(Kind.AREA, slug).map(Document::name).orElse(slug);
	}

	/**
	 * The skills that a resource serves.
	 * @param resource the resource
	 * @return the skills, retired ones among them
	 */
	List<Document> served(Document resource) {
		return resource.rows("skills").stream().flatMap((row) -> find(Kind.SKILL, row.get("skill")).stream()).toList();
	}

	List<Document> prerequisites(Document skill) {
		return skill.texts("prerequisites").stream().flatMap((slug) -> find(Kind.SKILL, slug).stream()).toList();
	}

	/**
	 * The resources that serve a skill.
	 * @param skill the skill
	 * @return the resources, retired ones among them
	 */
	List<Document> resources(Document skill) {
		return this.resources.getOrDefault(skill.uuid(), List.of());
	}

	boolean isServed(Document skill) {
		return resources(skill).stream().anyMatch((resource) -> !resource.isRetired());
	}

	/**
	 * Who asks for a skill.
	 * @param skill the skill
	 * @return what the roadmaps in use ask of it, of each roadmap the lowest level first
	 */
	List<Asked> asked(Document skill) {
		return this.asked.getOrDefault(skill.uuid(), List.of());
	}

	/**
	 * What a roadmap asks for.
	 * @param roadmap a roadmap in use
	 * @return its requirements, the lowest level first
	 */
	List<Asked> asking(Document roadmap) {
		return this.asking.getOrDefault(roadmap.uuid(), List.of());
	}

	/**
	 * A requirement.
	 *
	 * @param roadmap whose
	 * @param level the level that asks
	 * @param skill what it asks for
	 * @param proficiency how well, 1 to 4
	 */
	record Asked(Document roadmap, Document level, Document skill, int proficiency) {

		/**
		 * Where the level stands among all levels.
		 * @return its position
		 */
		int step() {
			return (this.level.get("position") instanceof Integer position) ? position : 0;
		}

	}

}
