package dev.waymark.browser;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A page of each kind, and how a visitor comes to it.
 *
 * @param name what kind of page it is
 * @param way leads a browser there
 * @param sign what such a page, and no other, holds
 */
record Page(String name, Consumer<Browser> way, String sign) {

	static final String MAP = "/roadmaps/machine-learning-engineer?target=senior";

	static final String SKILL = "/skills/deep-learning?from=machine-learning-engineer";

	private static final Set<String> MARKED = Set.of("home", "roadmaps", "map", "map of one level", "outline",
			"roadmap level", "area", "skills", "skill", "resources", "resource", "guide with milestones", "my progress",
			"withdrawn skill with a mark", "withdrawn guide with a tick", "marks on what was withdrawn");

	/** Every kind of page that has an address. */
	static List<Page> all() {
		return List.of(at("home", "/", ".hero"), at("roadmaps", "/roadmaps", "ul.cards"), at("map", MAP, "table.map"),
				at("map of one level", "/roadmaps/start-a-career-in-machine-learning", "table.columns-1"),
				at("outline", MAP + "&view=outline", ".outline-skill"),
				at("roadmap level", "/roadmaps/machine-learning-engineer/levels/senior", ".asked-list"),
				at("areas", "/areas", "main a[href='/areas/data']"),
				at("area", "/areas/machine-learning", ".skill-row"),
				at("skills", "/skills", "form.filters select[name=sort]"),
				at("skills, none left", "/skills?area=ethics&kind=language", "main p.note"),
				at("skill", SKILL, ".ladder"), at("levels", "/levels", "main a[href='/levels/entry']"),
				at("level", "/levels/senior", "main h1"), at("resources", "/resources", ".resource-row .tick"),
				at("resource", "/resources/mathematics-for-machine-learning", ".facts"),
				at("retired resource", "/resources/tensorflow-developer-certificate", ".note.warn"),
				at("guides", "/guides", "main a[href='/guides/trends']"),
				at("guide with milestones", "/guides/standing-out", ".milestones .tick"),
				at("guide with trends", "/guides/trends", "table.data"),
				at("compare, empty", "/compare", "main p.note"),
				at("compare", "/compare?a=data-scientist&b=machine-learning-engineer", ".versus"),
				at("pay", "/pay", "svg.chart"), at("search, empty", "/search", "main p.note"),
				at("search", "/search?q=learning", ".results mark"),
				at("search without results", "/search?q=xyzzyplugh", "main p.note"),
				at("sources", "/sources", "main h1"), at("my progress", "/me", "main h1"),
				at("report on a skill", "/skills/deep-learning/report", "fieldset#fault"),
				at("report on a resource", "/resources/mathematics-for-machine-learning/report", "[value=link]"),
				at("suggestion", "/suggest?skill=deep-learning", "#why"),
				at("reports, none sent", "/me/reports", ".reports:empty, main .lede"),
				new Page("reports", Page::sendReports, ".reports blockquote"),
				at("odd address", "/roadmaps/start-a-career-in-machine-learning?target=x&view=y", ".note.warn"));
	}

	/** Every kind of page of what is no longer in use, once it was withdrawn. */
	static List<Page> withdrawn() {
		return List.of(at("withdrawn skill", "/skills/clustering", "#retired a[href='/skills/regression']"),
				at("withdrawn roadmap", "/roadmaps/data-scientist", "#retired"),
				at("level of a withdrawn roadmap", "/roadmaps/data-scientist/levels/mid", "#retired"),
				at("withdrawn guide", "/guides/standing-out", "#retired"));
	}

	/** The same for whoever marked it. */
	static List<Page> withdrawnWithMarks() {
		return List.of(at("withdrawn skill with a mark", "/skills/clustering", "#mark-none"),
				at("withdrawn guide with a tick", "/guides/standing-out", ".milestones .tick"),
				at("marks on what was withdrawn", "/me", ".tag.retired"));
	}

	/** Every kind of page that says that something went wrong. */
	static List<Page> refusals() {
		return List.of(at("not found", "/skills/deep-lerning", "main a[href='/skills/deep-learning']"),
				at("wrong method", "/preferences", "main h1"), new Page("note refused", Page::sendABadNote, ".errors"),
				new Page("report refused", (browser) -> sendNothing(browser, "/skills/deep-learning/report"),
						".errors a[href='#fault']"),
				new Page("suggestion refused", (browser) -> sendNothing(browser, "/suggest"),
						".errors a[href='#skills']"),
				new Page("bad form", Page::sendABadForm, "main h1"),
				new Page("refused", Page::sendFromElsewhere, "main h1"));
	}

	/** A page that has just changed, and says so. */
	static Page afterAMark() {
		return new Page("after a mark", Page::mark, "#notice button");
	}

	private static Page at(String name, String path, String sign) {
		return new Page(name, (browser) -> browser.open(path), sign);
	}

	private static void mark(Browser browser) {
		browser.open(MAP);
		MarkControl.first(browser).choose("skipped");
	}

	private static void sendReports(Browser browser) {
		browser.open("/resources/mathematics-for-machine-learning/report");
		browser.find("[value=link]").click();
		browser.follow(browser.find("main form button"));
		browser.open("/suggest?skill=deep-learning");
		browser.type("#title", OddWords.of(200));
		browser.type("#url", OddWords.address(500));
		browser.find("#type option[value=book]").click();
		browser.type("#why", OddWords.of(300) + "\n\nAnd so on.");
		browser.follow(browser.find("main form button"));
	}

	private static void sendNothing(Browser browser, String path) {
		browser.open(path);
		browser.follow(browser.find("main form button"));
	}

	private static void sendABadNote(Browser browser) {
		browser.open("/skills/calculus");
		browser.find(".note-form summary").click();
		browser.find("#note-text").sendKeys("A note");
		browser.find("#note-url").sendKeys("no address");
		browser.follow(browser.find(".note-form button"));
	}

	private static void sendABadForm(Browser browser) {
		browser.open("/skills/calculus");
		browser.device().scripts(false);
		browser.script("document.querySelector('button[value=learned]').value = 'unheard-of'");
		browser.follow(browser.find("button[value=unheard-of]"));
		browser.device().scripts(true);
	}

	private static void sendFromElsewhere(Browser browser) {
		browser.open("data:text/html,<form method=post action='" + browser.site()
				+ "/skills/calculus/mark'><button>Send</button></form>");
		browser.follow(browser.find("button"));
	}

	/** Whether it is another page for somebody who has marked something. */
	boolean showsMarks() {
		return MARKED.contains(this.name);
	}

	/** Goes there and sees that it is the right page. */
	void visit(Browser browser) {
		this.way.accept(browser);
		browser.find(this.sign);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
