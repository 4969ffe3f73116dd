package dev.waymark.browser;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.browser.AccountHolders.Who;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.draft.DraftView;
import dev.waymark.catalog.editing.draft.Drafts;
import dev.waymark.catalog.editing.revision.History;
import dev.waymark.catalog.editing.revision.RevisionLine;
import dev.waymark.platform.Origin;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor at work in a browser: with the mouse, with keys alone, and without scripts.
 */
@BrowserTest
class EditingWalkTests {

	private static final Editor ANN = new Editor(null, "Ann", Origin.ITSELF);

	private static final String SAVE = "form.edit .send button[value=save]";

	private static final String ORDER = "/admin/content/areas/order";

	@Autowired
	private Desk content;

	@Autowired
	private History history;

	@Autowired
	private Drafts drafts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private AccountHolders people;

	private long before;

	private Document skill;

	@BeforeEach
	void remember() {
		this.before = revisions().map(RevisionLine::number).findFirst().orElse(0L);
		this.skill = published(Kind.SKILL, "git");
	}

	@AfterEach
	void takeEverythingBack() {
		List<Long> ours = revisions().map(RevisionLine::number).filter((number) -> number > this.before).toList();
		ours.forEach((number) -> this.history.undo(number, "", ANN));
		this.content.drafts().forEach((draft) -> this.drafts.discard(draft.document().uuid(), draft.version(), ANN));
	}

	@Test
	void aFormThatIsNotSavedAsksBeforeItIsLeft(Browser browser) {
		this.people.enter(Who.ADMINISTRATOR, browser);
		browser.open(path(this.skill));
		assertThat(asks(browser)).isFalse();
		browser.type("#statement", "Do something that is typed.");
		assertThat(asks(browser)).isTrue();
		browser.follow(browser.find(SAVE));
		assertThat(browser.path()).endsWith("?done=saved");
		assertThat(asks(browser)).isFalse();
		assertThat(browser.has(".kept")).isFalse();
		browser.follow(browser.find("button[value='add:citations']"));
		assertThat(asks(browser)).as("a row was added and nothing saved").isTrue();
		assertThat(browser.errors()).isEmpty();
	}

	@Test
	void whatWasTypedAndLeftIsOfferedAgain(Browser browser) {
		this.people.enter(Who.ADMINISTRATOR, browser);
		browser.open(path(this.skill));
		browser.type("#statement", "Do something that is left.");
		String key = key(browser);
		browser.waitFor(() -> browser.script("return localStorage.getItem(arguments[0])", key));
		browser.script("document.querySelector('form.edit').dataset.leaving = 'true'");
		browser.open(path(this.skill));
		assertThat(browser.text(".kept")).contains("You had typed something here that was not saved.");
		assertThat(value(browser, "#statement")).isEqualTo(this.skill.text("statement"));
		browser.follow(browser.find(".kept button"));
		assertThat(value(browser, "#statement")).isEqualTo("Do something that is left.");
		assertThat(browser.text("main")).contains("This is not saved yet.");
		assertThat(asks(browser)).isTrue();
		browser.follow(browser.find(SAVE));
		assertThat(draft(this.skill).text("statement")).isEqualTo("Do something that is left.");
		browser.open(path(this.skill));
		assertThat(browser.has(".kept")).isFalse();
		browser.type("#statement", "Do something else.");
		browser.waitFor(() -> browser.script("return localStorage.getItem(arguments[0])", key));
		browser.script("document.querySelector('form.edit').dataset.leaving = 'true'");
		browser.open(path(this.skill));
		browser.find(".kept button.plain").click();
		browser.waitFor(() -> !browser.has(".kept"));
		browser.open(path(this.skill));
		assertThat(browser.has(".kept")).isFalse();
	}

