package dev.waymark.admin.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.admin.EditingTrail;
import dev.waymark.catalog.document.Clash;
import dev.waymark.catalog.document.Difference;
import dev.waymark.catalog.editing.draft.Ending;
import dev.waymark.catalog.editing.draft.FormerDrafts;
import dev.waymark.catalog.editing.revision.History;
import dev.waymark.catalog.editing.revision.Lineage;
import dev.waymark.platform.web.RefusedPage;

/**
 * Asks, where two have changed the same, which of the two texts stays.
 */
@Component
class ConflictPages {

	private final FormerDrafts earlier;

	private final History history;

	private final FormView forms;

	private final EditingTrail trail;

	ConflictPages(FormerDrafts earlier, History history, FormView forms, EditingTrail trail) {
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
		ConflictPage.Thrown thrown = (outcome.busy() || meeting.known()) ? null
				: this.earlier.last(meeting.mine().uuid())
					.filter((last) -> last.ending() == Ending.DISCARDED)
					.map((last) -> new ConflictPage.Thrown(this.forms.who(last.endedBy()), last.endedAt()))
					.orElse(null);
		return ask(meeting, (thrown != null) ? "discarded" : why, thrown, action, request, model);
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
		return ask(meeting, why, null, action, request, model);
	}

	private ModelAndView ask(Meeting meeting, String why, ConflictPage.@Nullable Thrown thrown, String action,
			HttpServletRequest request, Model model) {
		model.addAttribute("page",
				new ConflictPage(why, thrown, meeting.mine(), meeting.theirs(),
						this.forms.fieldNames(meeting.mine().kind(), meeting.taken()),
						clashes(meeting, new Answers(request)), sent(request), action));
		model.addAttribute("crumbs", this.trail.of(meeting.mine()));
		return RefusedPage.of("admin/compare", HttpStatus.CONFLICT, model);
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
					this.forms.who((said != null && said.since() != null) ? said.editorName() : ""),
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
