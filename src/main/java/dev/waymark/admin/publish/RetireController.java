package dev.waymark.admin.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import dev.waymark.admin.EditingTrail;
import dev.waymark.admin.Things;
import dev.waymark.admin.form.FormView;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.document.Problem;
import dev.waymark.catalog.document.RefusedException;
import dev.waymark.catalog.editing.Change;
import dev.waymark.catalog.editing.ChangedSinceException;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.revision.RevisionAction;
import dev.waymark.catalog.editing.revision.RevisionView;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Origin;
import dev.waymark.platform.text.NameOrder;
import dev.waymark.platform.text.Worded;
import dev.waymark.platform.text.Wording;
import dev.waymark.platform.web.address.SeeOther;

/**
 * Takes a thing out of use: retires it, merges a skill into another, or splits it into
 * several. The page asks for the reason and what takes its place, shows what will change,
 * and then does it.
 */
@Controller
class RetireController {

	private static final int LONGEST_REASON = 600;

	private final Desk desk;

	private final ContentChanges changes;

	private final FormView forms;

	private final Reach reach;

	private final EditingTrail trail;

	RetireController(Desk desk, ContentChanges changes, FormView forms, Reach reach, EditingTrail trail) {
		this.desk = desk;
		this.reach = reach;
		this.changes = changes;
		this.forms = forms;
		this.trail = trail;
	}

	@GetMapping("/admin/content/{kinds}/{thing}/retire")
	String ask(@PathVariable String kinds, @PathVariable String thing,
			@RequestParam(name = "how", defaultValue = "retired") String how, Model model) {
		Document document = retirable(kinds, thing);
		if (document.isRetired()) {
			throw new NotFoundException(document.kind().getSlug(), thing);
		}
		return page(document, action(document, how), List.of(), "", model);
	}

	@PostMapping("/admin/content/{kinds}/{thing}/retire")
	ModelAndView retire(Member member, @PathVariable String kinds, @PathVariable String thing,
			@RequestParam(name = "how", defaultValue = "retired") String how,
			@RequestParam(required = false) @Nullable List<String> successor,
			@RequestParam(defaultValue = "") @Worded(Wording.LINES) String reason,
			@RequestParam(defaultValue = "") String seen, @RequestParam(name = "do", defaultValue = "look") String step,
			Origin origin, Model model) {
		Document document = retirable(kinds, thing);
		RevisionAction action = action(document, how);
		List<String> named = Objects.requireNonNullElse(successor, List.<String>of())
			.stream()
			.filter((one) -> !one.isBlank())
			.distinct()
			.toList();
		List<UUID> successors = named.stream()
			.flatMap((one) -> Things.find(one).stream())
			.filter((one) -> this.desk.documents()
				.find(one)
				.filter((other) -> other.kind() == document.kind())
				.isPresent())
			.distinct()
			.toList();
		if (document.isRetired()) {
			model.addAttribute("already", true);
			return refused(page(document, action, successors, reason, model), HttpStatus.CONFLICT, model);
		}
		Map<String, String> wrong = wrong(document, action, successors, reason);
		if (successors.size() < named.size()) {
			wrong.put("successor", "retire.gone");
		}
		if (!wrong.isEmpty()) {
			wrong.replaceAll((field, key) -> this.forms.message(key));
			return wrong(document, action, successors, reason, wrong, model);
		}
		List<Change> changes = this.desk.retirement(document.uuid(), successors, reason);
		Map<Document, List<Problem>> problems = this.desk.problems(changes.stream().map(Change::document).toList());
		if (!problems.isEmpty()) {
			return wrong(document, action, successors, reason, words(problems), model);
		}
		if (!step.equals("retire")) {
			return new ModelAndView(look(document, action, successors, reason, model), model.asMap());
		}
		if (!seen.equals(fingerprint(action, successors, changes))) {
			return moved(document, action, successors, reason, model);
		}
		try {
			RevisionView revision = this.changes.retire(document.uuid(), successors, action, reason, changes,
					Things.editor(member, origin));
			return new ModelAndView(SeeOther.to("/admin/history/" + revision.number() + "?done=live"));
		}
		catch (ChangedSinceException ex) {
			return moved(document, action, successors, reason, model);
		}
		catch (RefusedException ex) {
			return wrong(document, action, successors, reason, words(ex.problems()), model);
		}
	}

