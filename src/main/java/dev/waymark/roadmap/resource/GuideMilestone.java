package dev.waymark.roadmap.resource;

import dev.waymark.catalog.guide.GuideView;
import dev.waymark.catalog.guide.MilestoneView;

/**
 * A milestone and the guide it stands in.
 *
 * @param guide the guide
 * @param milestone the milestone
 */
record GuideMilestone(GuideView guide, MilestoneView milestone) {
}
