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
import dev.waymark.roadmap.SkillRow;
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
	String list(@Nullable LearnerId learner, Model model) {
		model.addAttribute("crumbs", this.trail.home().step("menu.areas", "/areas").list());
		model.addAttribute("content", this.catalog.content());
		model.addAttribute("marks", this.progress.marks(learner));
		return "roadmap/areas";
	}

	@GetMapping("/areas/{slug}")
	String show(@PathVariable String slug, @Nullable LearnerId learner, Model model) {
		Content content = this.catalog.content();
		AreaView area = content.area(slug);
		model.addAttribute("crumbs",
				this.trail.home().step("menu.areas", "/areas").to(area.name(), "/areas/" + area.slug()).list());
		model.addAttribute("area", area);
		model.addAttribute("skills",
				content.skillsIn(area).stream().map((skill) -> SkillRow.of(skill, content)).toList());
		model.addAttribute("marks", this.progress.marks(learner));
		model.addAttribute("roadmaps", content.roadmaps()
			.stream()
			.filter((roadmap) -> roadmap.requirements().stream().anyMatch((asked) -> asked.skill().area().equals(area)))
			.toList());
		model.addAttribute("structuredData", this.structuredData.terms(area, content.skillsIn(area)));
		return "roadmap/area";
	}

}
