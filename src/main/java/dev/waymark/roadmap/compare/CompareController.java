package dev.waymark.roadmap.compare;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import dev.waymark.account.LearnerId;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.platform.web.MenuItem;
import dev.waymark.platform.web.Trail;
import dev.waymark.progress.LearnerProgress;
import dev.waymark.roadmap.Problems;

/**
 * Two roadmaps, or two levels, side by side.
 */
@Controller
@MenuItem("roadmaps")
class CompareController {

	private final Catalog catalog;

	private final LearnerProgress progress;

	private final Trail trail;

	CompareController(Catalog catalog, LearnerProgress progress, Trail trail) {
		this.catalog = catalog;
		this.progress = progress;
		this.trail = trail;
	}

	@GetMapping("/compare")
	String show(@RequestParam(defaultValue = "") String a, @RequestParam(defaultValue = "") String b,
			@Nullable LearnerId learner, Model model) {
		Content content = this.catalog.content();
		List<Compared> sides = Compared.all(content);
		Problems problems = new Problems();
		Optional<Compared> left = problems.choose("side", a, (key) -> Compared.find(key, sides));
		Optional<Compared> right = problems.choose("side", b, (key) -> Compared.find(key, sides));
		model.addAttribute("crumbs", this.trail.home().step("menu.compare", "/compare").list());
		model.addAttribute("sides", sides);
		model.addAttribute("left", left.orElse(null));
		model.addAttribute("right", right.orElse(null));
		model.addAttribute("comparison",
				left.flatMap((one) -> right.map((other) -> Comparison.of(one, other))).orElse(null));
		model.addAttribute("marks", this.progress.marks(learner));
		model.addAttribute("problems", problems.list());
		return "roadmap/compare";
	}

}
