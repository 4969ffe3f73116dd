package dev.waymark.admin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.platform.text.NameOrder;
import dev.waymark.site.ContentChanges;
import dev.waymark.site.EditingTest;
import dev.waymark.site.FilledForm;
import dev.waymark.site.Members;
import dev.waymark.site.NuChecker;
import dev.waymark.site.Page;
import dev.waymark.site.SignedIn;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The lists of content: what they show, what they do with many things at once, and the
 * order.
 */
@EditingTest
class ContentListTests {

	@Autowired
	private Members members;

	@Autowired
	private Desk content;

	private final Visitor editor;

	@Autowired
	private ContentChanges changes;

	ContentListTests(@SignedIn Visitor editor) {
		this.editor = editor;
	}

	private static final String SKILLS = "/admin/content/skills";

	@Autowired
	private Visitors visitors;

	@ParameterizedTest
	@EnumSource
	void eachListShowsItsKind(Kind kind) {
		String path = "/admin/content/" + kind.getPath();
		List<Document> all = this.content.documents().of(kind);
		Page page = this.editor.get(path);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains((all.size() == 1) ? "1 entry" : all.size() + " entries").doesNotContain("??");
		assertThat(page.links()).contains(path + "/new")
			.filteredOn((link) -> link.matches(path + "/[0-9a-f-]{36}"))
			.hasSameSizeAs(rows(page));
		assertThat(rows(page)).hasSize(Math.min(50, all.size()));
		assertValid(page);
		Page none = this.editor.get(path + "?q=" + Visitor.encode("\"><script>nothing is called so"));
		assertThat(none.text()).contains("Nothing like this");
		assertThat(none.forms(path).stream().filter((form) -> form.getAttribute("method").equals("post"))).isEmpty();
		assertValid(none);
	}

	@Test
	@DisplayName("R38 only editors see lists and change them")
	void onlyEditors() {
		Visitor learner = this.members.newcomer("learner");
		for (String path : List.of(SKILLS, SKILLS + "/new", SKILLS + "/order", SKILLS + "/" + python().uuid())) {
			assertThat(learner.get(path).status()).isEqualTo(404);
			assertThat(this.visitors.anyone().get(path).leadsTo()).startsWith("/sign-in");
			assertThat(learner.post(path, "do", "remove", "thing", python().uuid().toString()).status()).isEqualTo(404);
			assertThat(this.members.newcomer("administrator").get(path).status()).isEqualTo(200);
		}
		assertThat(this.content.documents().find(python().uuid())).isPresent();
	}

	@Test
	void wordsStatesAndAreasNarrowAList() {
		int retired = rows(this.editor.get(SKILLS + "?state=retired")).size();
		this.changes.draft(python().with("name", "Python at large"));
		this.changes.draft(added("Zebra crossing", "programming"));
		this.changes.retire(Kind.SKILL, "numpy");
		assertThat(rows(this.editor.get(SKILLS + "?q=ZEBRA"))).hasSize(1);
		assertThat(rows(this.editor.get(SKILLS + "?q=zebra-crossing"))).hasSize(1);
		assertThat(rows(this.editor.get(SKILLS + "?q=+python+at+"))).singleElement()
			.satisfies((row) -> assertThat(row).contains("Python at large", "Draft"));
		this.changes.draft(added("street-work", "programming").with("name", "Straßenbau & CI/CD"));
		for (String words : List.of("strasse", "STRASSENBAU", "cicd", "ci cd")) {
			assertThat(rows(this.editor.get(SKILLS + "?q=" + Visitor.encode(words)))).as(words)
				.anySatisfy((row) -> assertThat(row).contains("Straßenbau"));
		}
		assertThat(rows(this.editor.get(SKILLS + "?state=draft"))).hasSize(3);
		assertThat(rows(this.editor.get(SKILLS + "?state=new"))).hasSize(2);
		assertThat(rows(this.editor.get(SKILLS + "?state=retired"))).hasSize(retired + 1);
		assertThat(rows(this.editor.get(SKILLS + "?state=new&area=programming"))).hasSize(2);
		assertThat(rows(this.editor.get(SKILLS + "?state=new&area=data"))).isEmpty();
		assertThat(this.editor.get(SKILLS + "?state=published").text())
			.contains(this.content.documents().of(Kind.SKILL).size() - retired - 2 + " entries");
		Page page = this.editor.get(SKILLS + "?q=a&state=draft&area=programming&sort=name");
		assertThat(chosen(page, "state")).isEqualTo("draft");
		assertThat(chosen(page, "area")).isEqualTo("programming");
		assertThat(chosen(page, "sort")).isEqualTo("name");
		assertValid(page);
	}

