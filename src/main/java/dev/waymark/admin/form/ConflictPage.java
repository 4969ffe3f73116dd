package dev.waymark.admin.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.admin.EditingTrail;
import dev.waymark.catalog.document.Clash;
import dev.waymark.catalog.document.Difference;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.draft.Ending;
import dev.waymark.catalog.editing.draft.FormerDrafts;
import dev.waymark.catalog.editing.revision.History;
import dev.waymark.catalog.editing.revision.Lineage;

/**
 * Asks, where two have changed the same, which of the two texts stays.
 */
@Component
class ConflictPage {

	private final FormerDrafts earlier;

	private final History history;

	private final FormView forms;

	private final EditingTrail trail;

	ConflictPage(FormerDrafts earlier, History history, FormView forms, EditingTrail trail) {
		this.earlier = earlier;
		this.history = history;
		this.forms = forms;
		this.trail = trail;
	}

	/** What was typed could not be saved before something is chosen. */
	ModelAndView ask(Saving.Outcome outcome, String action, HttpServletRequest request, Model model) {
		Meeting meeting = outcome.meeting();
		String why = outcome.busy() ? "busy"
				: outcome.sheet().isEmpty() ? "gone" : meeting.known() ? "both" : "unknown";
		if (!outcome.busy() && !meeting.known()) {
			this.earlier.last(meeting.mine().uuid())
				.filter((last) -> last.ending() == Ending.DISCARDED)
				.ifPresent((last) -> model.addAttribute("thrown", last));
		}
		return ask(meeting, why, action, request, model);
	}

	/**
	 * Asks what has to be asked.
	 * @param meeting the two texts
	 * @param why how it comes about: the last part of a message key
	 * @param action where the form is sent
	 * @param request what was sent, which is sent again with the answers
	 * @param model the page
	 */
	ModelAndView ask(Meeting meeting, String why, String action, HttpServletRequest request, Model model) {
		Kind kind = meeting.mine().kind();
		model.addAttribute("why", model.containsAttribute("thrown") ? "discarded" : why);
		model.addAttribute("action", action);
		model.addAttribute("document", meeting.mine());
		model.addAttribute("theirs", meeting.theirs());
		model.addAttribute("taken", this.forms.fieldNames(kind, meeting.taken()));
		List<ClashView> clashes = clashes(meeting, new Answers(request));
		model.addAttribute("clashes", clashes);
		model.addAttribute("open", clashes.stream().filter(ClashView::open).toList());
		model.addAttribute("sent", sent(request));
		model.addAttribute("crumbs", this.trail.of(meeting.mine()));
		model.addAttribute("refused", true);
		return new ModelAndView("admin/compare", model.asMap(), HttpStatus.CONFLICT);
	}

	private List<ClashView> clashes(Meeting meeting, Answers answers) {
		if (meeting.clashes().isEmpty()) {
			return List.of();
		}
		Difference.Wording wording = this.forms.wording();
		Lineage lineage = this.history.lineage(meeting.mine().uuid());
		List<ClashView> views = new ArrayList<>();
		for (Clash clash : meeting.clashes()) {
			Lineage.Text said = lineage.whoSaid(meeting.theirs(), clash).orElse(null);
			views.add(ClashView.of(clash, views.size() + 1,
					Differences.of(this.forms, meeting.mine().kind(), clash.difference(wording)),
					(said != null && said.since() != null) ? said.editorName() : null,
					(said != null) ? said.since() : null, answers, meeting.known()));
		}
		return views;
	}

	/** What was typed, as it was sent. */
	private static Map<String, String[]> sent(HttpServletRequest request) {
		Map<String, String[]> sent = new LinkedHashMap<>(request.getParameterMap());
		sent.keySet()
			.removeIf((name) -> name.equals("_csrf") || name.equals("gone") || name.matches("(keep|asked)\\..*"));
		return sent;
	}

}
