package dev.waymark.admin;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.revision.History;
import dev.waymark.catalog.upstream.Suggestions;
import dev.waymark.inbox.Inbox;
import dev.waymark.platform.text.Markdown;
import dev.waymark.platform.text.Worded;
import dev.waymark.platform.text.Wording;

/**
 * Where editors begin: what waits, and the way to everything that can be changed.
 */
@Controller
class AdminController {

	private static final int LATEST = 8;

	/** More than any text of the content may have. */
	private static final int LONGEST_TEXT = 50_000;

	private final Desk desk;

	private final History history;

	private final Inbox inbox;

	private final Suggestions suggestions;

	private final DeadLinks dead;

	private final EditingTrail trail;

	AdminController(Desk desk, History history, Inbox inbox, Suggestions suggestions, DeadLinks dead,
			EditingTrail trail) {
		this.desk = desk;
		this.history = history;
		this.inbox = inbox;
		this.suggestions = suggestions;
		this.dead = dead;
		this.trail = trail;
	}

	@GetMapping("/admin")
	String start(@RequestParam(defaultValue = "") String done, Model model) {
		Map<Kind, Long> counts = this.desk.documents()
			.all()
			.stream()
			.filter((document) -> !document.isRetired())
			.collect(Collectors.groupingBy(Document::kind, Collectors.counting()));
		model.addAttribute("kinds", Kind.values());
		model.addAttribute("reports", this.inbox.open());
		model.addAttribute("suggestions", this.suggestions.offered().size());
		model.addAttribute("deadLinks", this.dead.now().size());
		model.addAttribute("counts", counts);
		model.addAttribute("drafts", this.desk.drafts());
		model.addAttribute("revisions", this.history.lines(null, Long.MAX_VALUE, LATEST));
		model.addAttribute("done", List.of("same").contains(done) ? done : null);
		model.addAttribute("crumbs", this.trail.start().list());
		return "admin/start";
	}

	/** What readers would get of a text that is being typed. */
	@PostMapping("/admin/markdown")
	String markdown(@RequestParam(defaultValue = "") @Worded(Wording.MARKDOWN) String text, Model model) {
		model.addAttribute("text", Markdown.of(text.substring(0, Math.min(text.length(), LONGEST_TEXT))));
		return "admin/markdown";
	}

}
