package dev.waymark.roadmap;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import dev.waymark.account.LearnerId;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.progress.LearnerProgress;
import dev.waymark.progress.mark.Marks;

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
		Content content = this.catalog.content();
		Marks marks = this.progress.marks(learner);
		Map<String, List<RoadmapCard>> families = RoadmapCard.byFamily(content.roadmaps(), marks);
		model.addAttribute("content", content);
		model.addAttribute("families", families);
		model.addAttribute("marks", marks);
		model.addAttribute("first", content.roadmaps().stream().findFirst().orElse(null));
		model.addAttribute("walked", RoadmapCard.furthest(families));
		model.addAttribute("structuredData", this.structuredData.site());
		return "roadmap/home";
	}

}
