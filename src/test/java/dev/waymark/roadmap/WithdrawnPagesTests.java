package dev.waymark.roadmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.site.ContentChanges;
import dev.waymark.site.NuChecker;
import dev.waymark.site.Page;
import dev.waymark.site.PageKinds;
import dev.waymark.site.StatementLog;
import dev.waymark.site.TakenBack;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of what was withdrawn, merged, split or renamed.
 */
@WaymarkTest
@ExtendWith(TakenBack.class)
class WithdrawnPagesTests {

	private static final String SKILL = "/skills/seaborn";

	private static final String ROADMAP = "/roadmaps/data-scientist";

	private static final String GUIDE = "/guides/standing-out";

	@Autowired
	private Visitors visitors;

	@Autowired
	private MessageSource messages;

	@Autowired
	private StatementLog log;

	@Autowired
	private ContentChanges content;

	@Test
	void aWithdrawnSkillKeepsItsPage() {
		this.content.retire(Kind.SKILL, "seaborn", "matplotlib");
		Page page = this.visitors.anyone().get(SKILL);
		assertWithdrawn(page, "/skills/matplotlib");
		assertThat(page.heading()).isEqualTo("Seaborn");
		assertThat(page.forms(SKILL + "/mark")).isEmpty();
		assertThat(noteForms(page)).isEmpty();
		assertThat(page.text()).contains(message("proficiency.2.rule")).doesNotContain(message("skill.opens.none"));
	}

	@Test
	void aSkillThatWasSplitLeadsToAllItsParts() {
		this.content.retire(Kind.SKILL, "seaborn", "matplotlib", "pandas", "numpy");
		assertWithdrawn(this.visitors.anyone().get(SKILL), "/skills/matplotlib", "/skills/pandas", "/skills/numpy");
	}

	@Test
	void whatHasNoHeirOnlySaysWhy() {
		this.content.retire(Kind.SKILL, "seaborn");
		Page page = this.visitors.anyone().get(SKILL);
		assertWithdrawn(page);
		assertThat(page.text()).doesNotContain(message("retired.instead"));
	}

	@Test
	void aMarkOnAWithdrawnSkillStays() {
		Visitor visitor = this.visitors.anyone();
		visitor.post(SKILL + "/mark", "status", "learned", "proficiency", "3");
		this.content.retire(Kind.SKILL, "seaborn", "matplotlib");
		assertThat(this.visitors.anyone().get(SKILL).forms(SKILL + "/mark")).isEmpty();
		Page page = visitor.get(SKILL);
		assertWithdrawn(page, "/skills/matplotlib");
		assertThat(page.forms(SKILL + "/mark")).hasSize(2);
		assertThat(noteForms(page)).hasSize(1);
		Page me = visitor.get("/me");
		assertValid(me);
		assertThat(Page.text(me.byId("m-seaborn"))).contains("Seaborn", message("retired.tag"),
				message("proficiency.3"));
		Page changed = visitor.postAndLook(SKILL + "/mark", "status", "skipped", "back", "/me");
		assertThat(Page.text(changed.byId("m-seaborn"))).contains(message("status.skipped"));
		Page cleared = visitor.postAndLook(SKILL + "/mark", "status", "none", "back", SKILL);
		assertThat(cleared.forms(SKILL + "/mark")).isEmpty();
		Element undo = cleared.all("form")
			.stream()
			.filter((form) -> form.getAttribute("action").endsWith("/undo"))
			.findFirst()
			.orElseThrow();
		assertThat(visitor.press(undo, Page.all(undo, "button").get(0)).forms(SKILL + "/mark")).hasSize(2);
	}

	@Test
	void aFormThatStoodOpenIsCarriedOut() {
		Visitor visitor = this.visitors.anyone();
		Element form = visitor.get(SKILL).forms(SKILL + "/mark").get(0);
		this.content.retire(Kind.SKILL, "seaborn", "matplotlib");
		Page page = visitor.press(form, Page.all(form, "button").get(1));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains(message("status.learning"));
		assertThat(page.forms(SKILL + "/mark")).isNotEmpty();
	}

	@Test
	void aNoteOnAWithdrawnSkillIsShownToWhoeverWroteIt() {
		Visitor visitor = this.visitors.anyone();
		visitor.post(SKILL + "/note", "note", "A note of mine", "version", "-1");
		this.content.retire(Kind.SKILL, "seaborn", "matplotlib");
		assertThat(visitor.get(SKILL).text()).contains("A note of mine");
		assertThat(noteForms(visitor.get(SKILL))).hasSize(1);
		Visitor other = this.visitors.anyone();
		Page refused = other.post(SKILL + "/note", "note", "Typed before", "evidenceUrl", "no address", "version",
				"-1");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("Typed before");
	}

