package dev.waymark.roadmap;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import dev.waymark.account.LearnerId;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.catalog.GuideView;
import dev.waymark.platform.web.MenuItem;
import dev.waymark.platform.web.Trail;
import dev.waymark.progress.LearnerProgress;

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
		model.addAttribute("guides", this.catalog.content().guides());
		model.addAttribute("marks", this.progress.marks(learner));
		return "roadmap/guides";
	}

	@GetMapping("/guides/{slug}")
	String show(@PathVariable String slug, @Nullable LearnerId learner, Model model) {
		Content content = this.catalog.content();
		GuideView guide = content.guide(slug);
		int here = content.guides().indexOf(guide);
		model.addAttribute("crumbs",
				this.trail.home().step("menu.guides", "/guides").to(guide.name(), "/guides/" + slug).list());
		model.addAttribute("guide", guide);
		model.addAttribute("previous", (here > 0) ? content.guides().get(here - 1) : null);
		model.addAttribute("next", (here < content.guides().size() - 1) ? content.guides().get(here + 1) : null);
		model.addAttribute("trends", WITH_TRENDS.contains(slug) ? content.trends() : List.of());
		model.addAttribute("marks", this.progress.marks(learner));
		model.addAttribute("structuredData", this.structuredData.article(guide));
		return "roadmap/guide";
	}

}
