package dev.waymark.admin;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import dev.waymark.catalog.document.Field;
import dev.waymark.catalog.document.InUseException;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.document.Problem;
import dev.waymark.catalog.editing.CatalogEditor;
import dev.waymark.catalog.editing.DraftView;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.RefusedException;
import dev.waymark.catalog.editing.StaleDraftException;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.SeeOther;

/**
 * The form of one thing. What is typed becomes a draft, which readers do not see.
 */
@Controller
class DocumentController {

	private static final String FORM = "admin/document";

	private final CatalogEditor editor;

	private final FormView forms;

	private final EditingTrail trail;

	DocumentController(CatalogEditor editor, FormView forms, EditingTrail trail) {
		this.editor = editor;
		this.forms = forms;
		this.trail = trail;
	}

	@GetMapping("/admin/content/{kinds}/new")
	String create(@PathVariable String kinds, Model model) {
		Kind kind = Things.kind(kinds);
		return form(Sheet.empty(kind, UUID.randomUUID()), List.of(), null, model);
	}

	@PostMapping("/admin/content/{kinds}/new")
	ModelAndView create(Member member, @PathVariable String kinds, @RequestParam(defaultValue = "") String uuid,
			@RequestParam(name = "do", defaultValue = "save") String step, HttpServletRequest request, Origin origin,
			Model model) {
		Kind kind = Things.kind(kinds);
		UUID thing = Things.find(uuid).orElseGet(UUID::randomUUID);
		return write(member, kind, thing, step, request, origin, model);
	}

	@GetMapping("/admin/content/{kinds}/{thing}")
	String edit(@PathVariable String kinds, @PathVariable String thing, @RequestParam(defaultValue = "") String done,
			Model model) {
		model.addAttribute("done", List.of("saved", "discarded").contains(done) ? done : null);
		return form(sheet(Things.kind(kinds), Things.uuid(thing)), List.of(), null, model);
	}

	@PostMapping("/admin/content/{kinds}/{thing}")
	ModelAndView change(Member member, @PathVariable String kinds, @PathVariable String thing,
			@RequestParam(name = "do", defaultValue = "save") String step, HttpServletRequest request, Origin origin,
			Model model) {
		Kind kind = Things.kind(kinds);
		UUID uuid = Things.uuid(thing);
		if (step.equals("discard")) {
			return discard(member, kind, uuid, request, origin, model);
		}
		if (step.equals("remove")) {
			return remove(member, kind, uuid, request, origin, model);
		}
		return write(member, kind, uuid, step, request, origin, model);
	}

	private ModelAndView write(Member member, Kind kind, UUID uuid, String step, HttpServletRequest request,
			Origin origin, Model model) {
		Sheet sheet = find(kind, uuid).orElseGet(() -> Sheet.empty(kind, uuid));
		Document typed = withWhatIsObvious(
				new DocumentForm(request.getParameterMap()).rearranged(step).read(kind, uuid, sheet.document()));
		if (!step.equals("save") && !step.equals("publish") && !step.equals("preview")) {
			String more = step.startsWith("add:") ? step.substring("add:".length()) : null;
			return page(sheet.with(typed), List.of(), more, request, HttpStatus.OK, model);
		}
		Long seen = seen(request);
		if (seen == null && !isFrom(sheet, request)) {
			return conflict(typed, sheet, null, model);
		}
		try {
			this.editor.save(typed, seen, Things.editor(member, origin));
		}
		catch (RefusedException ex) {
			return page(sheet.with(typed), ex.problems().values().iterator().next(), null, request,
					HttpStatus.UNPROCESSABLE_CONTENT, model);
		}
		catch (StaleDraftException ex) {
			if (!ex.says(typed)) {
				return conflict(typed, ex, sheet, model);
			}
		}
		return new ModelAndView(SeeOther.to(switch (step) {
			case "publish" -> "/admin/publish?draft=" + uuid;
			case "preview" -> Things.path(typed) + "/preview";
			default -> Things.path(typed) + "?done=saved";
		}));
	}

	/** Whether readers see what they saw when the form was filled. */
	private static boolean isFrom(Sheet sheet, HttpServletRequest request) {
		return Things.fingerprint(sheet.published()).equals(request.getParameter("from"));
	}

	private static @Nullable Long seen(HttpServletRequest request) {
		String seen = Objects.toString(request.getParameter("seen"), "");
		return seen.matches("[0-9]{1,18}") ? Long.valueOf(seen) : null;
	}

	/** A slug made from the name, and a place after the last one, where none is given. */
	private Document withWhatIsObvious(Document typed) {
		Document document = typed;
		if (document.slug().isEmpty() && !document.name().isEmpty()) {
			document = document.with("slug", slug(document.name()));
		}
		if (document.kind().isOrdered()) {
			List<Integer> others = this.editor.documentsWithDrafts()
				.of(document.kind())
				.stream()
				.filter((other) -> !other.uuid().equals(typed.uuid()))
				.flatMap(
						(other) -> (other.get("position") instanceof Integer place) ? Stream.of(place) : Stream.empty())
				.toList();
			if (document.get("position") == null || isInTheWay(document, others)) {
				document = document.with("position", others.stream().reduce(0, Math::max) + 1);
			}
		}
		return document;
	}

