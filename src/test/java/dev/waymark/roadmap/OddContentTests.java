package dev.waymark.roadmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.site.ContentChanges;
import dev.waymark.site.NuChecker;
import dev.waymark.site.Page;
import dev.waymark.site.PageKinds;
import dev.waymark.site.TakenBack;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the content says or leaves out, each page is there, tells what there is, and
 * takes no other page down.
 */
@WaymarkTest
@ExtendWith(TakenBack.class)
class OddContentTests {

	private static final String ODD = "/roadmaps/odd";

	@Autowired
	private Visitors visitors;

	@Autowired
	private ContentChanges content;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void removeRows() {
		if (this.jdbc.sql("delete from roadmap where slug = 'rowless'").update() > 0) {
			look();
		}
	}

	@Test
	void aRoadmapWithoutALevelTakesNoOtherPageDown() {
		this.jdbc.sql("""
				insert into roadmap (uuid, slug, position, name, family, summary, description)
				values (random_uuid(), 'rowless', 900, 'Rowless', 'X', 'Says nothing.', 'x')""").update();
		look();
		Visitor reader = this.visitors.anyone();
		for (String path : PageKinds.PAGES) {
			assertThat(reader.get(path).status()).as(path).isEqualTo(200);
		}
		for (String list : List.of("/", "/roadmaps", "/compare", "/sitemap.xml")) {
			assertThat(reader.get(list).body()).as(list).doesNotContain("rowless");
		}
		Page own = reader.get("/roadmaps/rowless");
		assertThat(own.status()).isEqualTo(200);
		assertThat(own.text()).contains("Says nothing.", "This roadmap has no levels yet");
		assertThat(NuChecker.errors(own.body())).isEmpty();
		assertThat(reader.get("/roadmaps/rowless/levels/entry").status()).isEqualTo(404);
	}

	@Test
	void aLadderOfProseSaysThatNothingIsCountedAndWhatIsExpected() {
		this.content.publish(roadmap(level("entry", List.of()), level("mid", List.of())));
		Page page = this.visitors.anyone().get(ODD);
		assertThat(page.text()).contains("Nothing is counted up to Entry", "Keeps a notebook at entry.")
			.doesNotContain("100%", "0 of 0", "You meet everything");
		assertThat(page.links()).contains(ODD + "/levels/entry");
		assertThat(NuChecker.errors(page.body())).isEmpty();
		assertThat(this.visitors.anyone().get(ODD + "/levels/mid").text())
			.contains("Keeps a notebook at mid.", "No skill is asked for here by its name.")
			.doesNotContain("100%");
	}

	@Test
	void whereAllIsOptionalNothingIsCounted() {
		this.content.publish(roadmap(level("entry", List.of(asks("python", "optional")))));
		Page page = this.visitors.anyone().get(ODD);
		assertThat(page.text()).contains("Nothing is counted up to Entry", "Python").doesNotContain("100%", "0 of 0");
	}

	@Test
	void whatIsOnlyWithdrawnIsNotCounted() {
		this.content.publish(roadmap(level("entry", List.of(asks("julia", "essential")))));
		this.content.retire(Kind.SKILL, "julia");
		assertThat(this.visitors.anyone().get(ODD).text()).contains("Nothing is counted up to Entry")
			.doesNotContain("100%", "You meet everything");
	}

	@Test
	void whoSkipsAllThatCountsIsToldSo() {
		this.content.publish(roadmap(level("entry", List.of(asks("python", "essential")))));
		Visitor learner = this.visitors.anyone();
		learner.post("/skills/python/mark", "status", "skipped");
		assertThat(learner.get(ODD).text()).contains("You have skipped everything that counts up to Entry")
			.doesNotContain("100%", "You meet everything");
	}

