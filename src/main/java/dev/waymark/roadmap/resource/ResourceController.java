package dev.waymark.roadmap.resource;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import dev.waymark.account.LearnerId;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.catalog.ResourceView;
import dev.waymark.catalog.link.LinkHealth;
import dev.waymark.catalog.link.Links;
import dev.waymark.platform.Paged;
import dev.waymark.platform.web.MenuItem;
import dev.waymark.platform.web.Trail;
import dev.waymark.progress.LearnerProgress;
import dev.waymark.progress.mark.Marks;
import dev.waymark.roadmap.Choices;
import dev.waymark.roadmap.Problems;
import dev.waymark.roadmap.ResourceRow;
import dev.waymark.roadmap.StructuredData;

/**
 * Learning resources: the list with its filters, and one resource.
 */
@Controller
@MenuItem("resources")
class ResourceController {

	private static final int ROWS = 60;

	private final Catalog catalog;

	private final Links links;

	private final LearnerProgress progress;

	private final Trail trail;

	private final Choices choices;

	private final StructuredData structuredData;

	ResourceController(Catalog catalog, Links links, LearnerProgress progress, Trail trail, Choices choices,
			StructuredData structuredData) {
		this.catalog = catalog;
		this.links = links;
		this.progress = progress;
		this.trail = trail;
		this.choices = choices;
		this.structuredData = structuredData;
	}

	@GetMapping("/resources")
	String list(@ModelAttribute("filter") ResourceFilter filter, @RequestParam(defaultValue = "1") String page,
			@Nullable LearnerId learner, Model model) {
		Content content = this.catalog.content();
		Marks marks = this.progress.marks(learner);
		Problems problems = new Problems();
		model.addAttribute("crumbs", this.trail.home().step("menu.resources", "/resources").list());
		Paged<ResourceRow> rows = Paged.of(filter.apply(content, marks, problems), page, ROWS)
			.map((resource) -> ResourceRow.of(resource, marks));
		model.addAttribute("page", ResourcesPage.of(rows, filter, content, this.choices));
		model.addAttribute("problems", problems.list());
		return "roadmap/resources";
	}

	@GetMapping("/resources/{slug}")
	String show(@PathVariable String slug, @Nullable LearnerId learner, Model model) {
		Content content = this.catalog.content();
		ResourceView resource = content.resource(slug);
		model.addAttribute("crumbs",
				this.trail.home()
					.step("menu.resources", "/resources")
					.to(resource.name(), "/resources/" + resource.slug())
					.list());
		Instant seenAt = this.links.of(resource).map(LinkHealth::seenAt).orElse(null);
		model.addAttribute("page", ResourcePage.of(resource, seenAt, content, this.progress.marks(learner)));
		model.addAttribute("retirement", resource.retirement());
		model.addAttribute("structuredData", this.structuredData.resource(resource));
		return "roadmap/resource";
	}

}
