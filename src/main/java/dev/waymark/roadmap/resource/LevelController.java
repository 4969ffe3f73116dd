package dev.waymark.roadmap.resource;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.catalog.LevelView;
import dev.waymark.platform.web.MenuItem;
import dev.waymark.platform.web.Trail;

/**
 * Career levels across all roadmaps.
 */
@Controller
@MenuItem("roadmaps")
class LevelController {

	private final Catalog catalog;

	private final Trail trail;

	LevelController(Catalog catalog, Trail trail) {
		this.catalog = catalog;
		this.trail = trail;
	}

	@GetMapping("/levels")
	String list(Model model) {
		model.addAttribute("crumbs", this.trail.home().step("menu.levels", "/levels").list());
		model.addAttribute("levels", this.catalog.content().levels());
		return "roadmap/levels";
	}

	@GetMapping("/levels/{slug}")
	String show(@PathVariable String slug, Model model) {
		Content content = this.catalog.content();
		LevelView level = content.level(slug);
		model.addAttribute("crumbs",
				this.trail.home().step("menu.levels", "/levels").to(level.name(), "/levels/" + level.slug()).list());
		model.addAttribute("page", LevelPage.of(level, content));
		return "roadmap/level";
	}

}
