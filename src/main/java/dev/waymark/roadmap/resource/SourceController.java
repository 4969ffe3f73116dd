package dev.waymark.roadmap.resource;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Citation;
import dev.waymark.catalog.Content;
import dev.waymark.catalog.SourceView;
import dev.waymark.platform.web.Trail;

/**
 * The documents that the content was written from.
 */
@Controller
class SourceController {

	private final Catalog catalog;

	private final Trail trail;

	SourceController(Catalog catalog, Trail trail) {
		this.catalog = catalog;
		this.trail = trail;
	}

	@GetMapping("/sources")
	String list(Model model) {
		Content content = this.catalog.content();
		model.addAttribute("crumbs", this.trail.home().step("menu.sources", "/sources").list());
		model.addAttribute("sources", content.sources().stream().map((source) -> Cited.of(source, content)).toList());
		return "roadmap/sources";
	}

	/**
	 * A source, and how much of the content cites it.
	 *
	 * @param source the document
	 * @param roadmaps how many roadmaps cite it
	 * @param skills how many skills
	 * @param guides how many guides
	 * @param trends how many trends
	 * @param bands how many salary bands
	 */
	record Cited(SourceView source, long roadmaps, long skills, long guides, long trends, long bands) {

		static Cited of(SourceView source, Content content) {
			return new Cited(source,
					content.roadmaps().stream().filter((roadmap) -> cites(roadmap.citations(), source)).count(),
					content.skills().stream().filter((skill) -> cites(skill.citations(), source)).count(),
					content.guides().inUse().stream().filter((guide) -> cites(guide.citations(), source)).count(),
					content.market()
						.trends()
						.stream()
						.filter((trend) -> trend.citation().source().equals(source))
						.count(),
					content.market()
						.salaryBands()
						.stream()
						.filter((band) -> band.citation().source().equals(source))
						.count());
		}

		private static boolean cites(List<Citation> citations, SourceView source) {
			return citations.stream().anyMatch((citation) -> citation.source().equals(source));
		}

	}

}
