package dev.waymark.browser;

import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.browser.AccountHolders.Who;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor watches a round of visits.
 */
@BrowserTest
class LinkWalkTests {

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void begin() {
		this.jdbc.sql("delete from link_run").update();
		this.jdbc.sql("insert into link_run (asked_at, started_at, total, done) values (:now, :now, 190, 42)")
			.param("now", Instant.now().atOffset(ZoneOffset.UTC))
			.update();
	}

	@AfterEach
	void end() {
		this.jdbc.sql("delete from link_run").update();
	}

	@Test
	void aRoundTellsByItselfHowFarItIsAndThatItHasEnded(Browser browser, @Autowired AccountHolders people) {
		people.enter(Who.ADMINISTRATOR, browser);
		browser.open("/admin/links");
		assertThat(browser.number("document.querySelector('progress').value")).isEqualTo(42);
		browser.script("document.querySelector('main .filters input').focus()");
		this.jdbc.sql("update link_run set done = 99").update();
		browser.waitFor(() -> browser.number("document.querySelector('progress').value") == 99);
		assertThat(browser.isFocused("main .filters input")).as("whoever types is left alone").isTrue();
		this.jdbc.sql("update link_run set done = 190, finished_at = asked_at, place = null").update();
		browser.follow(browser.find("#round a"));
		assertThat(browser.text("#round")).contains("190 links were visited.").doesNotContain("Show what it found");
		assertThat(browser.errors()).isEmpty();
	}

	@Test
	void withoutAScriptALinkTellsHowFarARoundIs(Browser browser, @Autowired AccountHolders people) {
		people.enter(Who.ADMINISTRATOR, browser);
		browser.device().scripts(false);
		browser.open("/admin/links");
		this.jdbc.sql("update link_run set done = 99").update();
		browser.find(".round a").click();
		browser.waitFor(() -> browser.text("#round").contains("99 of 190"));
	}

}
