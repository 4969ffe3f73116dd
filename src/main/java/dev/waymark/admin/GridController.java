package dev.waymark.admin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
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
import dev.waymark.catalog.document.Difference;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.CatalogEditor;
import dev.waymark.catalog.editing.DraftView;
import dev.waymark.catalog.editing.RefusedException;
import dev.waymark.catalog.editing.StaleDraftException;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Origin;
import dev.waymark.platform.text.NameOrder;
import dev.waymark.platform.web.SeeOther;

/**
 * What one roadmap asks for, as a grid of skills and levels: every proficiency and
 * importance in place, many at once.
 */
@Controller
class GridController {

	private static final List<String> IMPORTANCE = List.of("essential", "important", "optional");

	private final CatalogEditor editor;

	private final FormView forms;

	private final EditingTrail trail;

	GridController(CatalogEditor editor, FormView forms, EditingTrail trail) {
		this.editor = editor;
		this.forms = forms;
		this.trail = trail;
	}

	@GetMapping("/admin/content/{kinds}/{thing}/grid")
	String show(@PathVariable String kinds, @PathVariable String thing, @RequestParam(defaultValue = "") String done,
			Model model) {
		Subject subject = find(kinds, thing);
		model.addAttribute("done", done.equals("saved") ? done : null);
		return page(subject, subject.roadmap(), List.of(), model);
	}

	@PostMapping("/admin/content/{kinds}/{thing}/grid")
	ModelAndView change(Member member, @PathVariable String kinds, @PathVariable String thing,
			@RequestParam(name = "do", defaultValue = "save") String step,
			@RequestParam(name = "new", required = false) @Nullable List<String> added, HttpServletRequest request,
			Origin origin, Model model) {
		Subject subject = find(kinds, thing);
		Document typed = read(subject.roadmap(), request);
		if (step.equals("add")) {
			Set<String> rows = rows(subject.roadmap(), request);
			rows.addAll(Objects.requireNonNullElse(added, List.<String>of()));
			model.addAttribute("unsaved", true);
			page(subject, typed, rows, model);
			stay(request, model);
			return new ModelAndView("admin/grid", model.asMap());
		}
		Long version = Things.seen(request);
		if (version == null && !Objects.equals(request.getParameter("from"), Things.fingerprint(subject.published()))) {
			return refused("stale", subject, typed, HttpStatus.CONFLICT, request, model);
		}
		try {
			this.editor.save(typed, version, Things.editor(member, origin));
		}
		catch (StaleDraftException ex) {
			if (!ex.says(typed)) {
				return refused("stale", subject, typed, HttpStatus.CONFLICT, request, model);
			}
		}
		catch (RefusedException ex) {
			model.addAttribute("errors", this.forms.errors(Kind.ROADMAP, ex.problems().values().iterator().next()));
			return refused("wrong", subject, typed, HttpStatus.UNPROCESSABLE_CONTENT, request, model);
		}
		return new ModelAndView(SeeOther.to(step.equals("publish") ? "/admin/publish?draft=" + typed.uuid()
				: Things.path(typed) + "/grid?done=saved"));
	}

	/**
	 * What was typed is shown beside what somebody else has saved; sending it again puts
	 * it in its place.
	 */
	private ModelAndView refused(String why, Subject subject, Document typed, HttpStatus status,
			HttpServletRequest request, Model model) {
		page(subject, typed, rows(subject.roadmap(), request), model);
		if (why.equals("stale")) {
			model.addAttribute("others", subject.roadmap());
			model.addAttribute("differences", Differences.of(this.forms, Kind.ROADMAP,
					Difference.between(Kind.ROADMAP, subject.roadmap(), typed, this.forms.wording())));
		}
		else {
			stay(request, model);
		}
		model.addAttribute("why", why);
		model.addAttribute("unsaved", true);
		model.addAttribute("refused", true);
		return new ModelAndView("admin/grid", model.asMap(), status);
	}

	private static void stay(HttpServletRequest request, Model model) {
		model.addAttribute("seen", request.getParameter("seen"));
		model.addAttribute("from", request.getParameter("from"));
	}

	/**
	 * What stands in the cells. Something that is no proficiency stays what was sent, so
	 * that the rules can refuse it.
	 */
	private static Document read(Document roadmap, HttpServletRequest request) {
		List<Map<String, Object>> levels = new ArrayList<>();
		for (Map<String, Object> level : roadmap.rows("levels")) {
			if (level.get("level") == null) {
				levels.add(level);
				continue;
			}
			List<Map<String, Object>> requirements = new ArrayList<>();
			String prefix = "p." + level.get("level") + ".";
			request.getParameterMap().forEach((name, values) -> {
				if (name.startsWith(prefix) && !values[0].isBlank()) {
					String skill = name.substring(prefix.length());
					String importance = Objects.toString(request.getParameter("i." + level.get("level") + "." + skill),
							IMPORTANCE.get(0));
					requirements.add(requirement(skill, DocumentForm.number(values[0].strip()), importance));
				}
			});
			Map<String, Object> changed = new LinkedHashMap<>(level);
			changed.put("requirements", requirements);
			levels.add(changed);
		}
		return roadmap.with("levels", levels);
	}

	/** The skills that have a row on the page, be it one that asks for nothing yet. */
	private static Set<String> rows(Document roadmap, HttpServletRequest request) {
		Set<String> rows = new LinkedHashSet<>();
		for (Map<String, Object> level : roadmap.rows("levels")) {
			String prefix = "p." + level.get("level") + ".";
			request.getParameterMap()
				.keySet()
				.stream()
				.filter((name) -> name.startsWith(prefix))
				.forEach((name) -> rows.add(name.substring(prefix.length())));
		}
		return rows;
	}

