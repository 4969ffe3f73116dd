package dev.waymark.progress.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.SkillView;
import dev.waymark.site.Page;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However much a learner writes, the page of their own does not grow with it.
 */
@WaymarkTest
class NotesOfMineTests {

	private static final int A_PAGE = 20;

	/** What would become hundreds of times as long as HTML. */
	private static final String LARGE = "[a]: /" + "u".repeat(4_900) + "\n\n" + "[a]".repeat(1_600);

	@Autowired
	private Visitors visitors;

	@Autowired
	private Catalog catalog;

	@Test
	void areShownPageByPageTheNewestFirst() {
		Visitor learner = this.visitors.anyone();
		List<SkillView> skills = this.catalog.content().skills().subList(0, A_PAGE + 2);
		skills.forEach((skill) -> write(learner, skill, "On " + skill.slug() + "."));
		Page first = learner.get("/me");
		assertThat(first.text()).contains("On " + skills.get(A_PAGE + 1).slug() + ".", "Page 1 of 2")
			.doesNotContain("On " + skills.get(0).slug() + ".", "On " + skills.get(1).slug() + ".");
		assertThat(first.links()).contains("/me?notes=2#notes-h");
		Page second = learner.get("/me?notes=2");
		assertThat(second.text()).contains("On " + skills.get(0).slug() + ".", "On " + skills.get(1).slug() + ".")
			.doesNotContain("On " + skills.get(2).slug() + ".");
		assertThat(second.links()).contains("/me?notes=1#notes-h");
		assertThat(learner.get("/me?notes=99").text()).isEqualTo(second.text().replace("notes=2", "notes=99"));
		assertThat(learner.get("/me?notes=none").text()).isEqualTo(first.text());
	}

	@Test
	void fewNeedNoPages() {
		Visitor learner = this.visitors.anyone();
		write(learner, this.catalog.content().skills().get(0), "Only this.");
		assertThat(learner.get("/me").text()).contains("Only this.").doesNotContain("Page 1 of");
	}

	@Test
	void largeOnesLeaveThePageWhole() {
		Visitor learner = this.visitors.anyone();
		this.catalog.content().skills().subList(0, A_PAGE + 2).forEach((skill) -> write(learner, skill, LARGE));
		Page page = learner.get("/me");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.body()).hasSizeLessThan(3_000_000).endsWith("</html>\n");
	}

	private static void write(Visitor learner, SkillView skill, String note) {
		learner.post("/skills/" + skill.slug() + "/note", "note", note, "evidenceUrl", "", "version", "-1");
	}

}
