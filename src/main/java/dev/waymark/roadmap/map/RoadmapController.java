package dev.waymark.roadmap.map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import dev.waymark.account.LearnerId;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.catalog.RoadmapLevelView;
import dev.waymark.catalog.RoadmapView;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.web.MenuItem;
import dev.waymark.platform.web.Trail;
import dev.waymark.progress.LearnerProgress;
import dev.waymark.progress.mark.Marks;
import dev.waymark.roadmap.Problems;
import dev.waymark.roadmap.RoadmapCard;
import dev.waymark.roadmap.RoadmapFamily;
import dev.waymark.roadmap.StructuredData;

/**
 * Roadmaps: the list, one as a map or as an outline, and one of its levels.
 */
@Controller
@MenuItem("roadmaps")
class RoadmapController {

	private final Catalog catalog;

	private final LearnerProgress progress;

	private final Trail trail;

	private final StructuredData structuredData;

	RoadmapController(Catalog catalog, LearnerProgress progress, Trail trail, StructuredData structuredData) {
		this.catalog = catalog;
		this.progress = progress;
		this.trail = trail;
		this.structuredData = structuredData;
	}

	@GetMapping("/roadmaps")
	String list(@Nullable LearnerId learner, Model model) {
		model.addAttribute("crumbs", this.trail.home().step("menu.roadmaps", "/roadmaps").list());
		model.addAttribute("families",
				RoadmapFamily.all(this.catalog.content().roadmaps(), this.progress.marks(learner)));
		return "roadmap/roadmaps";
	}

	@GetMapping("/roadmaps/{slug}")
	String show(@PathVariable String slug, @RequestParam(defaultValue = "") String target,
			@RequestParam(defaultValue = "") String view, @Nullable LearnerId learner, Model model) {
		Content content = this.catalog.content();
		RoadmapView roadmap = content.roadmap(slug);
		Marks marks = this.progress.marks(learner);
		model.addAttribute("crumbs",
				this.trail.home()
					.step("menu.roadmaps", "/roadmaps")
					.to(roadmap.name(), "/roadmaps/" + roadmap.slug())
					.list());
		model.addAttribute("retirement", roadmap.retirement());
		model.addAttribute("structuredData", this.structuredData.occupation(roadmap));
		if (!roadmap.hasLevels()) {
			model.addAttribute("roadmap", roadmap);
			return "roadmap/no-level";
		}
		Problems problems = new Problems();
		RoadmapLevelView aim = problems.choose("target", target, roadmap::level)
			.orElseGet(() -> roadmap.level(RoadmapCard.firstTarget(roadmap, marks).slug()).orElseThrow());
		String chosen = problems.choose("view", view, RoadmapPage.VIEWS);
		RoadmapPage page = RoadmapPage.of(roadmap, aim, chosen, marks, content);
		model.addAttribute("page", page);
		model.addAttribute("problems", problems.list());
		return "roadmap/" + page.view();
	}

	@GetMapping("/roadmaps/{slug}/levels/{level}")
	String level(@PathVariable String slug, @PathVariable String level, @Nullable LearnerId learner, Model model) {
		Content content = this.catalog.content();
		RoadmapView roadmap = content.roadmap(slug);
		RoadmapLevelView shown = roadmap.level(level).orElseThrow(() -> new NotFoundException("level", level));
		model.addAttribute("crumbs",
				this.trail.home()
					.step("menu.roadmaps", "/roadmaps")
					.to(roadmap.name(), "/roadmaps/" + roadmap.slug())
					.to(shown.level().name(), "/roadmaps/" + roadmap.slug() + "/levels/" + shown.level().slug())
					.list());
		model.addAttribute("page", RoadmapLevelPage.of(roadmap, shown, this.progress.marks(learner), content));
		model.addAttribute("retirement", roadmap.retirement());
		model.addAttribute("structuredData", this.structuredData.occupation(roadmap));
		return "roadmap/roadmap-level";
	}

}