	@Test
	void whatWasTypedIsOfferedToNobodyElseAndForgottenOnSigningOut(Browser browser) {
		this.people.signIn(browser, editor("Edna Editor"));
		browser.open(path(this.skill));
		browser.type("#statement", "Do something of Edna's.");
		String ednas = key(browser);
		browser.waitFor(() -> browser.script("return localStorage.getItem(arguments[0])", ednas));
		browser.script("document.querySelector('form.edit').dataset.leaving = 'true'");
		browser.driver().manage().deleteAllCookies();
		this.people.signIn(browser, editor("Edgar Editor"));
		browser.open(path(this.skill));
		assertThat(browser.has(".kept")).isFalse();
		browser.type("#statement", "Do something of Edgar's.");
		String edgars = key(browser);
		assertThat(edgars).isNotEqualTo(ednas);
		browser.waitFor(() -> browser.script("return localStorage.getItem(arguments[0])", edgars));
		browser.script("document.querySelector('form.edit').dataset.leaving = 'true'");
		browser.find(".menu summary").click();
		browser.follow(browser.find(".menu form button"));
		assertThat(browser.number("localStorage.length")).isZero();
	}

	private String editor(String name) {
		String email = this.people.open("editor", name);
		this.people.giveSecondFactor(email);
		return email;
	}

