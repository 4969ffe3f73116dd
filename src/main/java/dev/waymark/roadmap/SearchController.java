package dev.waymark.roadmap;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import dev.waymark.catalog.search.CatalogSearch;
import dev.waymark.catalog.search.SearchResults;
import dev.waymark.platform.web.Trail;

/**
 * Search over the whole content.
 */
@Controller
class SearchController {

	private final CatalogSearch search;

	private final Trail trail;

	SearchController(CatalogSearch search, Trail trail) {
		this.search = search;
		this.trail = trail;
	}

	@GetMapping("/search")
	String show(@RequestParam(defaultValue = "") String q, Model model) {
		SearchResults results = this.search.find(q);
		model.addAttribute("crumbs", this.trail.home().step("menu.search", "/search").list());
		model.addAttribute("query", results.query());
		model.addAttribute("results", results);
		return "roadmap/search";
	}

}
