package dev.waymark.admin;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.platform.Paged;
import dev.waymark.platform.web.Paging;

/**
 * The lists from which editors pick what to change.
 */
@Controller
class ContentListController {

	static final String PATH = "/admin/content/{kinds}";

	private static final int PAGE_SIZE = 50;

	private static final List<String> DONE = List.of("removed", "moved", "none", "undrafted", "nowhere");

	private final Desk desk;

	private final EditingTrail trail;

	ContentListController(Desk desk, EditingTrail trail) {
		this.desk = desk;
		this.trail = trail;
	}

	@GetMapping(PATH)
	String list(@PathVariable String kinds, @ModelAttribute("filter") ContentFilter filter,
			@RequestParam(defaultValue = "1") String page, @RequestParam(defaultValue = "") String done,
			@RequestParam(defaultValue = "0") String kept, Model model) {
		Kind kind = EditedThings.kind(kinds);
		Documents published = this.desk.documents();
		Paged<ContentRow> rows = Paged.of(filter.apply(ContentRow.of(kind, published, this.desk.drafts())), page,
				PAGE_SIZE);
		model.addAttribute("page",
				new ContentListPage(kind, rows.rows(), rows.total(), Paging.of(rows, filter.address(kind)),
						published.of(Kind.AREA), DONE.contains(done) ? done : null, EditedThings.number(kept, 0)));
		model.addAttribute("crumbs", this.trail.kind(kind).list());
		return "admin/things";
	}

	/**
	 * A page of a list.
	 *
	 * @param kind of what
	 * @param rows what stands on the page
	 * @param count how many there are in all
	 * @param paging the way to the others
	 * @param areas the areas there are
	 * @param done what was just done, or null
	 * @param kept how many of them were left as they are
	 */
	record ContentListPage(Kind kind, List<ContentRow> rows, int count, Paging paging, List<Document> areas,
			@Nullable String done, int kept) {

		public boolean isOfSkills() {
			return this.kind == Kind.SKILL;
		}

		public List<String> states() {
			return ContentFilter.STATES;
		}

		public List<String> sorts() {
			return ContentFilter.SORTS;
		}

	}

}
