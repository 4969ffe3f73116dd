package dev.waymark.inbox.web;

import java.util.Arrays;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.LearnerId;
import dev.waymark.account.OrGuest;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.ResourceView;
import dev.waymark.catalog.SkillView;
import dev.waymark.inbox.Fault;
import dev.waymark.inbox.ReportDraft;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.RefusedPage;
import dev.waymark.platform.web.Trail;
import dev.waymark.platform.web.address.SeeOther;

/**
 * "Something is wrong here": on every skill and resource, for everybody.
 */
@Controller
class ReportController {

	private static final String PAGE = "inbox/report";

	private final Catalog catalog;

	private final Reception reception;

	private final Trail trail;

	ReportController(Catalog catalog, Reception reception, Trail trail) {
		this.catalog = catalog;
		this.reception = reception;
		this.trail = trail;
	}

	@GetMapping("/skills/{slug}/report")
	String askAboutSkill(@PathVariable String slug, Model model) {
		model.addAttribute("form", new ReportForm());
		return page(skill(slug), model);
	}

	@PostMapping("/skills/{slug}/report")
	ModelAndView sendAboutSkill(@PathVariable String slug, @Valid @ModelAttribute("form") ReportForm form,
			BindingResult errors, @Nullable LearnerId known, @OrGuest Supplier<LearnerId> learner, Origin origin,
			HttpServletResponse response, Model model) {
		Subject skill = skill(slug);
		Optional<ReportDraft> draft = form.choose(skill.faults(), errors)
			.map((fault) -> ReportDraft.ofSkill(skill.id(), fault, form.getWords()));
		return answer(skill, draft, known, learner, origin, errors, response, model);
	}

	@GetMapping("/resources/{slug}/report")
	String askAboutResource(@PathVariable String slug, Model model) {
		model.addAttribute("form", new ReportForm());
		return page(resource(slug), model);
	}

	@PostMapping("/resources/{slug}/report")
	ModelAndView sendAboutResource(@PathVariable String slug, @Valid @ModelAttribute("form") ReportForm form,
			BindingResult errors, @Nullable LearnerId known, @OrGuest Supplier<LearnerId> learner, Origin origin,
			HttpServletResponse response, Model model) {
		Subject resource = resource(slug);
		Optional<ReportDraft> draft = form.choose(resource.faults(), errors)
			.map((fault) -> ReportDraft.ofResource(resource.id(), fault, form.getWords()));
		return answer(resource, draft, known, learner, origin, errors, response, model);
	}

	private ModelAndView answer(Subject subject, Optional<ReportDraft> draft, @Nullable LearnerId known,
			Supplier<LearnerId> learner, Origin origin, BindingResult errors, HttpServletResponse response,
			Model model) {
		if (errors.hasErrors()) {
			return RefusedPage.of(page(subject, model), HttpStatus.UNPROCESSABLE_CONTENT, model);
		}
		if (!this.reception.take(draft.orElseThrow(), known, learner, origin, errors, response)) {
			return RefusedPage.of(page(subject, model), HttpStatus.TOO_MANY_REQUESTS, model);
		}
		return new ModelAndView(SeeOther.to(Reception.AFTERWARDS));
	}

	private String page(Subject subject, Model model) {
		model.addAttribute("menu", subject.menu());
		model.addAttribute("crumbs",
				this.trail.home()
					.step("menu." + subject.menu(), "/" + subject.menu())
					.to(subject.name(), subject.path())
					.step("report.link", subject.form())
					.list());
		model.addAttribute("subject", subject);
		return PAGE;
	}

	private Subject skill(String slug) {
		SkillView skill = this.catalog.content().skill(slug);
		return new Subject(skill.id(), "skills", skill.name(), "/skills/" + skill.slug(),
				Arrays.stream(Fault.values()).filter((fault) -> fault != Fault.LINK).toList());
	}

	private Subject resource(String slug) {
		ResourceView resource = this.catalog.content().resource(slug);
		return new Subject(resource.id(), "resources", resource.name(), "/resources/" + resource.slug(),
				List.of(Fault.values()));
	}

	/**
	 * What a report is about.
	 *
	 * @param id the row's id
	 * @param menu the item of the menu that it stands under
	 * @param name what people call it
	 * @param path where it is found
	 * @param faults what can be wrong with it
	 */
	record Subject(long id, String menu, String name, String path, List<Fault> faults) {

		public boolean hasLink() {
			return this.faults.contains(Fault.LINK);
		}

		public String form() {
			return this.path + "/report";
		}

	}

}
