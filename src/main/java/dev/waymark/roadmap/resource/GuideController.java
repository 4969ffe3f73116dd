package dev.waymark.roadmap.resource;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import dev.waymark.account.LearnerId;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.catalog.guide.GuideView;
import dev.waymark.platform.web.MenuItem;
import dev.waymark.platform.web.Trail;
import dev.waymark.progress.LearnerProgress;
import dev.waymark.roadmap.StructuredData;

/**
 * Guides: the list, and one article with the milestones that belong to it.
 */
@Controller
@MenuItem("guides")
class GuideController {

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
	String list(Model model) {
		model.addAttribute("crumbs", this.trail.home().step("menu.guides", "/guides").list());
		model.addAttribute("guides", this.catalog.content().guides().inUse());
		return "roadmap/guides";
	}

	@GetMapping("/guides/{slug}")
	String show(@PathVariable String slug, @Nullable LearnerId learner, Model model) {
		Content content = this.catalog.content();
		GuideView guide = content.guides().get(slug);
		model.addAttribute("crumbs",
				this.trail.home().step("menu.guides", "/guides").to(guide.name(), "/guides/" + guide.slug()).list());
		model.addAttribute("page", GuidePage.of(guide, content, this.progress.marks(learner)));
		model.addAttribute("retirement", guide.retirement());
		model.addAttribute("structuredData", this.structuredData.article(guide));
		return "roadmap/guide";
	}

}
