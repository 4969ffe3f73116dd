package dev.waymark.admin;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.draft.DraftView;
import dev.waymark.catalog.editing.revision.History;
import dev.waymark.catalog.editing.revision.RevisionLine;
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
		List<Tile> tiles = Stream.of(Kind.values())
			.map((kind) -> new Tile(kind, counts.getOrDefault(kind, 0L)))
			.toList();
		model.addAttribute("page",
				new StartPage(tiles, this.inbox.open(), this.suggestions.offered().size(), this.dead.now().size(),
						this.desk.drafts(), this.history.lines(null, Long.MAX_VALUE, LATEST), done.equals("same")));
		model.addAttribute("crumbs", this.trail.start().list());
		return "admin/start";
	}

	/** What readers would get of a text that is being typed. */
	@PostMapping("/admin/markdown")
	String markdown(@RequestParam(defaultValue = "") @Worded(Wording.MARKDOWN) String text, Model model) {
		model.addAttribute("text", Markdown.of(text.substring(0, Math.min(text.length(), LONGEST_TEXT))));
		return "admin/markdown";
	}

	/**
	 * What the start shows.
	 *
	 * @param tiles the way to the lists
	 * @param reports how many reports wait for an answer
	 * @param suggestions how many things this release would change
	 * @param deadLinks how many links are dead
	 * @param drafts what is not published yet
	 * @param revisions what was published last
	 * @param same whether somebody has just published what readers see already
	 */
	record StartPage(List<Tile> tiles, long reports, int suggestions, int deadLinks, List<DraftView> drafts,
			List<RevisionLine> revisions, boolean same) {
	}

	/**
	 * The way to a list.
	 *
	 * @param kind of what
	 * @param count how many of them are in use
	 */
	record Tile(Kind kind, long count) {
	}

}
