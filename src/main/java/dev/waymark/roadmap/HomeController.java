package dev.waymark.roadmap;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import dev.waymark.account.LearnerId;
import dev.waymark.catalog.Catalog;
import dev.waymark.progress.LearnerProgress;

/**
 * The front page: what this is, the roadmaps by family, and one clear first step.
 */
@Controller
class HomeController {

	private final Catalog catalog;

	private final LearnerProgress progress;

	private final StructuredData structuredData;

	HomeController(Catalog catalog, LearnerProgress progress, StructuredData structuredData) {
		this.catalog = catalog;
		this.progress = progress;
		this.structuredData = structuredData;
	}

	@GetMapping("/")
	String show(@Nullable LearnerId learner, Model model) {
		model.addAttribute("page", HomePage.of(this.catalog.content(), this.progress.marks(learner)));
		model.addAttribute("structuredData", this.structuredData.site());
		return "roadmap/home";
	}

}
