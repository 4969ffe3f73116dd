package dev.waymark.account.web.settings;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.AccountView;
import dev.waymark.account.Member;
import dev.waymark.account.leave.Departure;
import dev.waymark.account.leave.OwnData;
import dev.waymark.account.member.LastAdministratorException;
import dev.waymark.account.web.CurrentForm;
import dev.waymark.account.web.CurrentPassword;
import dev.waymark.account.web.RefusedForm;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.address.SeeOther;

/**
 * Everything held about a member, to take away or to have erased (R39).
 */
@Controller
class DataController {

	private static final String LEAVE_PAGE = "account/leave";

	private final OwnData data;

	private final Departure departure;

	private final CurrentPassword current;

	DataController(OwnData data, Departure departure, CurrentPassword current) {
		this.data = data;
		this.departure = departure;
		this.current = current;
	}

	@GetMapping("/settings/data")
	String show() {
		return "account/data";
	}

	@PostMapping("/settings/data")
	void export(Member member, Origin origin, HttpServletResponse response) throws IOException {
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"waymark-data.zip\"");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		OutputStream out = response.getOutputStream();
		this.data.write(member.account(), origin, out);
	}

	@GetMapping("/settings/leave")
	String askToLeave(Member member, Model model) {
		model.addAttribute("account", member.account());
		model.addAttribute("form", new CurrentForm());
		return LEAVE_PAGE;
	}

	@PostMapping("/settings/leave")
	ModelAndView leave(Member member, @Valid @ModelAttribute("form") CurrentForm form, BindingResult errors,
			Origin origin, HttpServletRequest request, Model model) {
		AccountView account = member.account();
		model.addAttribute("account", account);
		this.current.check(account, form.getCurrent(), origin, errors);
		if (errors.hasErrors()) {
			return RefusedForm.of(LEAVE_PAGE, model);
		}
		try {
			this.departure.ask(account, request.getSession().getId(), origin);
		}
		catch (LastAdministratorException ex) {
			errors.reject("leave.last");
			return RefusedForm.of(LEAVE_PAGE, model, HttpStatus.CONFLICT);
		}
		return new ModelAndView(SeeOther.to("/settings?done=leaving"));
	}

	@PostMapping("/settings/stay")
	String stay(Member member, Origin origin) {
		this.departure.takeBack(member.account(), origin);
		return SeeOther.to("/settings?done=kept");
	}

}
