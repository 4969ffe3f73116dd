package dev.waymark.admin.publish;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.Member;
import dev.waymark.admin.EditedThings;
import dev.waymark.admin.EditingTrail;
import dev.waymark.admin.form.FormView;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.draft.DraftView;
import dev.waymark.catalog.editing.draft.Drafts;
import dev.waymark.catalog.editing.draft.StaleDraftException;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.RefusedPage;
import dev.waymark.platform.web.address.SeeOther;

/**
 * Throws drafts away: first the page shows whose work that is, how old and what would be
 * gone, then it is done.
 */
@Controller
class DiscardController {

	private final Desk desk;

	private final Drafts drafts;

	private final FormView forms;

	private final EditingTrail trail;

	private final Clock clock;

	DiscardController(Desk desk, Drafts drafts, FormView forms, EditingTrail trail, Clock clock) {
		this.desk = desk;
		this.drafts = drafts;
		this.forms = forms;
		this.trail = trail;
		this.clock = clock;
	}

	@GetMapping("/admin/discard")
	String ask(@RequestParam(required = false) @Nullable List<String> draft, Model model) {
		List<DraftView> chosen = chosen(draft);
		return chosen.isEmpty() ? SeeOther.to("/admin/former-drafts") : page(chosen, false, model);
	}

	@PostMapping("/admin/discard")
	ModelAndView discard(Member member, @RequestParam(required = false) @Nullable List<String> draft,
			@RequestParam(defaultValue = "") String seen, Origin origin, Model model) {
		List<DraftView> chosen = chosen(draft);
		if (!chosen.isEmpty() && !seen.equals(versions(chosen))) {
			return moved(chosen, model);
		}
		for (DraftView one : chosen) {
			try {
				this.drafts.discard(one.document().uuid(), one.version(), EditedThings.editor(member, origin));
			}
			catch (StaleDraftException ex) {
				return moved(chosen(draft), model);
			}
			catch (NotFoundException ex) {
				// Somebody else has just thrown it away.
				continue;
			}
		}
		return new ModelAndView(SeeOther.to("/admin/former-drafts?done=discarded"));
	}

	private ModelAndView moved(List<DraftView> chosen, Model model) {
		return RefusedPage.of(page(chosen, true, model), HttpStatus.CONFLICT, model);
	}

	private List<DraftView> chosen(@Nullable List<String> drafts) {
		List<String> wanted = Objects.requireNonNullElse(drafts, List.of());
		return this.desk.drafts()
			.stream()
			.filter((draft) -> wanted.contains(draft.document().uuid().toString()))
			.toList();
	}

	/** What an editor has looked at, and nothing else, is what is thrown away. */
	private static String versions(List<DraftView> chosen) {
		return chosen.stream()
			.map((draft) -> draft.document().uuid() + ":" + draft.version())
			.sorted()
			.collect(Collectors.joining(","));
	}

	private String page(List<DraftView> chosen, boolean moved, Model model) {
		Instant now = this.clock.instant();
		List<Document> documents = chosen.stream().map(DraftView::document).toList();
		List<Row> rows = chosen.stream()
			.map((draft) -> new Row(draft, this.forms.who(draft.editorName()),
					ChronoUnit.DAYS.between(draft.changedAt(), now)))
			.toList();
		model.addAttribute("page", new DiscardPage(rows, versions(chosen),
				ChangeView.of(this.forms, this.desk.changes(documents)), Drafts.KEPT.toDays(), moved));
		model.addAttribute("crumbs", this.trail.start().step("discard.title", "/admin/discard").list());
		return "admin/discard";
	}

	/**
	 * The page that asks whether drafts are to go.
	 *
	 * @param drafts which
	 * @param seen a short word for what they say
	 * @param changes what would be gone
	 * @param days how long they can be brought back
	 * @param moved whether they have changed since they were looked at
	 */
	record DiscardPage(List<Row> drafts, String seen, List<ChangeView> changes, long days, boolean moved) {
	}

	/**
	 * A draft that is to be thrown away.
	 *
	 * @param draft the draft
	 * @param who who has saved it last
	 * @param days how many days ago
	 */
	record Row(DraftView draft, String who, long days) {

		public Document document() {
			return this.draft.document();
		}

	}

}
