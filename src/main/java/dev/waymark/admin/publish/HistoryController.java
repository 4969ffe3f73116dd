package dev.waymark.admin.publish;

import java.util.List;
import java.util.Objects;
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
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.InUseException;
import dev.waymark.catalog.document.RefusedException;
import dev.waymark.catalog.editing.Change;
import dev.waymark.catalog.editing.ChangedSinceException;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.revision.History;
import dev.waymark.catalog.editing.revision.RevisionLine;
import dev.waymark.catalog.editing.revision.RevisionView;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Origin;
import dev.waymark.platform.text.Worded;
import dev.waymark.platform.text.Wording;
import dev.waymark.platform.web.RefusedPage;
import dev.waymark.platform.web.address.PageAddress;
import dev.waymark.platform.web.address.SeeOther;

/**
 * The history of the content: who changed what, when and why; and the way back.
 */
@Controller
class HistoryController {

	private static final int PAGE_SIZE = 40;

	private final Desk desk;

	private final History history;

	private final ContentChanges changes;

	private final FormView forms;

	private final EditingTrail trail;

	HistoryController(Desk desk, History history, ContentChanges changes, FormView forms, EditingTrail trail) {
		this.desk = desk;
		this.history = history;
		this.changes = changes;
		this.forms = forms;
		this.trail = trail;
	}

	@GetMapping("/admin/history")
	String list(@RequestParam(defaultValue = "") String thing, @RequestParam(defaultValue = "") String before,
			Model model) {
		UUID uuid = EditedThings.find(thing).orElse(null);
		List<RevisionLine> found = this.history.lines(uuid,
				before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE, PAGE_SIZE + 1);
		List<RevisionLine> shown = found.subList(0, Math.min(found.size(), PAGE_SIZE));
		String older = (found.size() > PAGE_SIZE) ? PageAddress.of("/admin/history")
			.with("thing", uuid)
			.with("before", shown.get(PAGE_SIZE - 1).number())
			.toString() : null;
		model.addAttribute("page", new HistoryPage(shown, (uuid != null) ? name(uuid, found) : null, older));
		model.addAttribute("crumbs", this.trail.start().step("history.title", "/admin/history").list());
		return "admin/history";
	}

	/** What is no longer there has the name that it had last. */
	private @Nullable String name(UUID thing, List<RevisionLine> revisions) {
		return this.desk.documents()
			.find(thing)
			.or(() -> revisions.stream()
				.findFirst()
				.flatMap((line) -> this.history.revision(line.number())
					.changes()
					.stream()
					.filter((change) -> change.uuid().equals(thing))
					.map(Change::document)
					.findFirst()))
			.map(Document::name)
			.orElse(null);
	}

	@GetMapping("/admin/history/{number}")
	String show(@PathVariable String number, @RequestParam(defaultValue = "") String done, Model model) {
		String told = List.of("live", "undone", "restored").contains(done) ? done : null;
		return show(find(number), "", told, null, model);
	}

	/** Takes the whole revision back, or brings back what it made of one thing. */
	@PostMapping("/admin/history/{number}")
	ModelAndView back(Member member, @PathVariable String number, @RequestParam(defaultValue = "") String restore,
			@RequestParam(defaultValue = "") String from,
			@RequestParam(defaultValue = "") @Worded(Wording.LINES) String reason, Origin origin, Model model) {
		RevisionView revision = find(number);
		if (reason.length() > PublishController.LONGEST_REASON) {
			return refused(revision, reason, RevisionPage.Refused.TOO_LONG, HttpStatus.UNPROCESSABLE_CONTENT, model);
		}
		try {
			if (restore.isEmpty()) {
				RevisionView undone = this.changes.undo(revision, reason, EditedThings.editor(member, origin));
				return new ModelAndView(SeeOther.to("/admin/history/" + undone.number() + "?done=undone"));
			}
			return restore(revision, change(revision, restore), from, reason, EditedThings.editor(member, origin),
					model);
		}
		catch (ChangedSinceException ex) {
			return refused(revision, reason,
					RevisionPage.Refused.since(ex.since().stream().map(Change::document).toList()), HttpStatus.CONFLICT,
					model);
		}
		catch (InUseException ex) {
			return refused(revision, reason, RevisionPage.Refused.used(ex.document()), HttpStatus.CONFLICT, model);
		}
		catch (RefusedException ex) {
			return refused(revision, reason, RevisionPage.Refused.wrong(this.forms.words(ex.problems())),
					HttpStatus.UNPROCESSABLE_CONTENT, model);
		}
	}

	private static Change change(RevisionView revision, String thing) {
		UUID uuid = EditedThings.uuid(thing);
		return revision.changes()
			.stream()
			.filter((change) -> change.uuid().equals(uuid))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("thing", thing));
	}

	/**
	 * What somebody has published since the page was shown is not overwritten unasked.
	 */
	private ModelAndView restore(RevisionView revision, Change change, String from, String reason, Editor who,
			Model model) {
		Document now = this.desk.documents().find(change.uuid()).orElse(null);
		if (!Objects.equals(now, change.after()) && !EditedThings.fingerprint(now).equals(from)) {
			return moved(revision, change, reason, model);
		}
		try {
			long live = this.changes.restore(revision.number(), change.uuid(), reason, now, who)
				.map(RevisionView::number)
				.orElse(revision.number());
			return new ModelAndView(SeeOther.to("/admin/history/" + live + "?done=restored"));
		}
		catch (ChangedSinceException ex) {
			return moved(revision, change, reason, model);
		}
	}

	private ModelAndView moved(RevisionView revision, Change change, String reason, Model model) {
		RevisionLine last = this.history.lines(change.uuid(), Long.MAX_VALUE, 1).get(0);
		return refused(revision, reason,
				RevisionPage.Refused.moved(change.document(),
						new RevisionPage.Last(last.number(), this.forms.who(last.editorName()), last.publishedAt())),
				HttpStatus.CONFLICT, model);
	}

	private ModelAndView refused(RevisionView revision, String reason, RevisionPage.Refused why, HttpStatus status,
			Model model) {
		return RefusedPage.of(show(revision, reason, null, why, model), status, model);
	}

	private RevisionView find(String number) {
		if (!number.matches("[0-9]{1,18}")) {
			throw new NotFoundException("revision", number);
		}
		return this.history.revision(Long.parseLong(number));
	}

	private String show(RevisionView revision, String reason, @Nullable String done,
			RevisionPage.@Nullable Refused refused, Model model) {
		model.addAttribute("page", new RevisionPage(revision, ChangeView.of(this.forms, revision.changes()),
				RevisionPage.WayBack.of(revision, this.desk.documents()), reason, done, refused));
		model.addAttribute("crumbs",
				this.trail.start()
					.step("history.title", "/admin/history")
					.to("#" + revision.number(), "/admin/history/" + revision.number())
					.list());
		return "admin/revision";
	}

	/**
	 * The list of revisions.
	 *
	 * @param revisions the newest first
	 * @param name what the one thing is called that they are about, or null for all
	 * @param older where those before are found, or null
	 */
	record HistoryPage(List<RevisionLine> revisions, @Nullable String name, @Nullable String older) {
	}

}