	/** No two levels stand in one place, and the form of a new one shows no place. */
	private boolean isInTheWay(Document document, List<Integer> others) {
		return document.kind() == Kind.LEVEL && others.contains(document.get("position"))
				&& this.editor.documents().find(document.uuid()).isEmpty();
	}

	static String slug(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
		return (plain.length() > 80) ? plain.substring(0, 80).replaceAll("-$", "") : plain;
	}

	private ModelAndView discard(Member member, Kind kind, UUID uuid, HttpServletRequest request, Origin origin,
			Model model) {
		Sheet sheet = find(kind, uuid).orElseGet(() -> Sheet.empty(kind, uuid));
		if (sheet.draft() != null) {
			try {
				this.editor.discard(uuid, Objects.requireNonNullElse(seen(request), -1L),
						Things.editor(member, origin));
			}
			catch (StaleDraftException ex) {
				model.addAttribute("other", ex.current());
				return kept(sheet, model);
			}
		}
		return new ModelAndView(
				SeeOther.to((sheet.published() != null) ? Things.path(sheet.document()) + "?done=discarded"
						: "/admin/content/" + kind.getPath() + "?done=discarded"));
	}

	private ModelAndView remove(Member member, Kind kind, UUID uuid, HttpServletRequest request, Origin origin,
			Model model) {
		Sheet sheet = sheet(kind, uuid);
		try {
			this.editor.remove(uuid, Objects.toString(request.getParameter("reason"), "").strip(),
					Things.editor(member, origin));
		}
		catch (InUseException ex) {
			model.addAttribute("used", true);
			return kept(sheet, model);
		}
		return new ModelAndView(SeeOther.to("/admin/content/" + kind.getPath() + "?done=removed"));
	}

	/** The form as it is, for it was not done away with. */
	private ModelAndView kept(Sheet sheet, Model model) {
		model.addAttribute("refused", true);
		return new ModelAndView(form(sheet, List.of(), null, model), model.asMap(), HttpStatus.CONFLICT);
	}

	@GetMapping("/admin/content/{kinds}/{thing}/compare")
	String compare(@PathVariable String kinds, @PathVariable String thing, Model model) {
		Sheet sheet = sheet(Things.kind(kinds), Things.uuid(thing));
		DraftView draft = sheet.draft();
		if (draft == null || !sheet.isOvertaken()) {
			return "redirect:" + Things.path(sheet.document());
		}
		rebase(draft.document(), sheet, draft.version(), model);
		return "admin/compare";
	}

	/** The editor has seen both texts and says, field by field, which one stays. */
	@PostMapping("/admin/content/{kinds}/{thing}/compare")
	ModelAndView resolve(Member member, @PathVariable String kinds, @PathVariable String thing,
			@RequestParam(defaultValue = "false") boolean rebase, HttpServletRequest request, Origin origin,
			Model model) {
		Kind kind = Things.kind(kinds);
		UUID uuid = Things.uuid(thing);
		Sheet sheet = find(kind, uuid).orElseGet(() -> Sheet.empty(kind, uuid));
		Document mine = withWhatIsObvious(
				new DocumentForm(request.getParameterMap()).read(kind, uuid, sheet.document()));
		Long seen = seen(request);
		boolean further = rebase && seen != null;
		if ((further || seen == null) && !isFrom(sheet, request)) {
			return further ? rebase(mine, sheet, seen, model) : conflict(mine, sheet, null, model);
		}
		Document theirs = further ? sheet.published() : sheet.document();
		Document chosen = further ? sheet.broughtForward(mine) : mine;
		for (Field field : DocumentForm.shown(kind)) {
			if ("theirs".equals(request.getParameter("keep." + field.name()))) {
				chosen = chosen.with(field.name(), (theirs != null) ? theirs.get(field.name()) : null);
			}
		}
		Editor who = Things.editor(member, origin);
		try {
			if (further) {
				this.editor.rebase(chosen, seen, who);
			}
			else {
				this.editor.save(chosen, seen, who);
			}
		}
		catch (RefusedException ex) {
			return page(sheet.with(chosen), ex.problems().values().iterator().next(), null, request,
					HttpStatus.UNPROCESSABLE_CONTENT, model);
		}
		catch (StaleDraftException ex) {
			if (!ex.says(chosen)) {
				return conflict(mine, ex, sheet, model);
			}
		}
		return new ModelAndView(SeeOther.to(Things.path(chosen) + "?done=saved"));
	}

