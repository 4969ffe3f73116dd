package dev.waymark.roadmap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.Cost;
import dev.waymark.catalog.ResourceType;
import dev.waymark.catalog.ResourceView;
import dev.waymark.progress.Marks;

/**
 * What the list of resources shows, as the address says.
 */
class ResourceFilter {

	static final List<String> STATUSES = List.of("open", "done", "retired");

	static final List<String> TYPES = Arrays.stream(ResourceType.values()).map(ResourceType::getSlug).toList();

	static final List<String> COSTS = Arrays.stream(Cost.values()).map(Cost::getSlug).toList();

	private String type = "";

	private String cost = "";

	private String skill = "";

	private String status = "";

	List<ResourceView> apply(Content content, Marks marks, Problems problems) {
		return content.resources()
			.stream()
			.filter(ofType(problems).and(costing(problems))
				.and(teaching(content, problems))
				.and(standing(marks, problems)))
			.sorted(Comparator.comparing(ResourceView::isRetired))
			.toList();
	}

	private Predicate<ResourceView> ofType(Problems problems) {
		return problems.choose("type", this.type, TYPES)
			.<Predicate<ResourceView>>map((chosen) -> (resource) -> resource.type().getSlug().equals(chosen))
			.orElse((resource) -> true);
	}

	private Predicate<ResourceView> costing(Problems problems) {
		return problems.choose("cost", this.cost, COSTS)
			.<Predicate<ResourceView>>map((chosen) -> (resource) -> resource.cost().getSlug().equals(chosen))
			.orElse((resource) -> true);
	}

	private Predicate<ResourceView> teaching(Content content, Problems problems) {
		return problems.choose("skill", this.skill, content.skills().stream().map((known) -> known.slug()).toList())
			.<Predicate<ResourceView>>map((chosen) -> (
					resource) -> resource.teaches().stream().anyMatch((taught) -> taught.skill().slug().equals(chosen)))
			.orElse((resource) -> true);
	}

	private Predicate<ResourceView> standing(Marks marks, Problems problems) {
		return problems.choose("status", this.status, STATUSES)
			.<Predicate<ResourceView>>map((chosen) -> (resource) -> switch (chosen) {
				case "done" -> marks.hasResource(resource.id());
				case "retired" -> resource.isRetired();
				default -> !resource.isRetired() && !marks.hasResource(resource.id());
			})
			.orElse((resource) -> true);
	}

	public boolean isActive() {
		return !(this.type + this.cost + this.skill + this.status).isEmpty();
	}

	public String getType() {
		return this.type;
	}

	public void setType(String type) {
		this.type = type;
	}

	public String getCost() {
		return this.cost;
	}

	public void setCost(String cost) {
		this.cost = cost;
	}

	public String getSkill() {
		return this.skill;
	}

	public void setSkill(String skill) {
		this.skill = skill;
	}

	public String getStatus() {
		return this.status;
	}

	public void setStatus(String status) {
		this.status = status;
	}

}
