package dev.waymark.account.web.people;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.AccountView;
import dev.waymark.account.EmailAddress;
import dev.waymark.account.Member;
import dev.waymark.account.Role;
import dev.waymark.account.factor.SecondFactor;
import dev.waymark.account.leave.Departure;
import dev.waymark.account.member.Accounts;
import dev.waymark.account.member.LastAdministratorException;
import dev.waymark.account.member.People;
import dev.waymark.account.member.PeopleQuery;
import dev.waymark.account.session.Sessions;
import dev.waymark.account.web.Done;
import dev.waymark.account.web.RefusedForm;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Origin;
import dev.waymark.platform.Paged;
import dev.waymark.platform.Slugged;
import dev.waymark.platform.web.Trail;
import dev.waymark.platform.web.address.SeeOther;

/**
 * Administrators look after people here: find them, give them roles, disable, enable and
 * erase them, end their sessions.
 */
@Controller
class PeopleController {

	private static final int PAGE_SIZE = 50;

	private static final int MAX_WORDS = 200;

	private static final String PERSON_PAGE = "account/person";

	private final People people;

	private final Departure departure;

	private final Accounts accounts;

	private final Sessions sessions;

	private final SecondFactor factor;

	private final Trail trail;

	PeopleController(People people, Departure departure, Accounts accounts, Sessions sessions, SecondFactor factor,
			Trail trail) {
		this.people = people;
		this.departure = departure;
		this.accounts = accounts;
		this.sessions = sessions;
		this.factor = factor;
		this.trail = trail;
	}

	@GetMapping("/admin/people")
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String role,
			@RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "1") String page,
			@RequestParam(defaultValue = "") String done, Model model) {
		PeopleQuery query = new PeopleQuery(q.strip().substring(0, Math.min(q.strip().length(), MAX_WORDS)),
				Slugged.find(Role.class, role).orElse(null), state(state));
		Paged<AccountView> found = Paged.of(this.people.count(query), page, PAGE_SIZE,
				(skipped) -> this.people.list(query, PAGE_SIZE, skipped));
		model.addAttribute("page", PeoplePage.of(found, this.people.sharing(found.rows()), query, Done.of(done)));
		return "account/people";
	}

	@GetMapping("/admin/people/{person}")
	String show(Member member, @PathVariable String person, @RequestParam(defaultValue = "") String done, Model model) {
		return page(member, find(person), Done.of(done), false, model);
	}

	@PostMapping("/admin/people/{person}/role")
	String changeRole(Member member, @PathVariable String person, @RequestParam(defaultValue = "") String role,
			Origin origin) {
		Role wanted = Slugged.find(Role.class, role)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		this.people.changeRole(member.account(), find(person).uuid(), wanted, origin);
		return back(person, "role");
	}

	@PostMapping("/admin/people/{person}/disable")
	String disable(Member member, @PathVariable String person, Origin origin) {
		this.people.disable(member.account(), find(person).uuid(), origin);
		return back(person, "disabled");
	}

	@PostMapping("/admin/people/{person}/enable")
	String enable(Member member, @PathVariable String person, Origin origin) {
		this.people.enable(member.account(), find(person).uuid(), origin);
		return back(person, "enabled");
	}

	@PostMapping("/admin/people/{person}/end-sessions")
	String endSessions(Member member, @PathVariable String person, Origin origin) {
		this.people.endSessions(member.account(), find(person).uuid(), origin);
		return back(person, "sessions");
	}

	@PostMapping("/admin/people/{person}/delete")
	ModelAndView delete(Member member, @PathVariable String person, @RequestParam(defaultValue = "") String email,
			Origin origin, Model model) {
		AccountView account = find(person);
		if (!new EmailAddress(email).key().equals(account.email().key())) {
			return RefusedForm.of(page(member, account, null, true, model), model);
		}
		this.departure.erase(member.account(), account.uuid(), origin);
		return new ModelAndView(SeeOther.to("/admin/people?done=deleted"));
	}

	/** There has to be an administrator: nothing was changed, and the page says why. */
	@ExceptionHandler(LastAdministratorException.class)
	ModelAndView keepTheLast() {
		return new ModelAndView("account/last-administrator", HttpStatus.CONFLICT);
	}

	private String page(Member member, AccountView person, @Nullable String done, boolean mistyped, Model model) {
		model.addAttribute("crumbs",
				this.trail.home()
					.step("people.title", "/admin/people")
					.to(person.name(), "/admin/people/" + person.uuid())
					.list());
		model.addAttribute("page",
				new PersonPage(person, this.people.other(person).orElse(null),
						person.id().equals(member.account().id()), this.factor.isOn(person.id()),
						this.sessions.of(person.uuid(), null), done, mistyped));
		return PERSON_PAGE;
	}

	private AccountView find(String person) {
		try {
			return this.accounts.find(UUID.fromString(person))
				.orElseThrow(() -> new NotFoundException("person", person));
		}
		catch (IllegalArgumentException ex) {
			throw new NotFoundException("person", person);
		}
	}

	private static String back(String person, String done) {
		return SeeOther.to("/admin/people/" + UUID.fromString(person) + "?done=" + done);
	}

	private static PeopleQuery.@Nullable State state(String slug) {
		return Slugged.find(PeopleQuery.State.class, slug).orElse(null);
	}

}