	private ModelAndView conflict(Document mine, StaleDraftException stale, Sheet sheet, Model model) {
		DraftView current = stale.current();
		if (current == null) {
			return conflict(mine, sheet, null, model);
		}
		model.addAttribute("other", current);
		return compare(mine, current.document(), sheet, current.version(), model);
	}

	private ModelAndView conflict(Document mine, Sheet sheet, @Nullable Long seen, Model model) {
		return compare(mine, Objects.requireNonNullElse(sheet.published(), mine), sheet, seen, model);
	}

	private ModelAndView rebase(Document mine, Sheet sheet, Long seen, Model model) {
		model.addAttribute("rebase", true);
		return conflict(mine, sheet, seen, model);
	}

	private ModelAndView compare(Document mine, Document theirs, Sheet sheet, @Nullable Long seen, Model model) {
		model.addAttribute("mine", mine);
		model.addAttribute("theirs", theirs);
		model.addAttribute("seen", seen);
		model.addAttribute("from", Things.fingerprint(sheet.published()));
		Map<String, String> fields = new LinkedHashMap<>();
		DocumentForm.shown(mine.kind())
			.stream()
			.map(Field::name)
			.filter((name) -> !Objects.equals(mine.get(name), theirs.get(name)))
			.forEach((name) -> fields.put(name, this.forms.fieldName(mine.kind(), name)));
		model.addAttribute("fields", fields);
		model.addAttribute("differences", Differences.of(this.forms, mine.kind(),
				Difference.between(mine.kind(), theirs, mine, this.forms.wording())));
		model.addAttribute("typed", this.forms.of(mine, List.of(), this.editor.documentsWithDrafts(), null));
		model.addAttribute("crumbs", this.trail.of(mine));
		model.addAttribute("refused", true);
		return new ModelAndView("admin/compare", model.asMap(), HttpStatus.CONFLICT);
	}

	private Sheet sheet(Kind kind, UUID uuid) {
		return find(kind, uuid).orElseThrow(() -> new NotFoundException(kind.getSlug(), uuid.toString()));
	}

	private Optional<Sheet> find(Kind kind, UUID uuid) {
		Document published = this.editor.documents().find(uuid).orElse(null);
		DraftView draft = this.editor.draft(uuid).orElse(null);
		Document document = (draft != null) ? draft.document() : published;
		if (document != null && document.kind() != kind) {
			throw new NotFoundException(kind.getSlug(), uuid.toString());
		}
		return Optional.ofNullable(document).map((one) -> new Sheet(one, published, draft));
	}

	private ModelAndView page(Sheet sheet, List<Problem> problems, @Nullable String more, HttpServletRequest request,
			HttpStatus status, Model model) {
		form(sheet, problems, more, model);
		model.addAttribute("seen", seen(request));
		model.addAttribute("from", request.getParameter("from"));
		model.addAttribute("unsaved", true);
		if (status.isError()) {
			model.addAttribute("refused", true);
		}
		return new ModelAndView(FORM, model.asMap(), status);
	}

	private String form(Sheet sheet, List<Problem> problems, @Nullable String more, Model model) {
		Document document = sheet.document();
		Documents all = this.editor.documentsWithDrafts();
		model.addAttribute("sheet", sheet);
		model.addAttribute("kind", document.kind());
		model.addAttribute("document", document);
		model.addAttribute("heading", Things.heading(document));
		model.addAttribute("fields", this.forms.of(document, problems, all, more));
		model.addAttribute("errors", this.forms.errors(document.kind(), problems));
		model.addAttribute("seen", (sheet.draft() != null) ? sheet.draft().version() : null);
		model.addAttribute("from", Things.fingerprint(sheet.published()));
		model.addAttribute("crumbs", this.trail.of(document));
		return FORM;
	}

	/**
	 * What is known of a thing.
	 *
	 * @param document what stands in its form
	 * @param published what readers see, or null
	 * @param draft what only editors see, or null
	 */
	record Sheet(Document document, @Nullable Document published, @Nullable DraftView draft) {

		static Sheet empty(Kind kind, UUID uuid) {
			return new Sheet(new Document(kind, uuid, Map.of()), null, null);
		}

		Sheet with(Document typed) {
			return new Sheet(typed, this.published, this.draft);
		}

		/** Whether something else was published since the draft was begun. */
		public boolean isOvertaken() {
			return this.draft != null && !Objects.equals(this.draft.base(), this.published);
		}

		/**
		 * What no form shows, such as a place or a retirement, nobody can choose: it is
		 * as published, unless the draft itself has changed it.
		 */
		Document broughtForward(Document chosen) {
			Document base = (this.draft != null) ? this.draft.base() : null;
			if (base == null || this.published == null) {
				return chosen;
			}
			Document forward = chosen;
			for (Field field : DocumentForm.unseen(chosen.kind())) {
				if (Objects.equals(chosen.get(field.name()), base.get(field.name()))) {
					forward = forward.with(field.name(), this.published.get(field.name()));
				}
			}
			return forward;
		}

	}

}
