package dev.waymark.admin.frontpage;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.Member;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.frontpage.FrontPageEditor;
import dev.waymark.catalog.editing.frontpage.StaleFrontPageException;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.RefusedPage;
import dev.waymark.platform.web.Trail;
import dev.waymark.platform.web.address.SeeOther;

/**
 * Where administrators write what stands at the head of the front page.
 */
@Controller
class FrontPageController {

	static final String PATH = "/admin/front-page";

	private final FrontPageEditor pages;

	private final Trail trail;

	FrontPageController(FrontPageEditor pages, Trail trail) {
		this.pages = pages;
		this.trail = trail;
	}

	@GetMapping(PATH)
	String show(@RequestParam(defaultValue = "") String done, Model model) {
		model.addAttribute("form", FrontPageForm.of(this.pages.words()));
		model.addAttribute("saved", done.equals("saved"));
		return page(model);
	}

	@PostMapping(PATH)
	ModelAndView change(Member member, @Valid @ModelAttribute("form") FrontPageForm form, BindingResult errors,
			Origin origin, Model model) {
		if (errors.hasErrors()) {
			return RefusedPage.of(page(model), HttpStatus.UNPROCESSABLE_CONTENT, model);
		}
		Editor editor = new Editor(member.account().uuid(), member.name(), origin);
		try {
			change(form, editor);
		}
		catch (StaleFrontPageException ex) {
			form.goOnFrom(ex.current());
			model.addAttribute("current", ex.current());
			return RefusedPage.of(page(model), HttpStatus.CONFLICT, model);
		}
		return new ModelAndView(SeeOther.to(PATH + "?done=saved"));
	}

	private void change(FrontPageForm form, Editor editor) {
		try {
			this.pages.change(form.draft(), editor);
		}
		catch (StaleFrontPageException ex) {
			if (form.goOnFrom(ex.current())) {
				throw ex;
			}
			this.pages.change(form.draft(), editor);
		}
	}

	private String page(Model model) {
		model.addAttribute("crumbs",
				this.trail.home().step("editing.title", "/admin").step("front-page.title", PATH).list());
		return "admin/front-page";
	}

}