	/** What an editor has looked at, and nothing else, is what is changed. */
	private ModelAndView moved(Document document, RevisionAction action, List<UUID> successors, String reason,
			Model model) {
		model.addAttribute("moved", true);
		return refused(look(document, action, successors, reason, model), HttpStatus.CONFLICT, model);
	}

	private String look(Document document, RevisionAction action, List<UUID> successors, String reason, Model model) {
		List<Change> changes = this.desk.retirement(document.uuid(), successors, reason);
		model.addAttribute("changes", ChangeView.of(this.forms, changes));
		model.addAttribute("seen", fingerprint(action, successors, changes));
		return page(document, action, successors, reason, model);
	}

	/**
	 * What an editor has looked at: how the thing ends, what takes its place, and what
	 * each thing concerned says before. The reason is the editor's own, in the same form.
	 */
	private static String fingerprint(RevisionAction action, List<UUID> successors, List<Change> changes) {
		List<String> before = changes.stream()
			.map((change) -> change.uuid() + Things.fingerprint(change.before()))
			.sorted()
			.toList();
		return Things.fingerprint(action.getSlug() + successors.stream().sorted().toList() + before);
	}

	private Map<String, String> words(Map<Document, List<Problem>> problems) {
		List<String> words = new ArrayList<>();
		problems.forEach((document, found) -> found
			.forEach((problem) -> words.add(document.name() + ": " + this.forms.words(document.kind(), problem))));
		return Map.of("successor", String.join("; ", words));
	}

	private ModelAndView wrong(Document document, RevisionAction action, List<UUID> successors, String reason,
			Map<String, String> wrong, Model model) {
		model.addAttribute("wrong", wrong);
		return refused(page(document, action, successors, reason, model), HttpStatus.UNPROCESSABLE_CONTENT, model);
	}

	private static ModelAndView refused(String page, HttpStatus status, Model model) {
		model.addAttribute("refused", true);
		return new ModelAndView(page, model.asMap(), status);
	}

	private static Map<String, String> wrong(Document document, RevisionAction action, List<UUID> successors,
			String reason) {
		Map<String, String> wrong = new LinkedHashMap<>();
		if (successors.contains(document.uuid())) {
			wrong.put("successor", "retire.itself");
		}
		else if (action == RevisionAction.MERGED && successors.size() != 1) {
			wrong.put("successor", "retire.one");
		}
		else if (action == RevisionAction.SPLIT && successors.size() < 2) {
			wrong.put("successor", "retire.several");
		}
		else if (action == RevisionAction.RETIRED && successors.size() > 1) {
			wrong.put("successor", "retire.most");
		}
		if (reason.isEmpty()) {
			wrong.put("reason", "retire.reason.missing");
		}
		else if (reason.length() > LONGEST_REASON) {
			wrong.put("reason", "retire.reason.long");
		}
		return wrong;
	}

	/** Only skills have marks that could be carried over. */
	private static RevisionAction action(Document document, String how) {
		return (document.kind() != Kind.SKILL) ? RevisionAction.RETIRED : switch (how) {
			case "merged" -> RevisionAction.MERGED;
			case "split" -> RevisionAction.SPLIT;
			default -> RevisionAction.RETIRED;
		};
	}

	private Document retirable(String kinds, String thing) {
		Kind kind = Things.kind(kinds);
		return this.desk.documents()
			.find(Things.uuid(thing))
			.filter((document) -> document.kind() == kind && kind.isRetirable())
			.orElseThrow(() -> new NotFoundException(kind.getSlug(), thing));
	}

	private String page(Document document, RevisionAction action, List<UUID> successors, String reason, Model model) {
		Documents all = this.desk.documents();
		boolean skill = document.kind() == Kind.SKILL;
		model.addAttribute("document", document);
		model.addAttribute("learners", this.reach.of(List.of(document)));
		model.addAttribute("action", action);
		model.addAttribute("actions",
				skill ? List.of(RevisionAction.RETIRED, RevisionAction.MERGED, RevisionAction.SPLIT)
						: List.of(RevisionAction.RETIRED));
		model.addAttribute("successors", successors);
		model.addAttribute("reason", reason);
		model.addAttribute("others",
				all.of(document.kind())
					.stream()
					.filter((other) -> !other.isRetired() && !other.uuid().equals(document.uuid()))
					.sorted(NameOrder.by(Document::name))
					.toList());
		model.addAttribute("crumbs",
				this.trail.thing(document).step("retire.title", Things.path(document) + "/retire").list());
		return "admin/retire";
	}

}
