package dev.waymark.catalog.guide;

import java.util.List;
import java.util.Map;

import dev.waymark.platform.NotFoundException;

/**
 * The guides with their milestones. A slug finds its guide even after the guide got
 * another.
 */
public final class Guides {

	private final List<GuideView> all;

	private final List<GuideView> inUse;

	private final Map<String, String> formerSlugs;

	/**
	 * Gathers guides.
	 * @param all in their order, withdrawn ones among them
	 * @param formerSlugs the current slug of every former one
	 */
	public Guides(List<GuideView> all, Map<String, String> formerSlugs) {
		this.all = List.copyOf(all);
		this.inUse = this.all.stream().filter((guide) -> !guide.isRetired()).toList();
		this.formerSlugs = Map.copyOf(formerSlugs);
	}

	/**
	 * The guides that are recommended.
	 * @return the guides in use, in their order
	 */
	public List<GuideView> inUse() {
		return this.inUse;
	}

	/**
	 * The guides that there are and were.
	 * @return all guides, withdrawn ones among them, in their order
	 */
	public List<GuideView> all() {
		return this.all;
	}

	/**
	 * Finds a guide, withdrawn or not.
	 * @param slug its slug, or one that it had
	 * @return the guide
	 * @throws NotFoundException when there is none
	 */
	public GuideView get(String slug) {
		return this.all.stream()
			.filter((guide) -> guide.slug().equals(slug))
			.findFirst()
			.or(() -> this.all.stream().filter((guide) -> guide.slug().equals(this.formerSlugs.get(slug))).findFirst())
			.orElseThrow(() -> new NotFoundException("guide", slug));
	}

	/**
	 * The milestones.
	 * @return the milestones in use of the guides in use, guide by guide
	 */
	public List<MilestoneView> milestones() {
		return this.inUse.stream().flatMap((guide) -> guide.milestones().stream()).toList();
	}

	/**
	 * The milestones that there are and were.
	 * @return all milestones, withdrawn ones among them, guide by guide
	 */
	public List<MilestoneView> allMilestones() {
		return this.all.stream().flatMap((guide) -> guide.allMilestones().stream()).toList();
	}

	/**
	 * Finds a milestone, withdrawn or not.
	 * @param slug its slug
	 * @return the milestone
	 * @throws NotFoundException when there is none
	 */
	public MilestoneView milestone(String slug) {
		return allMilestones().stream()
			.filter((milestone) -> milestone.slug().equals(slug))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("milestone", slug));
	}

}