	@Test
	void aWithdrawnSkillStandsInNoList() {
		this.content.retire(Kind.SKILL, "seaborn", "matplotlib");
		Visitor visitor = this.visitors.anyone();
		String area = this.content.find(Kind.SKILL, "seaborn").text("area");
		assertThat(List.of("/areas/" + area, "/skills?area=" + area, "/skills?sort=name", "/resources", ROADMAP,
				"/sitemap.xml", "/skills/matplotlib"))
			.allSatisfy((path) -> assertThat(visitor.get(path).body()).doesNotContain("skills/seaborn\"")
				.doesNotContain("skills/seaborn<")
				.doesNotContain("skills/seaborn?")
				.doesNotContain("value=\"seaborn\""));
		assertThat(visitor.get("/search?q=seaborn").links()).containsSubsequence("/skills/matplotlib", SKILL);
	}

	@Test
	void aWithdrawnRoadmapKeepsItsPages() {
		this.content.retire(Kind.ROADMAP, "data-scientist", "applied-ml-researcher");
		Visitor visitor = this.visitors.anyone();
		for (String path : List.of(ROADMAP, ROADMAP + "?view=outline", ROADMAP + "/levels/mid")) {
			Page page = visitor.get(path);
			assertWithdrawn(page, "/roadmaps/applied-ml-researcher");
			assertThat(page.links()).noneMatch((link) -> link.startsWith("/compare?"));
		}
		assertThat(List.of("/", "/roadmaps", "/compare", "/levels/mid", "/skills", "/skills/python", "/areas/data",
				"/sitemap.xml"))
			.allSatisfy((path) -> assertThat(visitor.get(path).body()).doesNotContain("/data-scientist")
				.doesNotContain("\"data-scientist"));
	}

	@Test
	void aWithdrawnGuideAsksForNothingAnyMore() {
		Visitor visitor = this.visitors.anyone();
		List<Map<String, Object>> milestones = this.content.find(Kind.GUIDE, "standing-out").rows("milestones");
		assertThat(milestones).hasSizeGreaterThan(1);
		String ticked = "/milestones/" + milestones.get(0).get("slug") + "/mark";
		visitor.post(ticked, "status", "done");
		this.content.retire(Kind.GUIDE, "standing-out", "trends");
		Page stranger = this.visitors.anyone().get(GUIDE);
		assertWithdrawn(stranger, "/guides/trends");
		assertThat(ticks(stranger)).isEmpty();
		assertThat(stranger.all("nav")).noneMatch((nav) -> Page.is(nav, "neighbours"));
		assertThat(ticks(visitor.get(GUIDE))).containsExactly(ticked);
		Page me = visitor.get("/me");
		assertThat(me.text()).contains(milestones.get(0).get("name") + " " + message("retired.tag"));
		assertThat(List.of("/guides", "/guides/trends", "/levels/entry", "/levels/mid", "/sitemap.xml"))
			.allSatisfy((path) -> assertThat(visitor.get(path).body()).doesNotContain("/guides/standing-out"));
	}

	@Test
	void aWithdrawnMilestoneIsShownToThoseWhoTickedIt() {
		Map<String, Object> first = this.content.find(Kind.GUIDE, "standing-out").rows("milestones").get(0);
		String name = (String) first.get("name");
		String mark = "/milestones/" + first.get("slug") + "/mark";
		Visitor visitor = this.visitors.anyone();
		visitor.post(mark, "status", "done");
		this.content.retireMilestone("standing-out");
		Page stranger = this.visitors.anyone().get(GUIDE);
		assertThat(stranger.text()).doesNotContain(name);
		assertThat(ticks(stranger)).isNotEmpty().doesNotContain(mark);
		Page page = visitor.get(GUIDE);
		assertValid(page);
		assertThat(page.text()).contains(name + " ", message("retired.milestone"), ContentChanges.REASON);
		assertThat(ticks(page)).contains(mark);
		assertThat(visitor.get("/me").text()).contains(name + " " + message("retired.tag"));
		assertThat(visitor.get("/levels/" + first.get("level")).text()).doesNotContain(name);
		assertThat(visitor.postAndLook(mark, "status", "none", "back", GUIDE).text()).doesNotContain(name);
	}

	@Test
	void aWithdrawnResourceIsForNoSearchEngine() {
		Page page = this.visitors.anyone().get(PageKinds.RETIRED_RESOURCE);
		assertThat(page.meta("robots")).isEqualTo("noindex");
		assertThat(page.byId("retired")).isNotNull();
		assertThat(this.visitors.anyone().get("/sitemap.xml").body()).doesNotContain(PageKinds.RETIRED_RESOURCE + "<");
		assertThat(this.visitors.anyone().get(PageKinds.RESOURCE).meta("robots")).isNull();
	}

