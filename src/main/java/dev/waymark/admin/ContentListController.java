package dev.waymark.admin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import dev.waymark.account.Member;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.document.RefusedException;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.draft.DraftView;
import dev.waymark.catalog.editing.draft.Drafts;
import dev.waymark.catalog.editing.draft.StaleDraftException;
import dev.waymark.catalog.search.WordFilter;
import dev.waymark.platform.Origin;
import dev.waymark.platform.Paged;
import dev.waymark.platform.text.NameOrder;
import dev.waymark.platform.web.Paging;
import dev.waymark.platform.web.address.PageAddress;
import dev.waymark.platform.web.address.SeeOther;

/**
 * The lists from which editors pick what to change, many at once where they like.
 */
@Controller
class ContentListController {

	private static final int PAGE_SIZE = 50;

	private static final int MAX_WORDS = 200;

	private static final List<String> STATES = List.of("published", "draft", "new", "retired");

	private static final List<String> SORTS = List.of("order", "name", "changed");

	private final Desk desk;

	private final Drafts drafts;

	private final EditingTrail trail;

	ContentListController(Desk desk, Drafts drafts, EditingTrail trail) {
		this.desk = desk;
		this.drafts = drafts;
		this.trail = trail;
	}

	@GetMapping("/admin/content/{kinds}")
	String list(@PathVariable String kinds, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String area,
			@RequestParam(defaultValue = "order") String sort, @RequestParam(defaultValue = "1") String page,
			@RequestParam(defaultValue = "") String done, @RequestParam(defaultValue = "0") String kept, Model model) {
		Kind kind = Things.kind(kinds);
		String words = q.strip().substring(0, Math.min(q.strip().length(), MAX_WORDS));
		String chosenSort = SORTS.contains(sort) ? sort : "order";
		String chosenState = STATES.contains(state) ? state : "";
		List<Row> rows = WordFilter.keep(rows(kind), words, Row::names)
			.stream()
			.filter((row) -> chosenState.isEmpty() || row.state().equals(chosenState)
					|| chosenState.equals("draft") && row.state().equals("new"))
			.filter((row) -> area.isEmpty() || row.document().text("area").equals(area))
			.sorted(order(chosenSort))
			.toList();
		Paged<Row> shown = Paged.of(rows, page, PAGE_SIZE);
		model.addAttribute("kind", kind);
		model.addAttribute("q", words);
		model.addAttribute("state", chosenState);
		model.addAttribute("states", STATES);
		model.addAttribute("sort", chosenSort);
		model.addAttribute("sorts", SORTS);
		model.addAttribute("area", area);
		model.addAttribute("areas", this.desk.documents().of(Kind.AREA));
		model.addAttribute("count", rows.size());
		model.addAttribute("rows", shown.rows());
		model.addAttribute("paging",
				Paging.of(shown,
						PageAddress.of("/admin/content/" + kind.getPath())
							.with("q", words)
							.with("state", chosenState)
							.with("area", area)
							.with("sort", chosenSort)));
		model.addAttribute("done",
				List.of("removed", "moved", "none", "undrafted", "nowhere").contains(done) ? done : null);
		model.addAttribute("kept", Things.number(kept, 0));
		model.addAttribute("crumbs", this.trail.kind(kind).list());
		return "admin/things";
	}

	private List<Row> rows(Kind kind) {
		Map<UUID, DraftView> drafts = new HashMap<>();
		this.desk.drafts()
			.stream()
			.filter((draft) -> draft.document().kind() == kind)
			.forEach((draft) -> drafts.put(draft.document().uuid(), draft));
		List<Row> rows = new ArrayList<>();
		Documents published = this.desk.documents();
		Map<String, Document> areas = published.of(Kind.AREA)
			.stream()
			.collect(Collectors.toMap(Document::slug, (area) -> area));
		for (Document document : published.of(kind)) {
			DraftView draft = drafts.remove(document.uuid());
			Document shown = (draft != null) ? draft.document() : document;
			rows.add(new Row(shown, draft, (draft != null) ? "draft" : document.isRetired() ? "retired" : "published",
					areas.get(shown.text("area"))));
		}
		drafts.values()
			.forEach((draft) -> rows
				.add(new Row(draft.document(), draft, "new", areas.get(draft.document().text("area")))));
		return rows;
	}

