package dev.waymark.roadmap.skill;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import dev.waymark.account.LearnerId;
import dev.waymark.catalog.AreaView;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.platform.web.MenuItem;
import dev.waymark.platform.web.Trail;
import dev.waymark.progress.LearnerProgress;
import dev.waymark.roadmap.StructuredData;

/**
 * Skill areas: all of them, and one with its skills.
 */
@Controller
@MenuItem("skills")
class AreaController {

	private final Catalog catalog;

	private final LearnerProgress progress;

	private final Trail trail;

	private final StructuredData structuredData;

	AreaController(Catalog catalog, LearnerProgress progress, Trail trail, StructuredData structuredData) {
		this.catalog = catalog;
		this.progress = progress;
		this.trail = trail;
		this.structuredData = structuredData;
	}

	@GetMapping("/areas")
	String list(Model model) {
		model.addAttribute("crumbs", this.trail.home().step("menu.areas", "/areas").list());
		model.addAttribute("areas", AreaCard.all(this.catalog.content()));
		return "roadmap/areas";
	}

	@GetMapping("/areas/{slug}")
	String show(@PathVariable String slug, @Nullable LearnerId learner, Model model) {
		Content content = this.catalog.content();
		AreaView area = content.area(slug);
		model.addAttribute("crumbs",
				this.trail.home().step("menu.areas", "/areas").to(area.name(), "/areas/" + area.slug()).list());
		model.addAttribute("page", AreaPage.of(area, content, this.progress.marks(learner)));
		model.addAttribute("structuredData", this.structuredData.terms(area, content.skillsIn(area)));
		return "roadmap/area";
	}

}
