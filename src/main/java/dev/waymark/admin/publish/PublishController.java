package dev.waymark.admin.publish;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.Member;
import dev.waymark.admin.DeadLinks;
import dev.waymark.admin.EditingTrail;
import dev.waymark.admin.form.FormView.FieldError;
import dev.waymark.admin.Things;
import dev.waymark.admin.form.FormView;
import dev.waymark.catalog.check.Checks;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.InUseException;
import dev.waymark.catalog.document.Problem;
import dev.waymark.catalog.document.RefusedException;
import dev.waymark.catalog.editing.ChangedSinceException;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.draft.DraftView;
import dev.waymark.catalog.editing.revision.Publishing;
import dev.waymark.catalog.editing.revision.RevisionView;
import dev.waymark.platform.Origin;
import dev.waymark.platform.text.Worded;
import dev.waymark.platform.text.Wording;
import dev.waymark.platform.web.address.SeeOther;

/**
 * Puts drafts live: first the page shows what will change and for how many learners, then
 * it is done, all of it or none.
 */
@Controller
class PublishController {

	static final int LONGEST_REASON = 600;

	private final Desk desk;

	private final Publishing publishing;

	private final FormView forms;

	private final Reach reach;

	private final DeadLinks dead;

	private final EditingTrail trail;

	PublishController(Desk desk, Publishing publishing, FormView forms, Reach reach, DeadLinks dead,
			EditingTrail trail) {
		this.dead = dead;
		this.desk = desk;
		this.publishing = publishing;
		this.reach = reach;
		this.forms = forms;
		this.trail = trail;
	}

	@GetMapping("/admin/publish")
	String look(@RequestParam(required = false) @Nullable List<String> draft,
			@RequestParam(required = false) @Nullable String look, Model model) {
		model.addAttribute("look", look);
		return page(chosen(draft), "", model);
	}

	@PostMapping("/admin/publish")
	ModelAndView publish(Member member, @RequestParam(required = false) @Nullable List<String> draft,
			@RequestParam(defaultValue = "") String seen,
			@RequestParam(defaultValue = "") @Worded(Wording.LINES) String reason, Origin origin, Model model) {
		List<DraftView> chosen = chosen(draft);
		if (chosen.isEmpty() || reason.length() > LONGEST_REASON) {
			model.addAttribute("longReason", reason.length() > LONGEST_REASON);
			return refused(chosen, reason, HttpStatus.UNPROCESSABLE_CONTENT, model);
		}
		if (!seen.equals(versions(chosen))) {
			model.addAttribute("moved", true);
			return refused(chosen, reason, HttpStatus.CONFLICT, model);
		}
		try {
			Optional<RevisionView> revision = this.publishing.publish(
					chosen.stream().map((one) -> one.document().uuid()).toList(), reason,
					Things.editor(member, origin));
			return new ModelAndView(SeeOther.to(revision.map((live) -> "/admin/history/" + live.number() + "?done=live")
				.orElse("/admin?done=same")));
		}
		catch (RefusedException ex) {
			return refused(chosen, reason, HttpStatus.UNPROCESSABLE_CONTENT, model);
		}
		catch (ChangedSinceException | InUseException ex) {
			return refused(chosen, reason, HttpStatus.CONFLICT, model);
		}
	}

	/** What an editor has looked at, and nothing else, is what is published. */
	private static String versions(List<DraftView> chosen) {
		return chosen.stream().map((draft) -> Long.toString(draft.version())).collect(Collectors.joining(","));
	}

	private List<DraftView> chosen(@Nullable List<String> drafts) {
		Map<UUID, DraftView> all = new HashMap<>();
		this.desk.drafts().forEach((draft) -> all.put(draft.document().uuid(), draft));
		return Objects.requireNonNullElse(drafts, List.<String>of())
			.stream()
			.flatMap((one) -> Things.find(one).stream())
			.distinct()
			.flatMap((uuid) -> Stream.ofNullable(all.get(uuid)))
			.toList();
	}

	private ModelAndView refused(List<DraftView> chosen, String reason, HttpStatus status, Model model) {
		model.addAttribute("refused", true);
		return new ModelAndView(page(chosen, reason, model), model.asMap(), status);
	}

	private String page(List<DraftView> chosen, String reason, Model model) {
		List<Document> documents = chosen.stream().map(DraftView::document).toList();
		Map<Document, List<Problem>> problems = this.desk.problems(documents);
		Map<Document, List<FieldError>> wrong = new LinkedHashMap<>();
		problems.forEach((document, found) -> wrong.put(document, this.forms.errors(document.kind(), found)));
		List<UUID> ticked = documents.stream().map(Document::uuid).toList();
		Documents now = this.desk.documents();
		model.addAttribute("findings", Checks.between(now, now.with(documents, List.of()), this.dead.now()));
		model.addAttribute("drafts", this.desk.drafts());
		model.addAttribute("chosen", ticked);
		model.addAttribute("seen", versions(chosen));
		model.addAttribute("changes", ChangeView.of(this.forms, this.desk.changes(documents)));
		model.addAttribute("learners", this.reach.of(documents));
		model.addAttribute("wrong", wrong);
		model.addAttribute("overtaken", overtaken(chosen, now));
		model.addAttribute("used", used(documents, now));
		model.addAttribute("reason", reason);
		model.addAttribute("crumbs", this.trail.start().step("publish.title", "/admin/publish").list());
		return "admin/publish";
	}

	/**
	 * A guide that would lose a milestone which learners have ticked. Only the database
	 * knows, so it is tried.
	 */
	private @Nullable Document used(List<Document> documents, Documents now) {
		if (documents.stream().noneMatch((document) -> losesMilestones(document, now))) {
			return null;
		}
		try {
			this.desk.tried(documents, (content) -> true);
			return null;
		}
		catch (InUseException ex) {
			return ex.document();
		}
		catch (RefusedException ex) {
			return null;
		}
	}

	private static boolean losesMilestones(Document document, Documents now) {
		List<Object> kept = document.rows("milestones").stream().map((row) -> row.get("uuid")).toList();
		return now.find(document.uuid())
			.filter((live) -> live.rows("milestones").stream().anyMatch((row) -> !kept.contains(row.get("uuid"))))
			.isPresent();
	}

	private static List<Document> overtaken(List<DraftView> chosen, Documents now) {
		return chosen.stream()
			.filter((draft) -> !Objects.equals(draft.base(), now.find(draft.document().uuid()).orElse(null)))
			.map(DraftView::document)
			.toList();
	}

}
