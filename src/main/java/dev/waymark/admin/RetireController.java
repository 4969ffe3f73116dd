package dev.waymark.admin;

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
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.document.Problem;
import dev.waymark.catalog.editing.CatalogEditor;
import dev.waymark.catalog.editing.RefusedException;
import dev.waymark.catalog.editing.RevisionAction;
import dev.waymark.catalog.editing.RevisionView;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.SeeOther;

/**
 * Takes a thing out of use: retires it, merges a skill into another, or splits it into
 * several. The page asks for the reason and what takes its place, shows what will change,
 * and then does it.
 */
@Controller
class RetireController {

	private static final int LONGEST_REASON = 600;

	private final CatalogEditor editor;

	private final ContentChanges changes;

	private final FormView forms;

	private final Reach reach;

	private final EditingTrail trail;

	RetireController(CatalogEditor editor, ContentChanges changes, FormView forms, Reach reach, EditingTrail trail) {
		this.editor = editor;
		this.reach = reach;
		this.changes = changes;
		this.forms = forms;
		this.trail = trail;
	}

	@GetMapping("/admin/content/{kinds}/{thing}/retire")
	String ask(@PathVariable String kinds, @PathVariable String thing,
			@RequestParam(name = "how", defaultValue = "retired") String how, Model model) {
		return page(retirable(kinds, thing), action(how), List.of(), "", model);
	}

	@PostMapping("/admin/content/{kinds}/{thing}/retire")
	ModelAndView retire(Member member, @PathVariable String kinds, @PathVariable String thing,
			@RequestParam(name = "how", defaultValue = "retired") String how,
			@RequestParam(required = false) @Nullable List<String> successor,
			@RequestParam(defaultValue = "") String reason,
			@RequestParam(name = "do", defaultValue = "look") String step, Origin origin, Model model) {
		Document document = retirable(kinds, thing);
		RevisionAction action = action(how);
		List<UUID> successors = Objects.requireNonNullElse(successor, List.<String>of())
			.stream()
			.flatMap((one) -> Things.find(one).stream())
			.filter((one) -> this.editor.documents()
				.find(one)
				.filter((other) -> other.kind() == document.kind())
				.isPresent())
			.distinct()
			.toList();
		Map<String, String> wrong = wrong(document, action, successors, reason.strip());
		if (!wrong.isEmpty()) {
			model.addAttribute("wrong", wrong);
			model.addAttribute("refused", true);
			return new ModelAndView(page(document, action, successors, reason, model), model.asMap(),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (!step.equals("retire")) {
			model.addAttribute("changes",
					ChangeView.of(this.forms, this.editor.retirement(document.uuid(), successors, reason.strip())));
			return new ModelAndView(page(document, action, successors, reason, model), model.asMap());
		}
		try {
			RevisionView revision = this.changes.retire(document.uuid(), successors, action, reason.strip(),
					Things.editor(member, origin));
			return new ModelAndView(SeeOther.to("/admin/history/" + revision.number() + "?done=live"));
		}
		catch (RefusedException ex) {
			Map<String, String> problems = new LinkedHashMap<>();
			ex.problems()
				.forEach((other, found) -> found.forEach((Problem problem) -> problems.put("successor",
						other.name() + ": " + this.forms.words(other.kind(), problem))));
			model.addAttribute("wrong", problems);
			model.addAttribute("refused", true);
			return new ModelAndView(page(document, action, successors, reason, model), model.asMap(),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
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

	private static RevisionAction action(String how) {
		return switch (how) {
			case "merged" -> RevisionAction.MERGED;
			case "split" -> RevisionAction.SPLIT;
			default -> RevisionAction.RETIRED;
		};
	}

	private Document retirable(String kinds, String thing) {
		Kind kind = Things.kind(kinds);
		return this.editor.documents()
			.find(Things.uuid(thing))
			.filter((document) -> document.kind() == kind && kind.isRetirable() && !document.isRetired())
			.orElseThrow(() -> new NotFoundException(kind.getSlug(), thing));
	}

	private String page(Document document, RevisionAction action, List<UUID> successors, String reason, Model model) {
		Documents all = this.editor.documents();
		boolean skill = document.kind() == Kind.SKILL;
		model.addAttribute("document", document);
		model.addAttribute("learners", this.reach.of(List.of(document)));
		model.addAttribute("action", (skill || action == RevisionAction.RETIRED) ? action : RevisionAction.RETIRED);
		model.addAttribute("actions",
				skill ? List.of(RevisionAction.RETIRED, RevisionAction.MERGED, RevisionAction.SPLIT)
						: List.of(RevisionAction.RETIRED));
		model.addAttribute("successors", successors);
		model.addAttribute("reason", reason);
		model.addAttribute("others",
				all.of(document.kind())
					.stream()
					.filter((other) -> !other.isRetired() && !other.uuid().equals(document.uuid()))
					.sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
					.toList());
		model.addAttribute("crumbs",
				this.trail.thing(document).step("retire.title", Things.path(document) + "/retire").list());
		return "admin/retire";
	}

}
