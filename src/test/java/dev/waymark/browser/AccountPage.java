package dev.waymark.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import dev.waymark.browser.AccountHolders.Who;

/**
 * A page of an account, of settings or of the administration, and how one comes to it.
 *
 * @param name what kind of page it is
 * @param who looks at it
 * @param way leads a browser there
 * @param sign what such a page, and no other, holds
 */
record AccountPage(String name, Who who, BiConsumer<Browser, AccountHolders> way, String sign) {

	/** Seeded things, by the names that stay. */
	private static final String CALCULUS = "f3b3bbd4-817b-5436-ae2d-a6569f628d11";

	private static final String ROADMAP = "bcb8d1ee-9f53-53d1-93f4-e32f682fe339";

	/** Whose form is no page here, so that a draft of it is in nobody's way. */
	private static final String DEEP_LEARNING = "c890be31-a8af-59db-a741-66037f9311eb";

	private static final String SKILL_FORM = "/admin/content/skills/" + CALCULUS;

	private static final String SAVE = "form.edit .send button[value=save]";

	private static final String SEND = "main form:not([action='/sign-out']) button:not([type=button])";

	/** Every kind of page that has an address of its own. */
	static List<AccountPage> all() {
		List<AccountPage> pages = new ArrayList<>(List.of(at("sign-in", Who.GUEST, "/sign-in", "#password"),
				at("sign-up", Who.GUEST, "/sign-up", "#name"), at("reset", Who.GUEST, "/reset", "#email"),
				new AccountPage("sign-up sent", Who.GUEST, (browser, people) -> signUp(browser, "sent"),
						"main a[href='/sign-up']"),
				new AccountPage("sign-up confirmed", Who.GUEST, AccountPage::confirm, "main form #password"),
				new AccountPage("reset sent", Who.GUEST, (browser, people) -> {
					browser.open("/reset");
					browser.type("#email", "nobody@example.org");
					send(browser);
				}, "main a[href='/sign-in']"), new AccountPage("reset of a password", Who.GUEST, (browser, people) -> {
					browser.open("/reset");
					browser.type("#email", people.email(Who.LEARNER));
					send(browser);
					browser.open(people.link(people.email(Who.LEARNER)));
				}, "main form #password"),
				new AccountPage("second step of signing in", Who.GUEST,
						(browser, people) -> AccountHolders.showPassword(browser, people.email(Who.ADMINISTRATOR),
								AccountHolders.PASSWORD),
						"#code"),
				at("settings", Who.LEARNER, "/settings", ".settings"),
				at("settings, saved", Who.LEARNER, "/settings?done=profile", "main .note"),
				at("settings of an administrator", Who.ADMINISTRATOR, "/settings", ".settings"),
				at("name and look", Who.LEARNER, "/settings/profile", "#name"),
				at("e-mail", Who.LEARNER, "/settings/email", "#email"),
				at("password", Who.LEARNER, "/settings/password", "#current"),
				at("second factor, off", Who.LEARNER, "/settings/second-factor", "#current"),
				at("second factor, on", Who.ADMINISTRATOR, "/settings/second-factor", "button[formaction], .meta"),
				at("second factor, asked for", Who.EDITOR, "/settings/second-factor?why=role", ".note.warn"),
				at("editor without a second factor", Who.EDITOR, "/skills", ".news .warn"),
				new AccountPage("authenticator app", Who.LEARNER, AccountPage::sendThePassword, ".qr"), recoveryCodes(),
				at("sessions", Who.LEARNER, "/settings/sessions", ".sessions"),
				at("data", Who.LEARNER, "/settings/data", "main .button"),
				at("leave", Who.LEARNER, "/settings/leave", ".danger"),
				at("leaving", Who.LEAVING, "/settings/leave", "main form[action='/settings/stay']"),
				at("home while leaving", Who.LEAVING, "/", ".news form[action='/settings/stay']"),
				at("my progress of a member", Who.LEARNER, "/me", "details.menu")));
		pages.addAll(List.of(at("people", Who.ADMINISTRATOR, "/admin/people", "table.people"),
				at("people, none found", Who.ADMINISTRATOR, "/admin/people?q=xyzzyplugh", "main .count"),
				new AccountPage("person", Who.ADMINISTRATOR,
						(browser, people) -> browser.open(people.page(Who.LEARNER)), "main #role"),
				new AccountPage("person who leaves", Who.ADMINISTRATOR,
						(browser, people) -> browser.open(people.page(Who.LEAVING)), "main #role"),
				new AccountPage("oneself", Who.ADMINISTRATOR,
						(browser, people) -> browser.open(people.page(Who.ADMINISTRATOR)), "main > .note"),
				new AccountPage("inbox", Who.ADMINISTRATOR, (browser, people) -> {
					people.report("open", "");
					people.report("done", "It is changed.");
					people.report("dismissed", "");
					browser.open("/admin/inbox?done=done");
				}, "table.inbox"),
				at("inbox, none found", Who.ADMINISTRATOR, "/admin/inbox?q=xyzzyplugh", "main .count"),
				new AccountPage("open report", Who.ADMINISTRATOR,
						(browser, people) -> browser.open(people.report("open", "")), "button[formaction]"),
				new AccountPage("decided report", Who.ADMINISTRATOR,
						(browser, people) -> browser.open(people.report("done", "It is changed.")),
						"main .note .words"),
				at("audit log", Who.ADMINISTRATOR, "/admin/audit", "table.stack"),
				at("audit log, none found", Who.ADMINISTRATOR, "/admin/audit?q=xyzzyplugh", "main > .note"),
				at("links", Who.ADMINISTRATOR, "/admin/links", "table.stack"),
				at("links, none found", Who.ADMINISTRATOR, "/admin/links?q=xyzzyplugh", "main .count"),
				at("coverage", Who.ADMINISTRATOR, "/admin/coverage", "table.covered"),
				at("coverage, one finding", Who.ADMINISTRATOR, "/admin/coverage?finding=hard-words",
						"details[open] .findings"),
				at("coverage, nothing found", Who.ADMINISTRATOR, "/admin/coverage?finding=dead-resource",
						"#found .note"),
				at("editing", Who.ADMINISTRATOR, "/admin", "main .tiles"),
				at("content", Who.ADMINISTRATOR, "/admin/content/skills", "table.things"),
				at("content, none found", Who.ADMINISTRATOR, "/admin/content/skills?q=xyzzyplugh", "main .count"),
				at("order", Who.ADMINISTRATOR, "/admin/content/levels/order", "main .sortable"),
				at("form of a new skill", Who.ADMINISTRATOR, "/admin/content/skills/new", "form.edit #name"),
				at("form of a skill", Who.ADMINISTRATOR, "/admin/content/skills/" + CALCULUS, "form.edit .picks"),
				at("form of a new guide", Who.ADMINISTRATOR, "/admin/content/guides/new", "form.edit #milestones"),
				at("form of a new roadmap", Who.ADMINISTRATOR, "/admin/content/roadmaps/new", "form.edit #levels"),
				at("retire", Who.ADMINISTRATOR, "/admin/content/skills/" + CALCULUS + "/retire", "form.edit .picks"),
				at("take away", Who.ADMINISTRATOR, "/admin/content/skills/" + CALCULUS + "/remove", "main .changes"),
				at("front page's words", Who.ADMINISTRATOR, "/admin/front-page", "#heading"),
				at("grid", Who.ADMINISTRATOR, "/admin/content/roadmaps/" + ROADMAP + "/grid", "table.grid"),
				at("preview", Who.ADMINISTRATOR, "/admin/content/skills/" + CALCULUS + "/preview", "aside.preview"),
				at("drafts that were thrown away", Who.ADMINISTRATOR, "/admin/former-drafts", "main .lede"),
				at("publish, nothing chosen", Who.ADMINISTRATOR, "/admin/publish", "main h1"),
				at("history", Who.ADMINISTRATOR, "/admin/history", "main h1"),
				at("suggestions", Who.ADMINISTRATOR, "/admin/suggestions", "main .note"),
				new AccountPage("throwing a draft away", Who.ADMINISTRATOR,
						(browser, people) -> askToThrowAway(browser), "main form .danger"),
				new AccountPage("draft was thrown away", Who.ADMINISTRATOR, (browser, people) -> throwAway(browser),
						"main table.stack"),
				new AccountPage("draft that was thrown away", Who.ADMINISTRATOR, (browser, people) -> {
					throwAway(browser);
					browser.follow(browser.find("main th a[href^='/admin/former-drafts/" + DEEP_LEARNING + "/']"));
				}, "main table.diff")));
		pages.addAll(List.of(at("export", Who.ADMINISTRATOR, "/admin/export", "main a[download]"),
				at("import", Who.ADMINISTRATOR, "/admin/import", "#file"),
				looked("what a file would do", "areas.csv", ContentFile.FINE, "#reason"),
				looked("what a file would do, which is nothing", "areas.csv", ContentFile.NOTHING_NEW, "main .again"),
				looked("what a file would do, refused row by row", "areas.csv", ContentFile.WRONG, ".errors + .facts"),
				looked("what a file would do, refused as a whole", "areas.csv", ContentFile.UNREADABLE, ".errors li")));
		return pages;
	}