	@Test
	void aListIsSortedAsOneLikes() {
		this.changes.draft(this.changes.find(Kind.SKILL, "pandas").with("statement", "Changed."));
		List<String> names = names(this.editor.get(SKILLS + "?sort=name"));
		assertThat(names).hasSize(50).isSortedAccordingTo(NameOrder.by(Function.identity()));
		assertThat(names(this.editor.get(SKILLS + "?sort=changed")).get(0)).isEqualTo("pandas");
		List<String> order = new ArrayList<>();
		for (Document area : this.content.documents().of(Kind.AREA)) {
			this.content.documents()
				.of(Kind.SKILL)
				.stream()
				.filter((skill) -> skill.text("area").equals(area.slug()))
				.forEach((skill) -> order.add(skill.name()));
		}
		assertThat(names(this.editor.get(SKILLS))).isEqualTo(order.subList(0, 50));
	}

	@Test
	void pagesFollowOneAnother() {
		List<String> all = new ArrayList<>();
		String next = SKILLS + "?sort=name&state=published";
		int pages = 0;
		while (next != null) {
			Page page = this.editor.get(next);
			all.addAll(names(page));
			pages++;
			next = page.all("a")
				.stream()
				.filter((link) -> link.getAttribute("rel").equals("next"))
				.map((link) -> link.getAttribute("href"))
				.findFirst()
				.orElse(null);
		}
		assertThat(pages).isGreaterThan(1);
		assertThat(all).doesNotHaveDuplicates()
			.isSortedAccordingTo(NameOrder.by(Function.identity()))
			.hasSizeGreaterThan(50);
	}

