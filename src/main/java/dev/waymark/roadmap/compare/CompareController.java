package dev.waymark.roadmap.compare;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import dev.waymark.catalog.Catalog;
import dev.waymark.platform.web.MenuItem;
import dev.waymark.platform.web.Trail;
import dev.waymark.roadmap.Problems;

/**
 * Two roadmaps, or two levels, side by side.
 */
@Controller
@MenuItem("roadmaps")
class CompareController {

	private final Catalog catalog;

	private final Trail trail;

	CompareController(Catalog catalog, Trail trail) {
		this.catalog = catalog;
		this.trail = trail;
	}

	@GetMapping("/compare")
	String show(@RequestParam(defaultValue = "") String a, @RequestParam(defaultValue = "") String b, Model model) {
		List<Compared> sides = Compared.all(this.catalog.content());
		Problems problems = new Problems();
		Optional<Compared> left = problems.choose("side", a, (key) -> Compared.find(key, sides));
		Optional<Compared> right = problems.choose("side", b, (key) -> Compared.find(key, sides));
		model.addAttribute("crumbs", this.trail.home().step("menu.compare", "/compare").list());
		model.addAttribute("page", ComparePage.of(sides, left, right));
		model.addAttribute("problems", problems.list());
		return "roadmap/compare";
	}

}
