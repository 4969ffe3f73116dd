package dev.waymark.browser;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.account.factor.SecondFactor;
import dev.waymark.account.password.Passwords;
import dev.waymark.browser.AccountHolders.Who;
import dev.waymark.catalog.document.Kind;
import dev.waymark.site.ContentChanges;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever people write, wherever they may write: no page is wider than its screen, and
 * each text runs in the direction of its own letters.
 */
@BrowserTest
class OddWordsTests {

	/** What finds nothing among odd words, and what would only be seen once more. */
	private static final Set<String> WITHOUT = Set.of("search", "skills, none left", "compare, empty", "search, empty",
			"reports, none sent", "sign-up", "reset", "sign-up sent", "sign-up confirmed", "reset sent",
			"reset of a password", "second step of signing in", "settings, saved", "password", "second factor, off",
			"second factor, on", "editor without a second factor", "authenticator app", "recovery codes", "sessions",
			"data", "leave", "home while leaving", "people, none found", "person who leaves", "inbox, none found",
			"audit log, none found", "links, none found", "coverage, nothing found", "content, none found", "export",
			"import", "what a file would do, which is nothing", "what a file would do, refused as a whole");

	/** Of what is refused, that which shows more than the form with an error in it. */
	private static final Set<String> REFUSED = Set.of("what was typed in an earlier session", "taking away refused",
			"retirement refused", "report decided meanwhile");

	private static ContentChanges content;

	private static AccountHolders people;

	private static Learner learner;

	@BeforeAll
	static void write(@Autowired ApplicationContext flats, @Autowired JdbcClient jdbc, @Autowired SecondFactor factor,
			@Autowired Passwords passwords) {
		content = new ContentChanges(flats);
		content
			.publish(Stream.of(Kind.values()).flatMap((kind) -> content.all(kind).stream()).map(OddWords::in).toList());
		content.publish(OddWords.in(content.find(Kind.SKILL, "calculus")));
		content.draft(OddWords.in(content.find(Kind.SKILL, "deep-learning")));
		people = new AccountHolders(jdbc, factor, passwords);
		for (Who who : List.of(Who.LEARNER, Who.EDITOR, Who.ADMINISTRATOR, Who.LEAVING)) {
			jdbc.sql("update account set display_name = ? where email = ?")
				.params(OddWords.of(80), people.email(who))
				.update();
		}
	}

	@AfterAll
	static void takeBack() {
		content.takeBack();
	}

	static List<Page> pages() {
		Page search = new Page("search for odd words", (browser) -> browser.open("/search?q=" + OddWords.A_LONG_ONE),
				".results mark");
		return Stream.concat(Page.all().stream().filter((page) -> !WITHOUT.contains(page.name())), Stream.of(search))
			.toList();
	}

	static List<AccountPage> accountPages() {
		return Stream
			.concat(AccountPage.all().stream().filter((page) -> !WITHOUT.contains(page.name())),
					AccountPage.refusals().stream().filter((page) -> REFUSED.contains(page.name())))
			.toList();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("pages")
	@DisplayName("R17 odd words on every kind of page")
	void onEveryKindOfPage(Page page, Browser browser) {
		learner(browser).use(browser);
		page.visit(browser);
		lookAt(browser);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("accountPages")
	@DisplayName("R17 odd words on every page of an account, of settings and of the administration")
	void onEveryPageOfAnAccount(AccountPage page, Browser browser) {
		page.visit(browser, people);
		lookAt(browser);
	}

	@Test
	@DisplayName("R17 odd words in what a revision has changed")
	void inWhatARevisionHasChanged(Browser browser) {
		people.enter(Who.ADMINISTRATOR, browser);
		browser.open("/admin/history");
		browser.follow(browser.find("main .revisions a[href^='/admin/history/']"));
		browser.find("table.diff");
		lookAt(browser);
	}

	@Test
	@DisplayName("R17 no width at which the header is cut")
	void noWidthAtWhichTheHeaderIsCut(Browser browser) {
		browser.open("/levels");
		WidthSweep.ofEveryWidth(browser);
		people.enter(Who.ADMINISTRATOR, browser);
		browser.open("/settings");
		WidthSweep.ofEveryWidth(browser);
	}

	private static void lookAt(Browser browser) {
		assertThat(Directions.wrong(browser)).as("in another direction than its letters").isEmpty();
		WidthSweep.of(browser);
	}

	private static Learner learner(Browser browser) {
		if (learner == null) {
			learner = Learner.on(browser.site());
		}
		return learner;
	}

}
