package dev.waymark.admin.publish;

import java.util.ArrayList;
import java.util.HashMap;
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
import dev.waymark.admin.EditedThings;
import dev.waymark.admin.EditingTrail;
import dev.waymark.admin.FindingLine;
import dev.waymark.admin.form.FormView;
import dev.waymark.catalog.check.Checks;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.InUseException;
import dev.waymark.catalog.document.RefusedException;
import dev.waymark.catalog.editing.ChangedSinceException;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.draft.DraftView;
import dev.waymark.catalog.editing.revision.Publishing;
import dev.waymark.catalog.editing.revision.RevisionView;
import dev.waymark.platform.Origin;
import dev.waymark.platform.text.Worded;
import dev.waymark.platform.text.Wording;
import dev.waymark.platform.web.RefusedPage;
import dev.waymark.platform.web.address.SeeOther;

/**
 * Puts drafts live: first the page shows what will change and for how many learners, then
 * it is done, all of it or none.
 */
@Controller
class PublishController {

	static final int LONGEST_REASON = 600;

	private static final PublishPage.State REFUSED = PublishPage.State.refused(false, WrongFields.NONE);

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
		return show(chosen(draft), "", PublishPage.State.looking(look != null), model);
	}

	@PostMapping("/admin/publish")
	ModelAndView publish(Member member, @RequestParam(required = false) @Nullable List<String> draft,
			@RequestParam(defaultValue = "") String seen,
			@RequestParam(defaultValue = "") @Worded(Wording.LINES) String reason, Origin origin, Model model) {
		List<DraftView> chosen = chosen(draft);
		if (chosen.isEmpty() || reason.length() > LONGEST_REASON) {
			return refused(chosen, reason, PublishPage.State.refused(false, wrong(reason)),
					HttpStatus.UNPROCESSABLE_CONTENT, model);
		}
		if (!seen.equals(versions(chosen))) {
			return refused(chosen, reason, PublishPage.State.refused(true, WrongFields.NONE), HttpStatus.CONFLICT,
					model);
		}
		try {
			Optional<RevisionView> revision = this.publishing.publish(
					chosen.stream().map((one) -> one.document().uuid()).toList(), reason,
					EditedThings.editor(member, origin));
			return new ModelAndView(SeeOther.to(revision.map((live) -> "/admin/history/" + live.number() + "?done=live")
				.orElse("/admin?done=same")));
		}
		catch (RefusedException ex) {
			return refused(chosen, reason, REFUSED, HttpStatus.UNPROCESSABLE_CONTENT, model);
		}
		catch (ChangedSinceException | InUseException ex) {
			return refused(chosen, reason, REFUSED, HttpStatus.CONFLICT, model);
		}
	}

	private WrongFields wrong(String reason) {
		return (reason.length() > LONGEST_REASON) ? new WrongFields(Map.of("reason", this.forms.message("reason.long")))
				: WrongFields.NONE;
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
			.flatMap((one) -> EditedThings.find(one).stream())
			.distinct()
			.flatMap((uuid) -> Stream.ofNullable(all.get(uuid)))
			.toList();
	}

	private ModelAndView refused(List<DraftView> chosen, String reason, PublishPage.State state, HttpStatus status,
			Model model) {
		return RefusedPage.of(show(chosen, reason, state, model), status, model);
	}

	private String show(List<DraftView> chosen, String reason, PublishPage.State state, Model model) {
		List<Document> documents = chosen.stream().map(DraftView::document).toList();
		List<UUID> ticked = documents.stream().map(Document::uuid).toList();
		Documents now = this.desk.documents();
		PublishPage.Look look = new PublishPage.Look(ChangeView.of(this.forms, this.desk.changes(documents)),
				versions(chosen), this.reach.of(documents),
				FindingLine.of(Checks.between(now, now.with(documents, List.of()), this.dead.now())));
		List<PublishPage.Choice> drafts = this.desk.drafts()
			.stream()
			.map(DraftView::document)
			.map((draft) -> new PublishPage.Choice(draft.uuid(), draft.name(), draft.kind(),
					ticked.contains(draft.uuid())))
			.toList();
		model.addAttribute("page", new PublishPage(drafts, ticked, obstacles(chosen, now), look, reason, state));
		model.addAttribute("crumbs", this.trail.start().step("publish.title", "/admin/publish").list());
		return "admin/publish";
	}

	private List<PublishPage.Obstacle> obstacles(List<DraftView> chosen, Documents now) {
		List<Document> documents = chosen.stream().map(DraftView::document).toList();
		List<PublishPage.Obstacle> obstacles = new ArrayList<>();
		overtaken(chosen, now)
			.forEach((draft) -> obstacles.add(new PublishPage.Obstacle(EditedThings.path(draft) + "/compare",
					this.forms.message("publish.overtaken", draft.name()))));
		Document used = used(documents, now);
		if (used != null) {
			obstacles.add(new PublishPage.Obstacle(EditedThings.path(used) + "#milestones",
					this.forms.message("publish.used", used.name())));
		}
		this.desk.problems(documents)
			.forEach((draft, problems) -> this.forms.errors(draft.kind(), problems)
				.forEach((error) -> obstacles.add(new PublishPage.Obstacle(EditedThings.path(draft) + "#" + error.id(),
						draft.name() + ": " + error.words()))));
		return obstacles;
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
