package dev.waymark.admin.publish;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.Member;
import dev.waymark.admin.EditedThings;
import dev.waymark.admin.EditingTrail;
import dev.waymark.admin.form.FormView;
import dev.waymark.catalog.document.RefusedException;
import dev.waymark.catalog.editing.draft.StaleDraftException;
import dev.waymark.catalog.upstream.Suggestions;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.RefusedPage;
import dev.waymark.platform.web.address.SeeOther;

/**
 * What a release brings for things that editors have changed: to take over, to go on from
 * in a draft, or to leave.
 */
@Controller
class SuggestionController {

	private final Suggestions suggestions;

	private final FormView forms;

	private final EditingTrail trail;

	SuggestionController(Suggestions suggestions, FormView forms, EditingTrail trail) {
		this.suggestions = suggestions;
		this.forms = forms;
		this.trail = trail;
	}

	@GetMapping("/admin/suggestions")
	String list(@RequestParam(defaultValue = "") String done, Model model) {
		return show(List.of("left").contains(done) ? done : null, List.of(), false, model);
	}

	@PostMapping("/admin/suggestions/{thing}")
	ModelAndView settle(Member member, @PathVariable String thing,
			@RequestParam(name = "do", defaultValue = "") String step, Origin origin, Model model) {
		UUID uuid = EditedThings.uuid(thing);
		try {
			return new ModelAndView(SeeOther.to(switch (step) {
				case "adopt" -> this.suggestions.adopt(uuid, EditedThings.editor(member, origin))
					.map((revision) -> "/admin/history/" + revision.number() + "?done=live")
					.orElse("/admin?done=same");
				case "draft" ->
					EditedThings.path(this.suggestions.draft(uuid, EditedThings.editor(member, origin)).document())
							+ "?done=saved";
				case "leave" -> {
					this.suggestions.leave(uuid);
					yield "/admin/suggestions?done=left";
				}
				default -> "/admin/suggestions";
			}));
		}
		catch (RefusedException ex) {
			return RefusedPage.of(show(null, this.forms.words(ex.problems()), false, model),
					HttpStatus.UNPROCESSABLE_CONTENT, model);
		}
		catch (StaleDraftException ex) {
			return RefusedPage.of(show(null, List.of(), true, model), HttpStatus.CONFLICT, model);
		}
	}

	private String show(@Nullable String done, List<String> wrong, boolean stale, Model model) {
		model.addAttribute("page",
				new SuggestionsPage(ChangeView.of(this.forms, this.suggestions.offered()), done, wrong, stale));
		model.addAttribute("crumbs", this.trail.start().step("suggestions.title", "/admin/suggestions").list());
		return "admin/suggestions";
	}

	/**
	 * The list of suggestions.
	 *
	 * @param changes what each would change
	 * @param done what was just done, or null
	 * @param wrong why one could not be taken over, in words
	 * @param stale whether somebody has begun a draft meanwhile
	 */
	record SuggestionsPage(List<ChangeView> changes, @Nullable String done, List<String> wrong, boolean stale) {

		public boolean isRefused() {
			return this.stale || !this.wrong.isEmpty();
		}

	}

}