	/** The page that is shown once. */
	static AccountPage recoveryCodes() {
		return new AccountPage("recovery codes", Who.ADMINISTRATOR, AccountPage::sendThePassword, ".codes");
	}

	/** Every form, sent with nothing or with something wrong in it. */
	static List<AccountPage> refusals() {
		return List.of(refused("sign-in", Who.GUEST, "/sign-in"), refused("sign-up", Who.GUEST, "/sign-up"),
				refused("reset", Who.GUEST, "/reset"),
				new AccountPage("wrong password", Who.GUEST,
						(browser, people) -> AccountHolders.showPassword(browser, "nobody@example.org",
								"nothing of the kind"),
						".errors"),
				new AccountPage("second step refused", Who.GUEST, (browser, people) -> {
					AccountHolders.showPassword(browser, people.email(Who.ADMINISTRATOR), AccountHolders.PASSWORD);
					browser.type("#code", "12345");
					send(browser);
				}, ".errors"), new AccountPage("name and look refused", Who.LEARNER, (browser, people) -> {
					browser.open("/settings/profile");
					browser.find("#name").clear();
					send(browser);
				}, ".errors"), refused("import", Who.ADMINISTRATOR, "/admin/import"),
				refused("e-mail", Who.LEARNER, "/settings/email"),
				refused("password", Who.LEARNER, "/settings/password"),
				refused("second factor", Who.LEARNER, "/settings/second-factor"),
				new AccountPage("authenticator app refused", Who.LEARNER, (browser, people) -> {
					sendThePassword(browser, people);
					send(browser);
				}, ".errors"), new AccountPage("front page's words refused", Who.ADMINISTRATOR, (browser, people) -> {
					browser.open("/admin/front-page");
					browser.type("#heading", "long ".repeat(30));
					send(browser);
				}, ".errors"), refused("leave", Who.LEARNER, "/settings/leave"),
				new AccountPage("deletion refused", Who.ADMINISTRATOR, (browser, people) -> {
					browser.open(people.page(Who.LEARNER));
					browser.type("#email", "somebody@else.example");
					browser.follow(browser.find("main button.danger"));
				}, ".errors"), new AccountPage("answer refused", Who.ADMINISTRATOR, (browser, people) -> {
					browser.open(people.report("open", ""));
					browser.paste(browser.find("#answer"), "x".repeat(1001));
					browser.follow(browser.find("main .button"));
				}, ".errors a[href='#answer']"),
				new AccountPage("report decided meanwhile", Who.ADMINISTRATOR, (browser, people) -> {
					browser.open(people.report("open", ""));
					browser.type("#answer", "Thank you");
					people.decideReports();
					browser.follow(browser.find("main .button"));
				}, "#stale"), new AccountPage("two texts", Who.ADMINISTRATOR, (browser, people) -> {
					browser.open(SKILL_FORM);
					browser.type("#statement", "Find how a change of one thing changes another.");
					browser.script("document.querySelector('form.edit [name=from]').value = 'another text'");
					browser.follow(browser.find(SAVE));
				}, ".clash .sides"),
				new AccountPage("what was typed in an earlier session", Who.ADMINISTRATOR, (browser, people) -> {
					browser.open(SKILL_FORM);
					browser.script("document.querySelector('form.edit [name=_csrf]').value = 'earlier'");
					browser.follow(browser.find(SAVE));
				}, "main .walk"), new AccountPage("taking away refused", Who.ADMINISTRATOR, (browser, people) -> {
					browser.open(SKILL_FORM + "/remove");
					browser.follow(browser.find("main button.danger"));
				}, ".errors p"), new AccountPage("retirement refused", Who.ADMINISTRATOR, (browser, people) -> {
					browser.open(SKILL_FORM + "/retire");
					browser.find("input[name=how][value=split]").click();
					browser.follow(browser.find("button[value=look]"));
				}, ".errors a[href='#successor']"),
				at("link that no longer works", Who.GUEST, "/reset/choose/none", "main .actions"),
				at("not for learners", Who.LEARNER, "/admin/people", "main h1"),
				new AccountPage("no such person", Who.ADMINISTRATOR,
						(browser, people) -> browser.open("/admin/people/" + new UUID(0, 0)), "main h1"));
	}