	@ParameterizedTest
	@ValueSource(strings = { "page=-1", "page=0", "page=999999", "page=99999999999", "page=x", "page=", "page=1.5",
			"sort=x", "sort=", "state=x", "state=%00", "area=%22%3E%3Cscript%3E", "area=nowhere", "done=x", "kept=x",
			"kept=-1", "kept=99999999999", "q=%F0%9F%92%A9", "q=%22%3E%3Cscript%3Ealert(1)", "q=%25", "q=a&q=b",
			"sort=name&sort=order", "done=moved&kept=3", "filter.q=x" })
	@DisplayName("R23 odd choices are answered as if they had not been made")
	void oddChoicesAreAnswered(String query) {
		for (String path : List.of(SKILLS, SKILLS + "/order", "/admin/content/sources")) {
			Page page = this.editor.get(path + "?" + query);
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.body()).doesNotContain("<script>alert");
			assertValid(page);
		}
	}

	@Test
	@DisplayName("R23 ten kilobytes in the search box are cut")
	void longWordsAreCut() {
		for (String name : List.of("q", "area", "state", "sort", "page", "done", "kept")) {
			Page page = this.editor.get(SKILLS + "?" + name + "=" + "9".repeat(10_000));
			assertThat(page.status()).as(name).isEqualTo(200);
			assertValid(page);
		}
		assertThat(this.editor.get(SKILLS + "?q=" + Visitor.encode("\uD83D\uDCA9".repeat(300))).status())
			.isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "publish", "discard", "move", "odd", "" })
	@DisplayName("R23 with nothing ticked nothing happens")
	void withNothingTickedNothingHappens(String step) {
		for (String[] none : new String[][] { {}, { "thing", "" }, { "thing", "x", "thing", "\u0000" } }) {
			Page page = this.editor.postAndLook(SKILLS, with(none, "do", step, "area", "data"));
			assertThat(page.text()).contains("Nothing was ticked, so nothing was changed.");
			assertValid(page);
		}
	}

	@Test
	void whatIsTickedIsPublishedTogether() {
		this.changes.draft(python().with("statement", "Changed."));
		this.changes.draft(added("Zebra crossing", "programming"));
		Page page = this.editor.postAndLook(SKILLS,
				ticked("publish", List.of(python(), this.changes.find(Kind.SKILL, "numpy"))));
		assertThat(page.heading()).isEqualTo("Publish");
		assertThat(checked(page)).containsExactly(python().uuid().toString());
		Page none = this.editor.postAndLook(SKILLS, ticked("publish", List.of(this.changes.find(Kind.SKILL, "numpy"))));
		assertThat(none.text()).contains("Nothing that was ticked has a draft");
		assertValid(none);
	}

	@Test
	void whatIsTickedIsThrownAwayOnceThatIsSure() {
		this.changes.draft(python().with("statement", "Changed."));
		this.changes.draft(this.changes.find(Kind.SKILL, "numpy").with("statement", "Changed."));
		Page none = this.editor.postAndLook(SKILLS,
				ticked("discard", List.of(this.changes.find(Kind.SKILL, "pandas"))));
		assertThat(none.text()).contains("Nothing that was ticked has a draft");
		Page asked = this.editor.postAndLook(SKILLS, ticked("discard", List.of(python())));
		assertThat(this.content.drafts()).hasSize(2);
		assertValid(asked);
		Page page = this.editor.follow(FilledForm.on(asked, "/admin/discard").send(this.editor));
		assertThat(page.text()).contains("It is thrown away.", "Python");
		assertThat(this.content.drafts()).singleElement()
			.satisfies((draft) -> assertThat(draft.document().slug()).isEqualTo("numpy"));
	}

	@Test
	void skillsMoveToAnotherAreaAsDrafts() {
		Document numpy = this.changes.find(Kind.SKILL, "numpy");
		String there = elsewhere(numpy);
		this.changes.draft(python().with("statement", "Changed."));
		Page page = this.editor.postAndLook(SKILLS, with(ticked("move", List.of(python(), numpy)), "area", there));
		assertThat(page.text()).contains("Moved, as drafts.").doesNotContain("left as");
		assertThat(draft(python()).text("area")).isEqualTo(there);
		assertThat(draft(python()).text("statement")).isEqualTo("Changed.");
		assertThat(draft(numpy)).isEqualTo(numpy.with("area", there));
		assertThat(this.changes.find(Kind.SKILL, "numpy")).isEqualTo(numpy);
	}

	@Test
	void whatIsInTheAreaAlreadyGetsNoDraft() {
		this.editor.post(SKILLS, with(ticked("move", List.of(python())), "area", python().text("area")));
		assertThat(this.content.drafts()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nowhere", "\u0000", "<b>", "python" })
	void nothingMovesToAnAreaThatDoesNotExist(String area) {
		Page page = this.editor.postAndLook(SKILLS, with(ticked("move", List.of(python())), "area", area));
		assertThat(page.text()).contains("There is no such area, so nothing was moved.");
		assertThat(this.content.drafts()).isEmpty();
		assertThat(
				this.editor.post(SKILLS, with(ticked("move", List.of(python())), "area", area.repeat(1000))).status())
			.isLessThan(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "publish", "discard", "move" })
	@DisplayName("R23 things of another kind and things that are gone are left alone")
	void strangersAreLeftAlone(String step) {
		Document level = this.content.documents().of(Kind.LEVEL).get(0);
		this.changes.draft(level.with("summary", "Changed."));
		Document gone = added("Gone", "data");
		for (Document thing : List.of(level, gone)) {
			Page answer = this.editor.post(SKILLS, with(ticked(step, List.of(thing)), "area", "data"));
			assertThat(answer.leadsTo()).doesNotContain(thing.uuid().toString());
			assertThat(this.editor.follow(answer).status()).isEqualTo(200);
		}
		assertThat(this.content.drafts()).singleElement()
			.satisfies((draft) -> assertThat(draft.document()).isEqualTo(level.with("summary", "Changed.")));
		assertThat(this.editor.post("/admin/content/levels", with(ticked("move", List.of(python())), "area", "data"))
			.status()).isLessThan(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "publish", "discard", "move" })
	@DisplayName("R23 thousands of ticks are answered")
	void thousandsOfTicksAreAnswered(String step) {
		List<Document> many = IntStream.range(0, 200).mapToObj((number) -> added("Many " + number, "data")).toList();
		many.forEach(this.changes::draft);
		String[] ticks = Stream
			.concat(Stream.of(ticked(step, many)),
					IntStream.range(0, 3000)
						.boxed()
						.flatMap((number) -> Stream.of("thing", new UUID(number, number).toString())))
			.toArray(String[]::new);
		Page answer = this.editor.post(SKILLS, with(ticks, "area", "programming"));
		assertThat(answer.leadsTo()).isNotNull();
		Page page = this.editor.follow(answer);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.heading())
			.isEqualTo(Map.of("publish", "Publish", "discard", "Throw drafts away").getOrDefault(step, "Skills"));
	}

	@Test
	void arrowsMoveWithoutSaving() {
		List<Document> sources = this.content.documents().of(Kind.SOURCE);
		String path = "/admin/content/sources/order";
		List<String> order = things(this.editor.get(path));
		assertThat(order).isEqualTo(sources.stream().map((source) -> source.uuid().toString()).toList());
		FilledForm form = FilledForm.edit(this.editor.get(path));
		Page page = form.send(this.editor, "down:" + order.get(0));
		assertThat(things(page).subList(0, 2)).containsExactly(order.get(1), order.get(0));
		assertValid(page);
		page = FilledForm.edit(page).send(this.editor, "up:" + order.get(0));
		assertThat(things(page)).isEqualTo(order);
		assertThat(things(form.send(this.editor, "up:" + order.get(0)))).isEqualTo(order);
		assertThat(things(form.send(this.editor, "down:" + order.get(order.size() - 1)))).isEqualTo(order);
		for (String odd : List.of("up:", "down:x", "up:" + python().uuid(), "down:" + "9".repeat(9000))) {
			assertThat(things(form.send(this.editor, odd))).as(odd).isEqualTo(order);
		}
		assertThat(this.content.documents().of(Kind.SOURCE)).isEqualTo(sources);
	}

	@ParameterizedTest
	@EnumSource
	void whatHasAnOrderCanBePutIntoAnother(Kind kind) {
		String path = "/admin/content/%s/order".formatted(kind.getPath());
		if (!kind.isOrdered()) {
			assertThat(this.editor.get(path).status()).isEqualTo(404);
			assertThat(this.editor.post(path).status()).isEqualTo(404);
			return;
		}
		String query = (kind == Kind.SKILL) ? "?area=data" : "";
		FilledForm form = FilledForm.edit(this.editor.get(path + query));
		List<String> order = form.get("thing");
		assertThat(order).hasSizeGreaterThan(2);
		List<String> other = new ArrayList<>(order);
		Collections.reverse(other);
		Page page = this.editor.follow(form.with("thing", other.toArray(String[]::new)).send(this.editor, "save"));
		assertThat(page.text()).contains("The order is live.");
		assertThat(things(page)).isEqualTo(other);
		assertValid(page);
		Page stale = form.with("thing", order.toArray(String[]::new)).send(this.editor, "save");
		assertThat(stale.status()).isEqualTo(409);
		assertThat(stale.text()).contains("Somebody else has changed this order");
		assertValid(stale);
		assertThat(things(this.editor.get(path + query))).isEqualTo(other);
		assertThat(things(stale)).isEqualTo(order);
		page = this.editor.follow(FilledForm.edit(stale).send(this.editor, "save"));
		assertThat(things(page)).isEqualTo(order);
	}

	@Test
	void anOrderOfWhichNobodyKnowsWhatItBeganFromIsAskedAbout() {
		String path = "/admin/content/sources/order";
		FilledForm form = FilledForm.edit(this.editor.get(path));
		List<String> order = form.get("thing");
		List<String> other = new ArrayList<>(order);
		Collections.reverse(other);
		Page page = form.with("thing", other.toArray(String[]::new)).with("from").send(this.editor, "save");
		assertThat(page.status()).isEqualTo(409);
		assertThat(things(page)).isEqualTo(other);
		assertThat(things(this.editor.get(path))).isEqualTo(order);
	}

	@Test
	@DisplayName("R23 an odd order leaves out nothing and takes in nothing")
	void anOddOrderLosesNothing() {
		String path = "/admin/content/sources/order";
		List<Document> sources = this.content.documents().of(Kind.SOURCE);
		List<String[]> odd = List.of(new String[] {}, new String[] { "thing", "" }, new String[] { "thing", "x" },
				new String[] { "thing", python().uuid().toString() },
				new String[] { "thing", sources.get(0).uuid().toString(), "thing", sources.get(0).uuid().toString() },
				IntStream.range(0, 3000)
					.boxed()
					.flatMap((number) -> Stream.of("thing", new UUID(number, 0).toString()))
					.toArray(String[]::new));
		for (String[] fields : odd) {
			assertThat(this.editor.post(path, with(fields, "do", "save")).leadsTo()).startsWith(path);
			assertThat(this.content.documents().of(Kind.SOURCE)).isEqualTo(sources);
		}
		for (String area : List.of("a".repeat(10_000), "nowhere", "\r\nX-Odd: yes", "\u0000")) {
			Page page = this.editor.post(SKILLS + "/order", "area", area, "do", "save");
			assertThat(page.leadsTo()).startsWith(SKILLS + "/order");
			assertThat(this.editor.follow(page).status()).isEqualTo(200);
		}
	}

	private Document python() {
		return this.changes.find(Kind.SKILL, "python");
	}

	private Document draft(Document thing) {
		return this.content.draft(thing.uuid()).orElseThrow().document();
	}

	private Document added(String name, String area) {
		Map<String, Object> values = new LinkedHashMap<>(python().values());
		values.put("name", name);
		values.put("slug", name.toLowerCase(Locale.ROOT).replace(' ', '-'));
		values.put("area", area);
		values.remove("prerequisites");
		return new Document(Kind.SKILL, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), values);
	}

	private String elsewhere(Document skill) {
		return this.content.documents()
			.of(Kind.AREA)
			.stream()
			.map(Document::slug)
			.filter((area) -> !area.equals(skill.text("area")) && !area.equals(python().text("area")))
			.findFirst()
			.orElseThrow();
	}

	private static String[] ticked(String step, List<Document> things) {
		return Stream
			.concat(Stream.of("do", step),
					things.stream().flatMap((thing) -> Stream.of("thing", thing.uuid().toString())))
			.toArray(String[]::new);
	}

	private static String[] with(String[] fields, String... more) {
		return Stream.concat(Stream.of(fields), Stream.of(more)).toArray(String[]::new);
	}

	private static List<String> rows(Page page) {
		return page.all("tr").stream().filter((row) -> !Page.all(row, "td").isEmpty()).map(Page::text).toList();
	}

	private static List<String> names(Page page) {
		return page.all("tr")
			.stream()
			.filter((row) -> !Page.all(row, "td").isEmpty())
			.map((row) -> Page.text(Page.all(row, "a").get(0)))
			.toList();
	}

	private static String chosen(Page page, String name) {
		Element select = page.all("select")
			.stream()
			.filter((one) -> one.getAttribute("name").equals(name))
			.findFirst()
			.orElseThrow();
		return Page.all(select, "option")
			.stream()
			.filter((option) -> option.hasAttribute("selected"))
			.map((option) -> option.getAttribute("value"))
			.collect(Collectors.joining(" "));
	}

	private static List<String> checked(Page page) {
		return page.all("input")
			.stream()
			.filter((box) -> box.hasAttribute("checked"))
			.map((box) -> box.getAttribute("value"))
			.toList();
	}

	private static List<String> things(Page page) {
		return FilledForm.edit(page).get("thing");
	}

	private static String form(Document document) {
		return "/admin/content/%s/%s".formatted(document.kind().getPath(), document.uuid());
	}

	private void assertValid(Page page) {
		assertThat(NuChecker.errors(page.body())).as(page.toString()).isEmpty();
	}

}