	private static Comparator<Row> order(String sort) {
		Comparator<Row> byName = NameOrder.by((row) -> row.document().name());
		return switch (sort) {
			case "name" -> byName;
			case "changed" ->
				Comparator.comparing((Row row) -> (row.draft() != null) ? -row.draft().changedAt().toEpochMilli() : 0L)
					.thenComparing(byName);
			default -> Comparator.comparingInt((Row row) -> (row.area() != null) ? place(row.area()) : 0)
				.thenComparingInt((row) -> place(row.document()))
				.thenComparing(byName);
		};
	}

	private static int place(Document document) {
		return (document.get("position") instanceof Integer place) ? place : 0;
	}

	/**
	 * What was ticked is looked at to be published together or thrown away, or it moves
	 * to another area.
	 */
	@PostMapping("/admin/content/{kinds}")
	String many(Member member, @PathVariable String kinds, @RequestParam(required = false) @Nullable List<String> thing,
			@RequestParam(name = "do", defaultValue = "") String step, @RequestParam(defaultValue = "") String area,
			Origin origin) {
		Kind kind = Things.kind(kinds);
		List<UUID> things = Objects.requireNonNullElse(thing, List.<String>of())
			.stream()
			.flatMap((one) -> Things.find(one).stream())
			.distinct()
			.toList();
		String list = "/admin/content/" + kind.getPath();
		if (things.isEmpty()) {
			return SeeOther.to(list + "?done=none");
		}
		List<DraftView> drafts = this.desk.drafts()
			.stream()
			.filter((draft) -> draft.document().kind() == kind && things.contains(draft.document().uuid()))
			.limit(PAGE_SIZE)
			.toList();
		if (drafts.isEmpty() && List.of("publish", "discard").contains(step)) {
			return SeeOther.to(list + "?done=undrafted");
		}
		return switch (step) {
			case "publish",
					"discard" ->
				SeeOther.to("/admin/%s?".formatted(step) + drafts.stream()
					.map((draft) -> "draft=" + draft.document().uuid())
					.collect(Collectors.joining("&")));
			case "move" -> SeeOther.to(this.desk.documents().find(Kind.AREA, area).isEmpty() ? list + "?done=nowhere"
					: list + "?done=moved&kept=" + move(member, things, area, origin));
			default -> SeeOther.to(list);
		};
	}

	/** Moves what can be moved, as drafts; what somebody else works on stays. */
	private int move(Member member, List<UUID> things, String area, Origin origin) {
		int left = 0;
		for (UUID uuid : things) {
			DraftView draft = this.desk.draft(uuid).orElse(null);
			Document document = (draft != null) ? draft.document() : this.desk.documents().find(uuid).orElse(null);
			if (document == null || document.kind() != Kind.SKILL || document.text("area").equals(area)) {
				continue;
			}
			try {
				this.drafts.save(document.with("area", area), (draft != null) ? draft.version() : null,
						Things.editor(member, origin));
			}
			catch (RefusedException | StaleDraftException ex) {
				left++;
			}
		}
		return left;
	}

	/**
	 * A line of a list.
	 *
	 * @param document what it says, the draft where there is one
	 * @param draft the draft, or null
	 * @param state published, draft, new or retired
	 * @param area its area, or null
	 */
	record Row(Document document, @Nullable DraftView draft, String state, @Nullable Document area) {

		List<String> names() {
			return Stream
				.concat(Stream.of(this.document.name(), this.document.slug()), this.document.texts("aliases").stream())
				.toList();
		}

	}

}
