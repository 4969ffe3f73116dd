package dev.waymark.roadmap.skill;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.waymark.catalog.AreaView;
import dev.waymark.catalog.Content;
import dev.waymark.catalog.LevelView;
import dev.waymark.catalog.RoadmapView;
import dev.waymark.catalog.SkillKind;
import dev.waymark.catalog.SkillView;
import dev.waymark.platform.text.NameOrder;
import dev.waymark.platform.web.address.PageAddress;
import dev.waymark.progress.mark.MarkStatus;
import dev.waymark.progress.mark.Marks;
import dev.waymark.roadmap.Problems;
import dev.waymark.roadmap.SkillRow;

/**
 * What the list of skills shows, as the address says. A class with setters, so that every
 * field is read on its own.
 */
class SkillFilter {

	static final List<String> SORTS = List.of("area", "name", "hours", "demand");

	static final List<String> STATUSES = List.of(MarkStatus.UNMARKED, "to-learn", "learning", "learned", "skipped");

	static final List<String> KINDS = Arrays.stream(SkillKind.values()).map(SkillKind::getSlug).toList();

	private String area = "";

	private String roadmap = "";

	private String level = "";

	private String status = "";

	private String kind = "";

	private String sort = "";

	/**
	 * Chooses and orders. What does not exist is noted and dropped, so that the page and
	 * its links carry only what counts.
	 */
	List<SkillView> apply(Content content, Marks marks, Problems problems) {
		this.area = problems.choose("area", this.area, content.areas().stream().map(AreaView::slug).toList());
		this.roadmap = problems.choose("roadmap", this.roadmap,
				content.roadmaps().stream().map(RoadmapView::slug).toList());
		this.level = problems.choose("level", this.level, content.levels().stream().map(LevelView::slug).toList());
		this.status = problems.choose("status", this.status, STATUSES);
		this.kind = problems.choose("kind", this.kind, KINDS);
		this.sort = problems.choose("sort", this.sort, SORTS);
		Set<Long> required = required(content);
		return content.skills()
			.stream()
			.filter((skill) -> accepts(this.area, skill.area().slug()))
			.filter((skill) -> accepts(this.kind, skill.kind().getSlug()))
			.filter((skill) -> accepts(this.status, MarkStatus.slug(marks.status(skill.id()))))
			.filter((skill) -> required.contains(skill.id()))
			.sorted(order(content))
			.toList();
	}

	private static boolean accepts(String chosen, String value) {
		return chosen.isEmpty() || chosen.equals(value);
	}

	private Set<Long> required(Content content) {
		if (this.roadmap.isEmpty() && this.level.isEmpty()) {
			return content.skills().stream().map(SkillView::id).collect(Collectors.toSet());
		}
		return content.roadmaps()
			.stream()
			.filter((known) -> accepts(this.roadmap, known.slug()))
			.flatMap((known) -> known.requirements().stream())
			.filter((requirement) -> accepts(this.level, requirement.level().slug()))
			.map((requirement) -> requirement.skill().id())
			.collect(Collectors.toSet());
	}

	private Comparator<SkillView> order(Content content) {
		Comparator<SkillView> byName = NameOrder.by(SkillView::name);
		return switch (this.sort) {
			case "name" -> byName;
			case "hours" -> Comparator.comparingInt(SkillView::hours).thenComparing(byName);
			case "demand" -> Comparator.comparingLong((SkillView skill) -> SkillRow.roadmapsAsking(skill, content))
				.reversed()
				.thenComparing(byName);
			// The content's own order: area by area.
			default -> (one, other) -> 0;
		};
	}

	PageAddress address() {
		return PageAddress.of("/skills")
			.with("area", this.area)
			.with("roadmap", this.roadmap)
			.with("level", this.level)
			.with("status", this.status)
			.with("kind", this.kind)
			.with("sort", this.sort);
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
