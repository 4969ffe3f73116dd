package dev.waymark.roadmap;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
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

	private static final int MOST_COMPLETIONS = 8;

	private static final Duration KEPT = Duration.ofMinutes(1);

	private final CatalogSearch search;

	private final MessageSource messages;

	private final Trail trail;

	SearchController(CatalogSearch search, MessageSource messages, Trail trail) {
		this.search = search;
		this.messages = messages;
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

	/**
	 * What somebody who types may be about to say. The same for everybody, so whoever
	 * stands between may keep it for a moment.
	 */
	@GetMapping("/search/completions")
	ResponseEntity<List<Completion>> complete(@RequestParam(defaultValue = "") String q, Locale language) {
		List<Completion> completions = this.search.begun(q, MOST_COMPLETIONS)
			.stream()
			.map((hit) -> Completion.of(hit, this.messages, language))
			.toList();
		return ResponseEntity.ok()
			.cacheControl(CacheControl.maxAge(KEPT).cachePublic())
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
			.body(completions);
	}

}
