package dev.waymark.roadmap.resource;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.SearchKind;
import dev.waymark.catalog.guide.GuideView;
import dev.waymark.catalog.guide.MilestoneView;
import dev.waymark.catalog.market.TrendView;
import dev.waymark.progress.mark.Marks;

/**
 * A guide, with the milestones that belong to it.
 *
 * @param guide the guide
 * @param milestones those that are asked for, and those that the visitor did
 * @param previous the guide before it, or null
 * @param next the guide after it, or null
 * @param trends the trends that stand beside it
 */
record GuidePage(GuideView guide, List<Step> milestones, @Nullable GuideView previous, @Nullable GuideView next,
		List<TrendView> trends) {

	/** The guides that stand beside the table of trends. */
	private static final List<String> WITH_TRENDS = List.of("trends", "market-demand");

	static GuidePage of(GuideView guide, Content content, Marks marks) {
		return new GuidePage(guide, Step.all(guide, marks), neighbour(guide, -1, content), neighbour(guide, 1, content),
				standsBesideTrends(guide, content) ? content.market().trends() : List.of());
	}

	private static @Nullable GuideView neighbour(GuideView guide, int step, Content content) {
		int here = content.guides().inUse().indexOf(guide);
		int there = here + step;
		return (here >= 0 && there >= 0 && there < content.guides().inUse().size())
				? content.guides().inUse().get(there) : null;
	}

	private static boolean standsBesideTrends(GuideView guide, Content content) {
		return WITH_TRENDS.stream().anyMatch((slug) -> content.current(SearchKind.GUIDE, slug).equals(guide.slug()));
	}

	/**
	 * Tells whether there are guides around this one.
	 * @return false for the only one, and for one that is withdrawn
	 */
	public boolean hasNeighbours() {
		return this.previous != null || this.next != null;
	}

	/**
	 * A milestone.
	 *
	 * @param milestone the milestone
	 * @param done whether the visitor has ticked it
	 * @param offered whether it can be ticked here
	 */
	record Step(MilestoneView milestone, boolean done, boolean offered) {

		/** What is no longer asked for is shown to those who did it. */
		private static List<Step> all(GuideView guide, Marks marks) {
			return guide.allMilestones()
				.stream()
				.map((milestone) -> of(milestone, guide, marks))
				.filter((step) -> step.done() || !step.milestone().isRetired())
				.toList();
		}

		private static Step of(MilestoneView milestone, GuideView guide, Marks marks) {
			boolean done = marks.hasMilestone(milestone.id());
			return new Step(milestone, done, done || !guide.isRetired());
		}

	}

}
