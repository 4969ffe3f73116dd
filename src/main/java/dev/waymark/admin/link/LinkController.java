package dev.waymark.admin.link;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.AccountView;
import dev.waymark.account.Member;
import dev.waymark.admin.EditingTrail;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.link.Links;
import dev.waymark.platform.Origin;
import dev.waymark.platform.Paged;
import dev.waymark.platform.web.Paging;
import dev.waymark.platform.web.address.SeeOther;

/**
 * Editors see here how the links of all learning resources do, and have them visited now.
 */
@Controller
class LinkController {

	private static final int PAGE_SIZE = 50;

	private final Links links;

	private final Catalog catalog;

	private final EditingTrail trail;

	LinkController(Links links, Catalog catalog, EditingTrail trail) {
		this.links = links;
		this.catalog = catalog;
		this.trail = trail;
	}

	@GetMapping("/admin/links")
	String list(@ModelAttribute("filter") LinkFilter filter, @RequestParam(defaultValue = "1") String page,
			@RequestParam(defaultValue = "") String done,
			@RequestHeader(name = "HX-Request", required = false) @Nullable String watching, Model model) {
		return show(filter, page, round(done.equals("asked"), false, watching != null), model);
	}

	@PostMapping("/admin/links/check")
	ModelAndView check(Member member, Origin origin, Model model) {
		AccountView editor = member.account();
		if (this.links.checkNow(editor.uuid(), editor.name(), origin)) {
			return new ModelAndView(SeeOther.to("/admin/links?done=asked"));
		}
		LinkFilter filter = new LinkFilter();
		model.addAttribute("filter", filter);
		return new ModelAndView(show(filter, "1", round(false, true, false), model), model.asMap(),
				HttpStatus.CONFLICT);
	}

	private LinkRound round(boolean asked, boolean refused, boolean watching) {
		return new LinkRound(this.links.latestRun().orElse(null), this.links.areVisited(), asked, refused, watching);
	}

	private String show(LinkFilter filter, String asked, LinkRound round, Model model) {
		List<LinkRow> rows = filter.apply(this.catalog.content(), this.links.all());
		Paged<LinkRow> shown = Paged.of(rows, asked, PAGE_SIZE);
		model.addAttribute("crumbs", this.trail.start().step("links.title", "/admin/links").list());
		model.addAttribute("problems", filter.problems());
		model.addAttribute("page",
				new LinksPage(round, shown.rows(), rows.size(),
						rows.stream().filter((row) -> row.state() == LinkRow.State.RAISED).count(),
						Paging.of(shown, filter.address())));
		return "admin/links";
	}

	/**
	 * What the page shows.
	 *
	 * @param round how far the visits are
	 * @param rows the links of this page
	 * @param count how many there are in all
	 * @param raised how many of them are dead
	 * @param paging the way to the others
	 */
	record LinksPage(LinkRound round, List<LinkRow> rows, int count, long raised, Paging paging) {

		public List<LinkRow.State> states() {
			return List.of(LinkRow.State.values());
		}

	}

}
