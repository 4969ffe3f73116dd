package dev.waymark.browser;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import dev.waymark.catalog.document.Kind;
import dev.waymark.site.ContentChanges;

/**
 * Every kind of page can be used by everybody: with marks and without, light and dark, by
 * keyboard, however narrow the screen, and on paper; and the policy on what may run is
 * never violated. See {@link Examination}.
 */
@BrowserTest
class EveryPageTests {

	private static Learner learner;

	static List<Page> pagesWithMarks() {
		return Stream.concat(Page.all().stream().filter(Page::showsMarks), Stream.of(Page.afterAMark())).toList();
	}

	@AfterEach
	void leaveNoDraft(@Autowired ApplicationContext flats) {
		new ContentChanges(flats).takeBack();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("dev.waymark.browser.Page#all")
	@DisplayName("R17 R40 every kind of page on a first visit, at a desk")
	void everyKindOfPageOnAFirstVisit(Page page, Browser browser) {
		page.visit(browser);
		Examination.of(browser);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("dev.waymark.browser.Page#refusals")
	@DisplayName("R17 R40 every kind of page that says that something went wrong")
	void everyRefusal(Page page, Browser browser) {
		page.visit(browser);
		Examination.ofARefusal(browser);
	}

	/**
	 * With marks there are other parts, of other colours: the way so far, what is short,
	 * what comes next.
	 */
	@ParameterizedTest(name = "{0}")
	@MethodSource("pagesWithMarks")
	@DisplayName("R17 R40 every kind of page with marks on it, on a phone")
	void everyKindOfPageWithMarksOnIt(Page page, Browser browser) {
		learner(browser).use(browser);
		page.visit(browser);
		browser.device().width(Browser.PHONE);
		Examination.of(browser);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("dev.waymark.browser.AccountPage#all")
	@DisplayName("R17 R40 every page of an account, of settings and of the administration")
	void everyPageOfAnAccount(AccountPage page, Browser browser, @Autowired AccountHolders people) {
		page.visit(browser, people);
		Examination.of(browser);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("dev.waymark.browser.AccountPage#refusals")
	@DisplayName("R17 R40 every refused form of an account begins at what is wrong")
	void everyRefusalOfAnAccount(AccountPage page, Browser browser, @Autowired AccountHolders people) {
		page.visit(browser, people);
		Examination.ofARefusal(browser);
	}

	private static Learner learner(Browser browser) {
		if (learner == null) {
			learner = Learner.on(browser.site());
		}
		return learner;
	}

	@Nested
	class OfWhatWasWithdrawn {

		private static ContentChanges content;

		@BeforeAll
		static void withdraw(@Autowired ApplicationContext flats) {
			content = new ContentChanges(flats);
			content.retire(Kind.SKILL, "clustering", "classification", "regression");
			content.retire(Kind.ROADMAP, "data-scientist", "machine-learning-engineer");
			content.retireMilestone("standing-out");
			content.retire(Kind.GUIDE, "standing-out");
		}

		@AfterAll
		static void takeBack() {
			content.takeBack();
		}

		static List<Page> withdrawnPages() {
			return Stream.concat(Page.withdrawn().stream(), Page.withdrawnWithMarks().stream()).toList();
		}

		@ParameterizedTest(name = "{0}")
		@MethodSource("withdrawnPages")
		@DisplayName("R17 R40 every page of what was withdrawn, untouched and with marks")
		void everyPage(Page page, Browser browser) {
			if (page.showsMarks()) {
				learner(browser).use(browser);
			}
			page.visit(browser);
			Examination.of(browser);
		}

	}

}
