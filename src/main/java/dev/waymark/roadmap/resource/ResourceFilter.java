package dev.waymark.roadmap.resource;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.Cost;
import dev.waymark.catalog.ResourceType;
import dev.waymark.catalog.ResourceView;
import dev.waymark.catalog.SkillView;
import dev.waymark.platform.web.address.PageAddress;
import dev.waymark.progress.mark.Marks;
import dev.waymark.roadmap.Problems;

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

	/**
	 * Chooses, with withdrawn ones last. What does not exist is noted and dropped.
	 */
	List<ResourceView> apply(Content content, Marks marks, Problems problems) {
		this.type = problems.choose("type", this.type, TYPES);
		this.cost = problems.choose("cost", this.cost, COSTS);
		this.skill = problems.choose("skill", this.skill, content.skills().stream().map(SkillView::slug).toList());
		this.status = problems.choose("status", this.status, STATUSES);
		return content.resources()
			.stream()
			.filter((resource) -> this.type.isEmpty() || resource.type().getSlug().equals(this.type))
			.filter((resource) -> this.cost.isEmpty() || resource.cost().getSlug().equals(this.cost))
			.filter((resource) -> this.skill.isEmpty() || teaches(resource))
			.filter((resource) -> standsAsAsked(resource, marks))
			.sorted(Comparator.comparing(ResourceView::isRetired))
			.toList();
	}

	private boolean teaches(ResourceView resource) {
		return resource.teaches().stream().anyMatch((taught) -> taught.skill().slug().equals(this.skill));
	}

	private boolean standsAsAsked(ResourceView resource, Marks marks) {
		return switch (this.status) {
			case "done" -> marks.hasResource(resource.id());
			case "retired" -> resource.isRetired();
			case "open" -> !resource.isRetired() && !marks.hasResource(resource.id());
			default -> true;
		};
	}

	PageAddress address() {
		return PageAddress.of("/resources")
			.with("type", this.type)
			.with("cost", this.cost)
			.with("skill", this.skill)
			.with("status", this.status);
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