	private static AccountPage at(String name, Who who, String path, String sign) {
		return new AccountPage(name, who, (browser, people) -> browser.open(path), sign);
	}

	private static AccountPage refused(String name, Who who, String path) {
		return new AccountPage(name + " refused", who, (browser, people) -> {
			browser.open(path);
			send(browser);
		}, ".errors");
	}

	private static AccountPage looked(String name, String file, String content, String sign) {
		return new AccountPage(name, Who.ADMINISTRATOR, (browser, people) -> {
			browser.open("/admin/import");
			browser.find("#file").sendKeys(ContentFile.write(file, content).toString());
			send(browser);
		}, sign);
	}

	private static void send(Browser browser) {
		browser.follow(browser.find(SEND));
	}

	private static void askToThrowAway(Browser browser) {
		browser.open("/admin/content/skills/" + DEEP_LEARNING);
		browser.type("#statement", OddWords.of(200));
		browser.follow(browser.find(SAVE));
		browser.open("/admin/discard?draft=" + DEEP_LEARNING);
	}

	private static void throwAway(Browser browser) {
		askToThrowAway(browser);
		browser.follow(browser.find("main form .danger"));
	}

	private static void signUp(Browser browser, String name) {
		browser.open("/sign-up");
		browser.type("#email", name + "@example.org");
		browser.type("#name", name);
		browser.type("#password", AccountHolders.PASSWORD);
		send(browser);
	}

	private static void confirm(Browser browser, AccountHolders people) {
		signUp(browser, "confirmed");
		browser.open(people.link("confirmed@example.org"));
	}

	private static void sendThePassword(Browser browser, AccountHolders people) {
		browser.open("/settings/second-factor");
		browser.type("#current", AccountHolders.PASSWORD);
		send(browser);
	}

	/** Goes there and sees that it is the right page. */
	void visit(Browser browser, AccountHolders people) {
		people.enter(this.who, browser);
		this.way.accept(browser, people);
		browser.find(this.sign);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
