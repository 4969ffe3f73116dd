package dev.waymark.inbox.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.LearnerId;
import dev.waymark.account.OrGuest;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.inbox.ReportDraft;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.MenuItem;
import dev.waymark.platform.web.RefusedPage;
import dev.waymark.platform.web.Trail;
import dev.waymark.platform.web.address.SeeOther;

/**
 * "Suggest a resource", for everybody.
 */
@Controller
@MenuItem("resources")
class ResourceSuggestionController {

	private static final String PATH = "/suggest";

	private final Catalog catalog;

	private final Reception reception;

	private final Trail trail;

	ResourceSuggestionController(Catalog catalog, Reception reception, Trail trail) {
		this.catalog = catalog;
		this.reception = reception;
		this.trail = trail;
	}

	@GetMapping(PATH)
	String ask(@RequestParam(defaultValue = "") String skill, Model model) {
		SuggestionForm form = new SuggestionForm();
		form.setSkills(List.of(skill));
		model.addAttribute("form", form);
		return page(form, this.catalog.content(), model);
	}

	@PostMapping(PATH)
	ModelAndView send(@Valid @ModelAttribute("form") SuggestionForm form, BindingResult errors,
			@Nullable LearnerId known, @OrGuest Supplier<LearnerId> learner, Origin origin,
			HttpServletResponse response, Model model) {
		Content content = this.catalog.content();
		Optional<ReportDraft> draft = form.toDraft(content, errors);
		if (draft.isEmpty()) {
			return RefusedPage.of(page(form, content, model), HttpStatus.UNPROCESSABLE_CONTENT, model);
		}
		if (!this.reception.take(draft.get(), known, learner, origin, errors, response)) {
			return RefusedPage.of(page(form, content, model), HttpStatus.TOO_MANY_REQUESTS, model);
		}
		return new ModelAndView(SeeOther.to(Reception.AFTERWARDS));
	}

	private String page(SuggestionForm form, Content content, Model model) {
		model.addAttribute("crumbs",
				this.trail.home().step("menu.resources", "/resources").step("suggest.title", PATH).list());
		model.addAttribute("page", SuggestionPage.of(form, content));
		return "inbox/suggest";
	}

}