	@Test
	void theLastLevelLeadsOnToOtherRoadmapsAndEveryOtherToTheNext() {
		this.content.publish(roadmap(level("entry", List.of(asks("python", "essential"))),
				level("mid", List.of(asks("linear-algebra", "essential")))));
		Visitor learner = this.visitors.anyone();
		learner.post("/skills/python/mark", "status", "learned", "proficiency", "4");
		Page first = learner.get(ODD + "?target=entry");
		assertThat(first.text()).contains("You meet everything that Entry asks for", "Aim for Mid");
		assertThat(first.links()).contains(ODD + "?target=mid");
		learner.post("/skills/linear-algebra/mark", "status", "learned", "proficiency", "4");
		Page end = learner.get(ODD);
		assertThat(end.text()).contains("it is the last level of this roadmap", "100%", "2 skills in common")
			.doesNotContain("Aim for");
		assertThat(end.text()).contains("Roadmaps close to this one");
		assertThat(NuChecker.errors(end.body())).isEmpty();
	}

	@Test
	void anAreaThatStandsInNoLaneHasOneOfItsOwn() {
		Document roadmap = roadmap(level("entry", List.of(asks("python", "essential"), asks("calculus", "essential"))))
			.with("lanes", List.of(row("slug", "code", "name", "Code", "summary", "What is written.", "areas",
					List.of("programming"))));
		this.content.publish(roadmap);
		Page map = this.visitors.anyone().get(ODD);
		assertThat(map.all("th").stream().filter((lane) -> lane.getAttribute("scope").equals("row")).map(Page::text))
			.containsExactly("Code 0 of 1", "Mathematics and statistics 0 of 1");
		assertThat(Page.text(map.only("aside"))).contains("0 of 2");
		assertThat(this.visitors.anyone().get(ODD + "/levels/entry").links()).contains("/skills/calculus?from=odd");
	}

	@Test
	void theFrontPageLeadsToWhatIsInUse() {
		assertThat(Page.text(firstStep())).isEqualTo("Begin with “Start a career in machine learning”");
		this.content.retire(Kind.ROADMAP, "start-a-career-in-machine-learning");
		assertThat(Page.text(firstStep())).isEqualTo("Begin with “Junior ML researcher”");
		assertThat(firstStep().getAttribute("href")).isEqualTo("/roadmaps/junior-ml-researcher");
	}

	private Element firstStep() {
		return Page.all(this.visitors.anyone().get("/").main(), "a")
			.stream()
			.filter((link) -> Page.is(link, "button"))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void withoutARoadmapTheFrontPageSaysSo() {
		List<String> all = this.jdbc.sql("select slug from roadmap where retired_reason is null")
			.query(String.class)
			.list();
		assertThat(all).contains("start-a-career-in-machine-learning");
		all.forEach((slug) -> this.content.retire(Kind.ROADMAP, slug));
		for (String path : List.of("/", "/roadmaps")) {
			Page page = this.visitors.anyone().get(path);
			assertThat(page.text()).as(path)
				.contains("There is no roadmap here yet")
				.doesNotContain("machine learning");
			assertThat(NuChecker.errors(page.body())).isEmpty();
		}
	}

	/** Rows that no form would write are seen when the number of the content grows. */
	private void look() {
		this.jdbc.sql("update content_revision set number = number + 1").update();
	}

	private static Document roadmap(Map<String, Object> only) {
		return roadmap(List.of(only));
	}

	private static Document roadmap(Map<String, Object> first, Map<String, Object> second) {
		return roadmap(List.of(first, second));
	}

	private static Document roadmap(List<Map<String, Object>> levels) {
		return new Document(Kind.ROADMAP, UUID.randomUUID(), row("slug", "odd", "position", 900, "name", "Odd",
				"family", "X", "summary", "An odd one.", "description", "It is odd.", "levels", levels));
	}

	private static Map<String, Object> level(String level, List<Map<String, Object>> requirements) {
		Map<String, Object> row = row("level", level, "summary", "Helps others.", "expectations",
				List.of("Keeps a notebook at " + level + "."));
		if (!requirements.isEmpty()) {
			row.put("requirements", new ArrayList<>(requirements));
		}
		return row;
	}

	private static Map<String, Object> asks(String skill, String importance) {
		return row("skill", skill, "proficiency", 2, "importance", importance);
	}

	private static Map<String, Object> row(Object... values) {
		Map<String, Object> row = new LinkedHashMap<>();
		for (int i = 0; i < values.length; i += 2) {
			row.put((String) values[i], values[i + 1]);
		}
		return row;
	}

}