	@Test
	void aFormerAddressLeadsToTheThing() {
		this.content.rename(Kind.SKILL, "julia", "new-julia");
		this.content.rename(Kind.AREA, "data", "new-data");
		this.content.rename(Kind.LEVEL, "mid", "new-mid");
		this.content.rename(Kind.ROADMAP, "data-scientist", "new-ds");
		this.content.rename(Kind.RESOURCE, "staff-engineer", "new-staff");
		this.content.rename(Kind.GUIDE, "trends", "new-trends");
		Map<String, String> moved = new LinkedHashMap<>();
		moved.put("/skills/julia", "/skills/new-julia");
		moved.put("/skills/julia?from=data-scientist", "/skills/new-julia?from=new-ds");
		moved.put("/skills/julia/report", "/skills/new-julia/report");
		moved.put("/resources/staff-engineer/report", "/resources/new-staff/report");
		moved.put("/areas/data", "/areas/new-data");
		moved.put("/levels/mid", "/levels/new-mid");
		moved.put("/roadmaps/data-scientist", "/roadmaps/new-ds");
		moved.put("/roadmaps/data-scientist?target=mid&view=outline", "/roadmaps/new-ds?target=new-mid&view=outline");
		moved.put(PageKinds.ROADMAP + "?target=mid", PageKinds.ROADMAP + "?target=new-mid");
		moved.put("/roadmaps/data-scientist/levels/mid", "/roadmaps/new-ds/levels/new-mid");
		moved.put("/roadmaps/new-ds/levels/mid", "/roadmaps/new-ds/levels/new-mid");
		moved.put("/resources/staff-engineer", "/resources/new-staff");
		moved.put("/resources?type=&skill=julia", "/resources?type=&skill=new-julia");
		moved.put("/guides/trends", "/guides/new-trends");
		moved.put("/skills?area=data&roadmap=data-scientist&level=mid&sort=name",
				"/skills?area=new-data&roadmap=new-ds&level=new-mid&sort=name");
		moved.put("/compare?a=data-scientist:mid&b=junior-ml-researcher%3Amid",
				"/compare?a=new-ds:new-mid&b=junior-ml-researcher%3Anew-mid");
		moved.put("/compare?a=data-scientist&b=odd", "/compare?a=new-ds&b=odd");
		Visitor visitor = this.visitors.anyone();
		moved.forEach((former, current) -> {
			Page answer = visitor.get(former);
			assertThat(answer.status()).as(former).isEqualTo(301);
			assertThat(answer.header("Location")).isEqualTo(current);
			assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
			assertThat(answer.header("Content-Security-Policy")).isNotEmpty();
			assertThat(visitor.head(former).header("Location")).isEqualTo(current);
			Page there = visitor.get(current);
			assertThat(there.status()).as(current).isEqualTo(200);
			assertThat(there.canonical()).endsWith(current.replaceFirst("\\?.*", ""));
			assertValid(there);
		});
	}

	@Test
	void aGuideKeepsWhatStandsBesideItUnderANewName() {
		this.content.rename(Kind.GUIDE, "trends", "new-trends");
		assertThat(this.visitors.anyone().get("/guides/new-trends").all("table")).hasSize(1);
	}

	@Test
	void aNameThatComesBackLeadsRoundInNoCircle() {
		Visitor visitor = this.visitors.anyone();
		this.content.rename(Kind.SKILL, "julia", "new-julia");
		assertThat(visitor.get("/skills/julia").leadsTo()).isEqualTo("/skills/new-julia");
		this.content.rename(Kind.SKILL, "new-julia", "julia");
		assertThat(visitor.get("/skills/julia").status()).isEqualTo(200);
		assertThat(visitor.get("/skills/new-julia").leadsTo()).isEqualTo("/skills/julia");
	}

	@Test
	void beingLedOnCostsOneStatementAndThePageNoMoreThanBefore() {
		this.content.rename(Kind.SKILL, "julia", "new-julia");
		Visitor visitor = this.visitors.anyone();
		visitor.get("/skills");
		assertThat(this.log.during(() -> visitor.get("/skills/julia"))).hasSize(1);
		assertThat(this.log.during(() -> visitor.get("/skills/new-julia"))).hasSize(1);
	}

