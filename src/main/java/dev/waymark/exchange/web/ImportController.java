package dev.waymark.exchange.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.Member;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.revision.RevisionView;
import dev.waymark.exchange.ContentImport;
import dev.waymark.exchange.ExchangeWords;
import dev.waymark.exchange.Plan;
import dev.waymark.exchange.Progress;
import dev.waymark.exchange.WaitingFile;
import dev.waymark.exchange.WaitingImports;
import dev.waymark.exchange.file.ExchangeLimits;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.RefusedPage;
import dev.waymark.platform.web.Trail;
import dev.waymark.platform.web.address.SeeOther;

/**
 * Editors bring in a file in two steps: look at what it would do, then do just that.
 */
@Controller
class ImportController {

	static final String PATH = "/admin/import";

	private static final String PAGE = "exchange/import";

	private static final int LONGEST_NAME = 200;

	private final ContentImport imports;

	private final WaitingImports waiting;

	private final ExchangeLimits limits;

	private final ExchangeWords words;

	private final Trail trail;

	ImportController(ContentImport imports, WaitingImports waiting, ExchangeLimits limits, ExchangeWords words,
			Trail trail) {
		this.imports = imports;
		this.waiting = waiting;
		this.limits = limits;
		this.words = words;
		this.trail = trail;
	}

	@GetMapping(PATH)
	String ask(@ModelAttribute("form") ImportForm form, Model model) {
		return page(false, model);
	}

	@PostMapping(PATH)
	ModelAndView look(@ModelAttribute("form") ImportForm form, BindingResult errors, Model model) throws IOException {
		MultipartFile file = form.getFile();
		if (file == null || file.isEmpty()) {
			errors.rejectValue("file", "import.file.missing");
			return RefusedPage.of(page(false, model), HttpStatus.UNPROCESSABLE_CONTENT, model);
		}
		UUID upload = this.waiting.keep(name(file), file.getBytes());
		return new ModelAndView(SeeOther.to(PATH + "/" + upload));
	}

	@GetMapping(PATH + "/{upload}")
	ModelAndView show(@PathVariable String upload, @RequestParam(defaultValue = "1") String page, Locale language,
			Model model) {
		return find(upload).map((file) -> {
			model.addAttribute("form", new ImportForm());
			return new ModelAndView(show(PlanPage.of(file, plan(file), page, false, this.words, language), model),
					model.asMap());
		}).orElseGet(() -> gone(model));
	}

	@PostMapping(PATH + "/{upload}")
	ModelAndView carryOut(Member member, @PathVariable String upload, @Valid @ModelAttribute("form") ImportForm form,
			BindingResult errors, Origin origin, Locale language, Model model) {
		WaitingFile file = find(upload).orElse(null);
		if (file == null) {
			return gone(model);
		}
		Plan plan = plan(file);
		if (errors.hasErrors()) {
			return RefusedPage.of(show(PlanPage.of(file, plan, "1", false, this.words, language), model),
					HttpStatus.UNPROCESSABLE_CONTENT, model);
		}
		Editor editor = new Editor(member.account().uuid(), member.name(), origin);
		Optional<RevisionView> revision = plan.digest().equals(form.getSeen())
				? this.imports.carryOut(plan, form.getReason(), editor, Progress.NONE) : Optional.empty();
		if (revision.isEmpty()) {
			return RefusedPage.of(show(PlanPage.of(file, plan(file), "1", true, this.words, language), model),
					HttpStatus.CONFLICT, model);
		}
		this.waiting.forget(file.uuid());
		return new ModelAndView(SeeOther.to("/admin/history/" + revision.get().number()));
	}

	private Optional<WaitingFile> find(String upload) {
		try {
			return this.waiting.find(UUID.fromString(upload));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private Plan plan(WaitingFile file) {
		return this.imports.plan(file.fileName(), file.bytes(), file.uuid(), Progress.NONE);
	}

	private String show(PlanPage page, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("crumbs",
				this.trail.home()
					.step("editing.title", "/admin")
					.step("import.title", PATH)
					.to(page.file(), page.action())
					.list());
		return "exchange/plan";
	}

	private String page(boolean gone, Model model) {
		model.addAttribute("page", new ImportPage(ExchangeLimits.words(this.limits.fileSize()), gone));
		model.addAttribute("crumbs",
				this.trail.home().step("editing.title", "/admin").step("import.title", PATH).list());
		return PAGE;
	}

	private ModelAndView gone(Model model) {
		model.addAttribute("form", new ImportForm());
		return new ModelAndView(page(true, model), model.asMap(), HttpStatus.GONE);
	}

	/** Browsers send the name, some of them with the folder. */
	private static String name(MultipartFile file) {
		String name = String.valueOf(file.getOriginalFilename()).replaceAll("[\\p{Cc}\\p{Cs}]", "");
		String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		return last.substring(Math.max(0, last.length() - LONGEST_NAME));
	}

	/**
	 * The page that asks for a file.
	 *
	 * @param most how large it may be, in words
	 * @param gone whether one that was sent is no longer kept
	 */
	record ImportPage(String most, boolean gone) {
	}

}