	/** Where the browser keeps what is typed into the form. */
	private String key(Browser browser) {
		return "typed:%s:%s".formatted(browser.find(".menu").getDomAttribute("data-who"), this.skill.uuid());
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	@DisplayName("R38 what was typed outlives a session that ended on the server, with scripts and without")
	void whatWasTypedOutlivesTheSession(boolean scripts, Browser browser) {
		String email = this.people.open("editor", "Edna Editor");
		this.people.giveSecondFactor(email);
		this.people.signIn(browser, email);
		browser.device().scripts(scripts);
		browser.open(path(this.skill));
		browser.type("#statement", "Do what outlived a session.");
		this.jdbc.sql("""
				delete from spring_session
				where principal_name = (select cast(uuid as varchar(36)) from account where email = ?)""")
			.param(email)
			.update();
		browser.follow(browser.find(SAVE));
		assertThat(browser.text("main h1")).isEqualTo("Nothing you typed is lost");
		assertThat(hasDraft(this.skill)).isFalse();
		String tab = browser.tab();
		Set<String> tabs = browser.driver().getWindowHandles();
		browser.find("main a[target=_blank]").click();
		browser.waitFor(() -> browser.driver().getWindowHandles().size() > tabs.size());
		browser.driver().getWindowHandles().stream().filter((other) -> !tabs.contains(other)).forEach(browser::tab);
		this.people.signIn(browser, email);
		browser.tab(tab);
		browser.follow(browser.find("main form button"));
		assertThat(browser.text("main")).contains("This form came from an earlier session");
		browser.follow(browser.find("main form button"));
		assertThat(browser.path()).endsWith("?done=saved");
		assertThat(value(browser, "#statement")).isEqualTo("Do what outlived a session.");
		assertThat(draft(this.skill).text("statement")).isEqualTo("Do what outlived a session.");
		assertThat(browser.has(".kept")).isFalse();
		browser.device().scripts(true);
	}

	@Test
	void aLongListIsNarrowedByTypingWithKeysAlone(Browser browser) {
		this.people.enter(Who.ADMINISTRATOR, browser);
		browser.open(path(this.skill));
		String box = ".narrow-by:has(+ #prerequisites)";
		browser.script("document.querySelector(arguments[0]).previousElementSibling.scrollIntoView()", box);
		browser.tabTo(box);
		long all = shown(browser, "#prerequisites label");
		browser.press("Linear ALG");
		browser.waitFor(() -> shown(browser, "#prerequisites label") < all / 4);
		browser.tabTo("#prerequisites input[value=linear-algebra]");
		browser.press(Keys.SPACE);
		browser.tabTo(SAVE);
		browser.leave(() -> browser.press(Keys.ENTER));
		assertThat(draft(this.skill).texts("prerequisites")).contains("linear-algebra");
		assertThat(browser.script("return document.querySelector('#prerequisites input').checked"))
			.as("what is chosen stands first")
			.isEqualTo(true);
		assertThat(browser.errors()).isEmpty();
	}

	@Test
	void oneOfManyIsFoundByTyping(Browser browser) {
		this.people.enter(Who.ADMINISTRATOR, browser);
		Document resource = this.content.documents()
			.of(Kind.RESOURCE)
			.stream()
			.filter((one) -> !one.rows("skills").isEmpty())
			.findFirst()
			.orElseThrow();
		browser.open(path(resource));
		String box = ".narrow-by:has(+ #skills-0-skill)";
		browser.tabTo(box);
		browser.press("linear alg");
		browser.waitFor(() -> browser.number("document.querySelectorAll('#skills-0-skill option').length") < 5);
		browser.press(Keys.ENTER);
		assertThat(browser.isFocused("#skills-0-skill")).isTrue();
		assertThat(value(browser, "#skills-0-skill")).isEqualTo("linear-algebra");
		browser.tabTo(SAVE);
		browser.leave(() -> browser.press(Keys.ENTER));
		assertThat(draft(resource).rows("skills")).anyMatch((row) -> row.get("skill").equals("linear-algebra"));
	}

	@Test
	void withoutScriptsALongListIsAPlainOne(Browser browser) {
		this.people.enter(Who.ADMINISTRATOR, browser);
		browser.device().scripts(false);
		browser.open(path(this.skill));
		assertThat(browser.has(".narrow-by")).isFalse();
		Select list = new Select(browser.find("select#prerequisites"));
		assertThat(list.isMultiple()).isTrue();
		list.selectByValue("linear-algebra");
		browser.follow(browser.find(SAVE));
		assertThat(draft(this.skill).texts("prerequisites")).contains("linear-algebra");
	}

	@Test
	void anOrderIsMadeWithButtons(Browser browser) {
		this.people.enter(Who.ADMINISTRATOR, browser);
		browser.open(ORDER);
		List<String> names = names(browser);
		move(browser, 0, "down").click();
		assertThat(names(browser)).containsExactlyElementsOf(swapped(names));
		assertThat(browser.script("return document.querySelector('[data-said]').textContent").toString())
			.contains(names.get(0), "2");
		assertThat(asks(browser)).isTrue();
		browser.follow(browser.find("button[value=save]"));
		assertThat(areas()).containsExactlyElementsOf(swapped(names));
		assertThat(asks(browser)).isFalse();
		assertThat(browser.errors()).isEmpty();
	}

	@Test
	void anOrderIsMadeWithKeysAlone(Browser browser) {
		this.people.enter(Who.ADMINISTRATOR, browser);
		browser.open(ORDER);
		List<String> names = names(browser);
		browser.tabTo(".sortable li:nth-child(2) [data-moves=up]");
		browser.press(Keys.ENTER);
		assertThat(names(browser)).containsExactlyElementsOf(swapped(names));
		assertThat(browser.isFocused(".sortable li:first-child [data-moves=up]")).as("the focus goes along").isTrue();
		browser.press(Keys.ENTER);
		assertThat(names(browser)).as("the first stays the first").containsExactlyElementsOf(swapped(names));
		browser.tabTo("button[value=save]");
		browser.leave(() -> browser.press(Keys.SPACE));
		assertThat(areas()).containsExactlyElementsOf(swapped(names));
	}

	@Test
	void anOrderIsMadeByDragging(Browser browser) {
		this.people.enter(Who.ADMINISTRATOR, browser);
		browser.open(ORDER);
		List<String> names = names(browser);
		WebElement first = browser.find(".sortable li .grip");
		WebElement second = browser.find(".sortable li:nth-child(2)");
		new Actions(browser.driver()).moveToElement(first)
			.clickAndHold()
			.moveByOffset(0, 6)
			.moveToElement(second, 0, 2)
			.moveToElement(second, 0, 6)
			.moveToElement(second, 0, 8)
			.release()
			.perform();
		browser.waitFor(() -> names(browser).equals(swapped(names)));
		browser.follow(browser.find("button[value=save]"));
		assertThat(areas()).containsExactlyElementsOf(swapped(names));
	}

	@Test
	void anOrderIsMadeWithoutScripts(Browser browser) {
		this.people.enter(Who.ADMINISTRATOR, browser);
		browser.device().scripts(false);
		browser.open(ORDER);
		List<String> names = names(browser);
		browser.follow(move(browser, 0, "down"));
		assertThat(names(browser)).containsExactlyElementsOf(swapped(names));
		assertThat(areas()).containsExactlyElementsOf(names);
		browser.follow(browser.find("button[value=save]"));
		assertThat(areas()).containsExactlyElementsOf(swapped(names));
	}

	@Test
	@DisplayName("R38 a skill is changed and published with the keyboard alone")
	void aSkillIsChangedWithTheKeyboardAlone(Browser browser) {
		this.people.enter(Who.ADMINISTRATOR, browser);
		browser.open("/admin/content/skills?q=" + this.skill.slug());
		browser.tabTo("table.things a[href^='" + path(this.skill) + "']");
		browser.leave(() -> browser.press(Keys.ENTER));
		browser.tabTo("#statement");
		browser.press(Keys.chord(Keys.CONTROL, "a"));
		browser.press("Work with keys alone.");
		browser.tabTo(".narrow-by:has(+ #prerequisites)");
		browser.press("nothing of the kind");
		browser.tabTo("form.edit .send button[value=publish]");
		browser.leave(() -> browser.press(Keys.ENTER));
		assertThat(browser.text("main")).contains("Work with keys alone.");
		browser.tabTo("#reason");
		browser.press("Without a mouse");
		browser.leave(() -> browser.press(Keys.ENTER));
		assertThat(browser.path()).startsWith("/admin/history/").endsWith("?done=live");
		browser.open("/skills/" + this.skill.slug());
		assertThat(browser.text("main")).contains("Work with keys alone.");
		assertThat(browser.errors()).isEmpty();
	}

	@Test
	@DisplayName("R38 a thing is made, previewed, published and taken back without scripts")
	void aThingIsMadeAndPublishedWithoutScripts(Browser browser) {
		this.people.enter(Who.ADMINISTRATOR, browser);
		browser.device().scripts(false);
		browser.open("/admin/content/areas/new");
		browser.type("#name", "Walking slowly");
		browser.follow(browser.find(SAVE));
		browser.follow(browser.find("form.edit .send button[value=publish]"));
		assertThat(browser.text("main")).contains("Before it can be published");
		browser.follow(browser.find("section[aria-labelledby=wrong-h] a"));
		browser.type("#summary", "One step after the other.");
		browser.follow(browser.find("form.edit .send button[value=preview]"));
		assertThat(browser.text("main h1")).isEqualTo("Walking slowly");
		browser.driver().navigate().back();
		browser.follow(browser.find("form.edit .send button[value=publish]"));
		browser.follow(browser.find("section[aria-labelledby=live-h] button"));
		assertThat(browser.path()).endsWith("?done=live");
		browser.open("/areas/walking-slowly");
		assertThat(browser.text("main")).contains("One step after the other.");
		browser.open("/admin/history");
		browser.follow(browser.find(".revisions a"));
		browser.follow(browser.find(".undo button"));
		assertThat(browser.path()).endsWith("?done=undone");
		assertThat(this.content.documents().find(Kind.AREA, "walking-slowly").map(Document::slug)).isEmpty();
	}

	@Test
	void aTextIsShownAsReadersGetItWhileItIsTyped(Browser browser) {
		this.people.enter(Who.ADMINISTRATOR, browser);
		browser.open("/admin/content/skills/new");
		assertThat(browser.find("#description-shown").isDisplayed()).isFalse();
		browser.find("#description").sendKeys("**By hand**, <script>alert(1)</script>");
		browser.waitFor(() -> browser.has("#description-shown strong"));
		assertThat(browser.text("#description-shown")).contains("By hand");
		assertThat(browser.has("#description-shown script")).isFalse();
		browser.find("#description").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
		browser.waitFor(() -> !browser.find("#description-shown").isDisplayed());
		browser.script("document.querySelector('form.edit').dataset.leaving = 'true'");
		assertThat(browser.errors()).isEmpty();
	}

	@Test
	void tenKilobytesInAFieldAreRefusedAndKept(Browser browser) {
		this.people.enter(Who.ADMINISTRATOR, browser);
		browser.device().width(Browser.NARROWEST);
		browser.open(path(this.skill));
		String text = "a-long-word-without-an-end".repeat(400);
		browser.paste(browser.find("#description"), text);
		browser.paste(browser.find("#name"), text);
		browser.follow(browser.find(SAVE));
		assertThat(browser.text(".errors")).contains("4,000 characters", "120 characters");
		assertThat(value(browser, "#description")).isEqualTo(text);
		assertThat(value(browser, "#name")).isEqualTo(text);
		assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(Browser.NARROWEST);
		assertThat(hasDraft(this.skill)).isFalse();
		browser.find(".errors a[href='#description']").click();
		browser.waitFor(() -> browser.isFocused("#description"));
	}

	@Test
	void twoTextsAreComparedOnAPhoneAndChosenByKeys(Browser browser) {
		this.people.enter(Who.ADMINISTRATOR, browser);
		browser.device().width(Browser.NARROWEST);
		browser.open(path(this.skill));
		browser.type("#statement", "Do what was typed here.");
		this.drafts.save(this.skill.with("statement", "Do " + "what-was-saved-elsewhere".repeat(8) + "."), null, ANN);
		browser.follow(browser.find(SAVE));
		assertThat(browser.text("main h1")).isEqualTo("Two texts");
		assertThat(browser.text("main")).contains("what-was-saved-elsewhere", "Do what was typed here.");
		assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(Browser.NARROWEST);
		browser.tabTo("input[name='keep.statement']");
		browser.press(Keys.ARROW_DOWN);
		browser.tabTo("form.edit .actions button");
		browser.leave(() -> browser.press(Keys.ENTER));
		assertThat(draft(this.skill).text("statement")).contains("elsewhere");
		browser.open(path(this.skill));
		assertThat(browser.has(".kept")).as("nothing is left over").isFalse();
	}

	private Stream<RevisionLine> revisions() {
		return this.history.lines(null, Long.MAX_VALUE, 20)
			.stream()
			.filter((line) -> this.history.revision(line.number()).undoneBy() == null
					&& this.history.revision(line.number()).undoes() == null);
	}

	private Document published(Kind kind, String slug) {
		return this.content.documents().find(kind, slug).orElseThrow();
	}

	private Document draft(Document document) {
		return this.content.draft(document.uuid()).map(DraftView::document).orElseThrow();
	}

	private boolean hasDraft(Document document) {
		return this.content.draft(document.uuid()).isPresent();
	}

	private List<String> areas() {
		return this.content.documents().of(Kind.AREA).stream().map(Document::name).toList();
	}

	private static String path(Document document) {
		return "/admin/content/%s/%s".formatted(document.kind().getPath(), document.uuid());
	}

	/** Whether the browser would ask before it goes elsewhere. */
	private static boolean asks(Browser browser) {
		return Boolean.TRUE.equals(browser.script("""
				const leaving = new Event('beforeunload', { cancelable: true });
				dispatchEvent(leaving);
				return leaving.defaultPrevented;"""));
	}

	private static String value(Browser browser, String css) {
		return browser.find(css).getDomProperty("value");
	}

	private static long shown(Browser browser, String css) {
		return browser.number("[...document.querySelectorAll(arguments[0])].filter((one) => one.offsetParent).length",
				css);
	}

	private static List<String> names(Browser browser) {
		return browser.all(".sortable .name").stream().map(WebElement::getText).toList();
	}

	private static WebElement move(Browser browser, int item, String way) {
		return browser.find(".sortable li:nth-child(%d) [data-moves=%s]".formatted(item + 1, way));
	}

	private static List<String> swapped(List<String> names) {
		return Stream.concat(Stream.of(names.get(1), names.get(0)), names.stream().skip(2)).toList();
	}

}
