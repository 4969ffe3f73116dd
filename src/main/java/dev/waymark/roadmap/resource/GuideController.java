package dev.waymark.roadmap.resource;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import dev.waymark.account.LearnerId;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.catalog.SearchKind;
import dev.waymark.catalog.guide.GuideView;
import dev.waymark.catalog.guide.MilestoneView;
import dev.waymark.platform.web.MenuItem;
import dev.waymark.platform.web.Trail;
import dev.waymark.progress.LearnerProgress;
import dev.waymark.progress.mark.Marks;
import dev.waymark.roadmap.StructuredData;

/**
 * Guides: the list, and one article with the milestones that belong to it.
 */
@Controller
@MenuItem("guides")
class GuideController {

	/** The guides that stand beside the table of trends. */
	private static final List<String> WITH_TRENDS = List.of("trends", "market-demand");

	private final Catalog catalog;

	private final LearnerProgress progress;

	private final Trail trail;

	private final StructuredData structuredData;

	GuideController(Catalog catalog, LearnerProgress progress, Trail trail, StructuredData structuredData) {
		this.catalog = catalog;
		this.progress = progress;
		this.trail = trail;
		this.structuredData = structuredData;
	}

	@GetMapping("/guides")
	String list(@Nullable LearnerId learner, Model model) {
		model.addAttribute("crumbs", this.trail.home().step("menu.guides", "/guides").list());
		model.addAttribute("guides", this.catalog.content().guides().inUse());
		model.addAttribute("marks", this.progress.marks(learner));
		return "roadmap/guides";
	}

	@GetMapping("/guides/{slug}")
	String show(@PathVariable String slug, @Nullable LearnerId learner, Model model) {
		Content content = this.catalog.content();
		GuideView guide = content.guides().get(slug);
		Marks marks = this.progress.marks(learner);
		model.addAttribute("crumbs",
				this.trail.home().step("menu.guides", "/guides").to(guide.name(), "/guides/" + guide.slug()).list());
		model.addAttribute("guide", guide);
		model.addAttribute("retirement", guide.retirement());
		model.addAttribute("milestones", milestones(guide, marks));
		model.addAttribute("previous", neighbour(guide, -1, content));
		model.addAttribute("next", neighbour(guide, 1, content));
		model.addAttribute("trends", standsBesideTrends(guide, content) ? content.market().trends() : List.of());
		model.addAttribute("marks", marks);
		model.addAttribute("structuredData", this.structuredData.article(guide));
		return "roadmap/guide";
	}

	/** What is no longer asked for is shown to those who did it. */
	private static List<MilestoneView> milestones(GuideView guide, Marks marks) {
		return guide.allMilestones()
			.stream()
			.filter((milestone) -> !milestone.isRetired() || marks.hasMilestone(milestone.id()))
			.toList();
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

}