	private static Map<String, Object> requirement(String skill, Object proficiency, String importance) {
		Map<String, Object> requirement = new LinkedHashMap<>();
		requirement.put("skill", skill);
		requirement.put("proficiency", proficiency);
		requirement.put("importance", importance);
		return requirement;
	}

	private Subject find(String kinds, String thing) {
		UUID uuid = Things.uuid(thing);
		Document published = this.editor.documents().find(uuid).orElse(null);
		DraftView draft = this.editor.draft(uuid).orElse(null);
		Document roadmap = (draft != null) ? draft.document() : published;
		if (Things.kind(kinds) != Kind.ROADMAP || roadmap == null || roadmap.kind() != Kind.ROADMAP) {
			throw new NotFoundException("roadmap", thing);
		}
		return new Subject(roadmap, published, draft);
	}

	private String page(Subject subject, Document shown, Collection<String> added, Model model) {
		Documents all = this.editor.documentsWithDrafts();
		List<Column> levels = shown.rows("levels")
			.stream()
			.flatMap((level) -> Stream.ofNullable((String) level.get("level")))
			.map((slug) -> new Column(slug, all.find(Kind.LEVEL, slug).map(Document::name).orElse(slug)))
			.toList();
		Map<String, Map<String, Cell>> cells = cells(shown);
		Map<UUID, String> rows = new LinkedHashMap<>();
		cells.keySet()
			.forEach((slug) -> all.find(Kind.SKILL, slug).ifPresent((skill) -> rows.putIfAbsent(skill.uuid(), slug)));
		added.forEach((slug) -> all.find(Kind.SKILL, slug)
			.ifPresent((skill) -> rows.putIfAbsent(skill.uuid(), skill.slug())));
		model.addAttribute("roadmap", shown);
		model.addAttribute("levels", levels);
		model.addAttribute("lanes", lanes(rows, cells, all));
		model.addAttribute("importances", IMPORTANCE);
		model.addAttribute("others", null);
		model.addAttribute("free",
				all.of(Kind.SKILL)
					.stream()
					.filter((skill) -> !rows.containsKey(skill.uuid()) && !skill.isRetired())
					.sorted(NameOrder.by(Document::name))
					.toList());
		model.addAttribute("draft", subject.draft());
		model.addAttribute("seen", (subject.draft() != null) ? subject.draft().version() : null);
		model.addAttribute("from", Things.fingerprint(subject.published()));
		model.addAttribute("crumbs", this.trail.thing(shown).step("grid.title", Things.path(shown) + "/grid").list());
		return "admin/grid";
	}

	private static Map<String, Map<String, Cell>> cells(Document roadmap) {
		Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
		for (Map<String, Object> level : roadmap.rows("levels")) {
			for (Map<String, Object> asked : Document.rows(level, "requirements")) {
				cells.computeIfAbsent(Objects.toString(asked.get("skill"), ""), (skill) -> new LinkedHashMap<>())
					.put(Objects.toString(level.get("level"), ""),
							new Cell(asked.get("proficiency"), (String) asked.get("importance")));
			}
		}
		return cells;
	}

	/**
	 * The rows by area. A skill whose area or which itself is gone from the drafts stands
	 * at the end: what has no row would no longer be asked for when the grid is saved.
	 */
	private static List<Lane> lanes(Map<UUID, String> rows, Map<String, Map<String, Cell>> cells, Documents all) {
		Map<UUID, List<Line>> byArea = new LinkedHashMap<>();
		List<Line> rest = new ArrayList<>();
		for (Document skill : all.of(Kind.SKILL)) {
			String slug = rows.get(skill.uuid());
			if (slug != null) {
				all.find(Kind.AREA, skill.text("area"))
					.map((area) -> byArea.computeIfAbsent(area.uuid(), (uuid) -> new ArrayList<>()))
					.orElse(rest)
					.add(new Line(slug, skill.name(), skill, cells.getOrDefault(slug, Map.of())));
			}
		}
		cells.forEach((slug, asked) -> {
			if (!rows.containsValue(slug)) {
				rest.add(new Line(slug, slug, null, asked));
			}
		});
		List<Lane> lanes = new ArrayList<>();
		for (Document area : all.of(Kind.AREA)) {
			List<Line> lines = byArea.get(area.uuid());
			if (lines != null) {
				lanes.add(new Lane(area.name(), lines));
			}
		}
		if (!rest.isEmpty()) {
			lanes.add(new Lane("", rest));
		}
		return lanes;
	}

	private record Subject(Document roadmap, @Nullable Document published, @Nullable DraftView draft) {
	}

	/**
	 * A level of the grid.
	 *
	 * @param slug what the roadmap calls it
	 * @param name what people call it
	 */
	record Column(String slug, String name) {
	}

	/**
	 * An area of the grid.
	 *
	 * @param name what it is called, empty for what belongs to none
	 * @param lines its skills
	 */
	record Lane(String name, List<Line> lines) {
	}

	/**
	 * A skill of the grid.
	 *
	 * @param slug what the roadmap calls it
	 * @param name what people call it
	 * @param skill the skill, or null when there is none of that slug
	 * @param cells what each level asks of it, by the level's slug
	 */
	record Line(String slug, String name, @Nullable Document skill, Map<String, Cell> cells) {
	}

	/**
	 * What a level asks of a skill.
	 *
	 * @param proficiency from 1 to 4, or what else was sent
	 * @param importance essential, important or optional
	 */
	record Cell(@Nullable Object proficiency, @Nullable String importance) {
	}

}