	@Test
	void whatIsSentToAFormerAddressIsNotLost() {
		Visitor visitor = this.visitors.anyone();
		Element form = visitor.get("/skills/julia?from=data-scientist").forms("/skills/julia/mark").get(0);
		Element tick = visitor.get("/resources/staff-engineer").forms("/resources/staff-engineer/mark").get(0);
		this.content.rename(Kind.SKILL, "julia", "new-julia");
		this.content.rename(Kind.ROADMAP, "data-scientist", "new-ds");
		this.content.rename(Kind.RESOURCE, "staff-engineer", "new-staff");
		Page marked = visitor.press(form, Page.all(form, "button").get(1));
		assertThat(marked.toString()).contains("/skills/new-julia?from=new-ds");
		assertThat(Page.text(marked.byId("notice"))).contains("Julia", message("notice.undo"));
		Page ticked = visitor.press(tick, Page.all(tick, "button").get(0));
		assertThat(Page.text(ticked.byId("notice"))).contains(message("notice.undo"));
		visitor.post("/skills/julia/note", "note", "Typed under the old name", "version", "-1");
		Page me = visitor.get("/me");
		assertThat(me.text()).contains("Julia", "Typed under the old name", ticked.heading());
		assertThat(visitor.post("/skills/julia/mark", "status", "learned", "proficiency", "2").leadsTo())
			.isEqualTo("/skills/new-julia");
		Page noted = visitor.post("/skills/julia/note?from=data-scientist", "note", "Again", "version", "0");
		assertThat(noted.leadsTo()).isEqualTo("/skills/new-julia?from=new-ds#note");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/skills/nowhere", "/skills/julia/nowhere", "/roadmaps/julia", "/areas/julia" })
	void whatNeverWasIsStillNotThere(String path) {
		this.content.rename(Kind.SKILL, "julia", "new-julia");
		assertThat(this.visitors.anyone().get(path).status()).isEqualTo(404);
	}

	@Test
	void nothingOfADraftIsOnAnyPage() {
		String secret = "Xylophonic";
		Map<Kind, String> things = Map.of(Kind.SKILL, "linear-algebra", Kind.AREA, "mathematics-and-statistics",
				Kind.LEVEL, "entry", Kind.ROADMAP, "junior-ml-researcher", Kind.RESOURCE,
				"deeplearning-ai-tensorflow-developer", Kind.GUIDE, "trends");
		things.forEach((kind, slug) -> {
			Document thing = this.content.find(kind, slug);
			Document draft = thing.with("name", secret + " " + kind).with("slug", "xylophonic-" + slug);
			this.content.draft((thing.get("summary") != null) ? draft.with("summary", secret) : draft);
		});
		this.content.draft(new Document(Kind.SKILL, UUID.randomUUID(),
				Map.of("slug", "xylophonic-skill", "name", secret, "area", "data", "statement", secret)));
		List<String> paths = new ArrayList<>(PageKinds.PAGES);
		things.forEach((kind, slug) -> paths.add("/" + kind.getPath() + "/" + slug));
		paths.addAll(List.of("/sitemap.xml", "/search?q=" + secret, "/skills/xylophonic-skill",
				"/skills/xylophonic-linear-algebra", "/skills?area=data&sort=name"));
		Visitor visitor = this.visitors.anyone();
		visitor.post(PageKinds.SKILL + "/mark", "status", "learned", "proficiency", "2");
		assertThat(paths).allSatisfy((path) -> assertThat(visitor.get(path)
			.body()
			.toLowerCase(Locale.ROOT)
			.replace(path.toLowerCase(Locale.ROOT), "")
			.replace("value=\"xylophonic", "")
			.replace("“xylophonic”", "")
			.replace("search: xylophonic", "")).as(path).doesNotContain("xylophonic"));
		assertThat(visitor.get("/skills/xylophonic-skill").status()).isEqualTo(404);
		assertThat(visitor.get("/skills/xylophonic-linear-algebra").status()).isEqualTo(404);
	}

	private void assertWithdrawn(Page page, String... successors) {
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.meta("robots")).isEqualTo("noindex");
		Element note = page.byId("retired");
		assertThat(Page.text(note)).contains(message("retired.tag"), ContentChanges.REASON);
		assertThat(Page.all(note, "a")).extracting((link) -> link.getAttribute("href")).containsExactly(successors);
		assertValid(page);
	}

	private void assertValid(Page page) {
		assertThat(NuChecker.errors(page.body())).as(page.toString()).isEmpty();
	}

	private static List<Element> noteForms(Page page) {
		return page.all("form").stream().filter((form) -> form.getAttribute("action").contains("/note")).toList();
	}

	private static List<String> ticks(Page page) {
		return page.all("form")
			.stream()
			.map((form) -> form.getAttribute("action"))
			.filter((action) -> action.startsWith("/milestones/"))
			.toList();
	}

	private String message(String key) {
		return this.messages.getMessage(key, null, Locale.ENGLISH);
	}

}
