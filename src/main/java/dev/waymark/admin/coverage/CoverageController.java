package dev.waymark.admin.coverage;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import dev.waymark.admin.DeadLinks;
import dev.waymark.admin.EditingTrail;
import dev.waymark.catalog.check.Checks;
import dev.waymark.catalog.check.Finding;
import dev.waymark.catalog.check.FindingKind;
import dev.waymark.catalog.check.Weight;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.draft.Desk;

/**
 * Editors see here what the content lacks: what the checks find, by kind, and how far
 * each skill area is covered.
 */
@Controller
class CoverageController {

	private final Desk desk;

	private final DeadLinks dead;

	private final EditingTrail trail;

	CoverageController(Desk desk, DeadLinks dead, EditingTrail trail) {
		this.desk = desk;
		this.dead = dead;
		this.trail = trail;
	}

	@GetMapping("/admin/coverage")
	String show(@ModelAttribute("filter") CoverageFilter filter, Model model) {
		Documents all = filter.isWithDrafts() ? this.desk.documentsWithDrafts() : this.desk.documents();
		CoverageScope scope = filter.apply(all);
		List<Finding> inScope = Checks.of(all, this.dead.now()).stream().filter(scope::holds).toList();
		List<Finding> found = inScope.stream().filter(filter::accepts).toList();
		model.addAttribute("crumbs", this.trail.start().step("coverage.title", "/admin/coverage").list());
		model.addAttribute("problems", filter.problems());
		model.addAttribute("page", new CoveragePage(found.size(), warnings(found), CoverageGroup.of(found, filter),
				CoverageTable.of(scope, all, inScope, filter), all.of(Kind.AREA), all.of(Kind.ROADMAP)));
		return "admin/coverage";
	}

	private static int warnings(List<Finding> found) {
		return (int) found.stream().filter((finding) -> finding.kind().getWeight() == Weight.WARNING).count();
	}

	/**
	 * What the page shows.
	 *
	 * @param count how many findings there are
	 * @param warnings how many of them are more than hints
	 * @param groups the findings by kind
	 * @param table how far areas are covered
	 * @param areas the areas to choose from
	 * @param roadmaps the roadmaps to choose from
	 */
	record CoveragePage(int count, int warnings, List<CoverageGroup> groups, CoverageTable table, List<Document> areas,
			List<Document> roadmaps) {

		public int hints() {
			return this.count - this.warnings;
		}

		public List<Kind> kinds() {
			return List.of(Kind.values());
		}

		public List<FindingKind> findingKinds() {
			return List.of(FindingKind.values());
		}

	}

}
