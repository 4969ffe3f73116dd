package dev.waymark.roadmap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.SkillKind;
import dev.waymark.catalog.SkillView;
import dev.waymark.progress.MarkStatus;
import dev.waymark.progress.Marks;

/**
 * What the list of skills shows, as the address says. A class with setters, so that every
 * field is read on its own.
 */
class SkillFilter {

	static final List<String> SORTS = List.of("area", "name", "hours", "demand");

	/** The status of a skill that has no mark. */
	private static final String UNMARKED = "unmarked";

	static final List<String> STATUSES = List.of(UNMARKED, "to-learn", "learning", "learned", "skipped");

	static final List<String> KINDS = Arrays.stream(SkillKind.values()).map(SkillKind::getSlug).toList();

	private String area = "";

	private String roadmap = "";

	private String level = "";

	private String status = "";

	private String kind = "";

	private String sort = "";

	List<SkillView> apply(Content content, Marks marks, Problems problems) {
		Predicate<SkillView> wanted = inArea(content, problems).and(required(content, problems))
			.and(marked(marks, problems))
			.and(ofKind(problems));
		return content.skills().stream().filter(wanted).sorted(order(content, problems)).toList();
	}

	private Predicate<SkillView> inArea(Content content, Problems problems) {
		return problems
			.choose("area", this.area,
					(slug) -> content.areas().stream().filter((known) -> known.slug().equals(slug)).findFirst())
			.<Predicate<SkillView>>map((chosen) -> (skill) -> skill.area().equals(chosen))
			.orElse((skill) -> true);
	}

	private Predicate<SkillView> required(Content content, Problems problems) {
		Optional<String> chosenRoadmap = problems.choose("roadmap", this.roadmap,
				content.roadmaps().stream().map((known) -> known.slug()).toList());
		Optional<String> chosenLevel = problems.choose("level", this.level,
				content.levels().stream().map((known) -> known.slug()).toList());
		if (chosenRoadmap.isEmpty() && chosenLevel.isEmpty()) {
			return (skill) -> true;
		}
		Set<Long> asked = content.roadmaps()
			.stream()
			.filter((known) -> chosenRoadmap.isEmpty() || chosenRoadmap.get().equals(known.slug()))
			.flatMap((known) -> known.requirements().stream())
			.filter((requirement) -> chosenLevel.isEmpty() || chosenLevel.get().equals(requirement.level().slug()))
			.map((requirement) -> requirement.skill().id())
			.collect(Collectors.toSet());
		return (skill) -> asked.contains(skill.id());
	}

	private Predicate<SkillView> marked(Marks marks, Problems problems) {
		return problems.choose("status", this.status, STATUSES).<Predicate<SkillView>>map((chosen) -> (skill) -> {
			MarkStatus said = marks.status(skill.id());
			return (said != null) ? said.getSlug().equals(chosen) : chosen.equals(UNMARKED);
		}).orElse((skill) -> true);
	}

	private Predicate<SkillView> ofKind(Problems problems) {
		return problems.choose("kind", this.kind, Arrays.stream(SkillKind.values()).map(SkillKind::getSlug).toList())
			.<Predicate<SkillView>>map((chosen) -> (skill) -> skill.kind().getSlug().equals(chosen))
			.orElse((skill) -> true);
	}

	private Comparator<SkillView> order(Content content, Problems problems) {
		Comparator<SkillView> byName = Comparator.comparing(SkillView::name, String.CASE_INSENSITIVE_ORDER);
		return switch (problems.choose("sort", this.sort, SORTS).orElse("area")) {
			case "name" -> byName;
			case "hours" -> Comparator.comparingInt(SkillView::hours).thenComparing(byName);
			case "demand" -> Comparator.comparingLong((SkillView skill) -> SkillRow.roadmapsAsking(skill, content))
				.reversed()
				.thenComparing(byName);
			// The content's own order: area by area.
			default -> (one, other) -> 0;
		};
	}

	public boolean isActive() {
		return !(this.area + this.roadmap + this.level + this.status + this.kind).isEmpty();
	}

	public String getArea() {
		return this.area;
	}

	public void setArea(String area) {
		this.area = area;
	}

	public String getRoadmap() {
		return this.roadmap;
	}

	public void setRoadmap(String roadmap) {
		this.roadmap = roadmap;
	}

	public String getLevel() {
		return this.level;
	}

	public void setLevel(String level) {
		this.level = level;
	}

	public String getStatus() {
		return this.status;
	}

	public void setStatus(String status) {
		this.status = status;
	}

	public String getKind() {
		return this.kind;
	}

	public void setKind(String kind) {
		this.kind = kind;
	}

	public String getSort() {
		return this.sort;
	}

	public void setSort(String sort) {
		this.sort = sort;
	}

}
