package dev.waymark.inbox.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.Members;
import dev.waymark.site.NuChecker;
import dev.waymark.site.Page;
import dev.waymark.site.PageKinds;
import dev.waymark.site.Rows;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How readers tell editors something, and see what becomes of it.
 */
@WaymarkTest
class ReportPagesTests {

	private static final String ON_SKILL = PageKinds.SKILL + "/report";

	private static final String ON_RESOURCE = PageKinds.RESOURCE + "/report";

	private static final String SUGGEST = "/suggest";

	private static final String MINE = "/me/reports";

	private static final String SENT = MINE + "?done=sent";

	/** Ten kilobytes that no field holds. */
	private static final String LONG = "<b>&amp; \"'".repeat(1024);

	@Autowired
	private Members members;

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Rows rows;

	/** In every text of a test and in no other. */
	private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

	@Test
	void aStrangerWithoutACookieReportsAndSeesIt() {
		Visitor stranger = this.visitors.anyone();
		Page form = stranger.get(ON_SKILL);
		assertThat(form.heading()).isEqualTo("Something is wrong with “Linear algebra”");
		assertThat(faults(form)).containsExactly("fact", "out-of-date", "unclear", "other");
		assertThat(stranger.cookies()).isEmpty();
		Page answer = stranger.post(ON_SKILL, "fault", "fact", "words", "It is not so. " + this.word);
		assertThat(answer.leadsTo()).isEqualTo(SENT);
		assertThat(stranger.cookies()).containsOnlyKeys("waymark-guest");
		Page mine = stranger.follow(answer);
		assertThat(mine.text()).contains("Thank you", "Linear algebra", "With the editors", "A fact is wrong",
				"It is not so. " + this.word);
		assertThat(mine.links()).contains(PageKinds.SKILL);
	}

	@Test
	void whoRefusesCookiesIsThankedAllTheSame() {
		this.visitors.anyone().post(ON_SKILL, "fault", "fact", "words", this.word);
		assertThat(this.visitors.anyone().get(SENT).text()).contains("Thank you", "keeps no cookie");
		assertThat(count()).isOne();
	}

	@Test
	void aGuestReportsADeadLinkWithoutAWord() {
		Visitor guest = guest();
		Map<String, String> before = Map.copyOf(guest.cookies());
		assertThat(faults(guest.get(ON_RESOURCE))).containsExactly("fact", "link", "out-of-date", "unclear", "other");
		Page mine = guest.postAndLook(ON_RESOURCE, "fault", "link", "words", " \r\n ");
		assertThat(mine.text()).contains("The link leads nowhere");
		assertThat(mine.links()).contains(PageKinds.RESOURCE);
		assertThat(guest.cookies()).isEqualTo(before);
		assertThat(guest.post(ON_RESOURCE, "fault", "out-of-date", "words", "").status()).isEqualTo(422);
		assertThat(guest.post(ON_SKILL, "fault", "link", "words", "No link here").status()).isEqualTo(422);
	}

	@Test
	@DisplayName("R20 a member sees their own reports and nobody else's, and no browser keeps the page")
	void aMemberSeesTheirOwnReports() {
		Visitor member = this.members.newcomer("learner");
		Page mine = member.postAndLook(ON_SKILL, "fault", "unclear", "words", "Mine " + this.word);
		assertThat(mine.text()).contains("Mine " + this.word);
		assertThat(mine.header("Cache-Control")).contains("no-store");
		for (Visitor other : List.of(this.members.newcomer("learner"), guest(), this.visitors.anyone(),
				this.members.newcomer("editor"))) {
			assertThat(other.get(MINE).body()).doesNotContain(this.word);
		}
		assertThat(member.get("/me").links()).contains(MINE);
	}

	@Test
	void whoIsDisabledReportsLikeAStranger() {
		String email = this.members.open("learner");
		Visitor disabled = this.members.signIn(email);
		disabled.postAndLook(ON_SKILL, "fault", "fact", "words", "Before " + this.word);
		this.jdbc.sql("update account set disabled_at = current_timestamp where email = ?").param(email).update();
		Page mine = disabled.postAndLook(ON_SKILL, "fault", "fact", "words", "After " + this.word);
		assertThat(mine.text()).contains("After " + this.word).doesNotContain("Before " + this.word);
	}

	@Test
	void whatAGuestHasReportedIsTheMembersAfterSigningIn() {
		Visitor guest = guest();
		guest.post(ON_SKILL, "fault", "fact", "words", "As a guest " + this.word);
		Page me = this.members.signIn(guest, this.members.open("learner"));
		assertThat(me.body()).contains("Reports to the editors: 1.");
		assertThat(guest.get(MINE).text()).contains("As a guest " + this.word);
		assertThat(count()).isOne();
	}

	@Test
	void aResourceIsSuggestedForASkill() {
		Visitor stranger = this.visitors.anyone();
		assertThat(stranger.get(PageKinds.SKILL).links()).contains(SUGGEST + "?skill=linear-algebra");
		assertThat(chosen(stranger.get(SUGGEST + "?skill=linear-algebra"))).containsExactly("linear-algebra", "", "");
		assertThat(chosen(stranger.get(SUGGEST + "?skill=nowhere"))).containsExactly("", "", "");
		Page mine = stranger.postAndLook(SUGGEST, suggestion());
		assertThat(mine.text()).contains("A book of " + this.word, "Suggestion", "Book", "Linear algebra, Python",
				"Why " + this.word);
		assertThat(mine.links()).contains("https://else.example/" + this.word, PageKinds.SKILL, "/skills/python");
		assertThat(mine.all("a")
			.stream()
			.filter((link) -> link.getAttribute("href").startsWith("https://else.example/"))
			.map((link) -> link.getAttribute("rel"))).containsExactly("nofollow noopener noreferrer");
	}

	@Test
	void theWayThereIsOnEverySkillAndResource() {
		Visitor visitor = this.visitors.anyone();
		assertThat(visitor.get(PageKinds.SKILL).links()).contains(ON_SKILL);
		assertThat(visitor.get(PageKinds.RESOURCE).links()).contains(ON_RESOURCE);
		assertThat(visitor.get(PageKinds.RETIRED_RESOURCE).links()).contains(PageKinds.RETIRED_RESOURCE + "/report");
		assertThat(visitor.get("/resources").links()).contains(SUGGEST);
		assertThat(visitor.get("/resources?type=book&cost=free&status=done").links()).contains(SUGGEST);
	}

	@Test
	void whatIsMissingIsSaidAllAtOnceAndAtItsField() {
		Visitor stranger = this.visitors.anyone();
		Map<String, List<String>> before = this.rows.all();
		assertThat(errorLinks(stranger.post(ON_SKILL))).containsExactly("#fault", "#words");
		assertThat(errorLinks(stranger.post(ON_SKILL, "fault", "odd", "words", "x"))).containsExactly("#fault");
		assertThat(errorLinks(stranger.post(ON_RESOURCE, "fault", "fact"))).containsExactly("#words");
		assertThat(errorLinks(stranger.post(SUGGEST))).containsExactly("#title", "#url", "#type", "#skills", "#why");
		assertThat(errorLinks(
				stranger.post(SUGGEST, "title", " ", "url", "\t", "type", "odd", "skills", "nowhere", "why", "\n")))
			.containsExactly("#title", "#url", "#type", "#skills", "#why");
		assertThat(stranger.cookies()).as("who is refused becomes no guest").isEmpty();
		assertThat(this.rows.all()).as("and it does not count").isEqualTo(before);
	}

	@Test
	void whatWasTypedIsKeptWhenSomethingIsWrong() {
		Page report = this.visitors.anyone().post(ON_RESOURCE, "fault", "unclear", "words", "");
		assertThat(checked(report)).containsExactly("unclear");
		Page again = this.visitors.anyone().post(ON_SKILL, "words", "Kept\r\n\r\nas it is <b>&</b>");
		assertThat(again.byId("words").getTextContent()).isEqualTo("Kept\n\nas it is <b>&</b>");
		Page suggestion = this.visitors.anyone()
			.post(SUGGEST, "title", "A \"book\"", "url", "ftp://else.example/", "type", "paper", "skills", "", "skills",
					"python", "skills", "nowhere", "why", "Because");
		assertThat(errorLinks(suggestion)).containsExactly("#url", "#skills");
		assertThat(suggestion.byId("title").getAttribute("value")).isEqualTo("A \"book\"");
		assertThat(suggestion.byId("url").getAttribute("value")).isEqualTo("ftp://else.example/");
		assertThat(selected(suggestion.byId("type"))).isEqualTo("paper");
		assertThat(chosen(suggestion)).containsExactly("python", "", "");
		assertThat(suggestion.byId("why").getTextContent()).isEqualTo("Because");
		assertThat(suggestion.byId("url").getAttribute("aria-invalid")).isEqualTo("true");
		assertThat(Page.text(suggestion.only("title"))).startsWith("Error: ");
		assertThat(NuChecker.errors(suggestion.body())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "https://", "https://a b", "else", "HTTPS", "ftp://else.example/",
			"https://me:you@else.example/", "data:text/html,<script>" })
	@DisplayName("R22 only an address on the web is taken")
	void onlyAnAddressOnTheWebIsTaken(String url) {
		String[] fields = suggestion();
		fields[3] = url;
		assertThat(errorLinks(this.visitors.anyone().post(SUGGEST, fields))).containsExactly("#url");
		assertThat(count()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', value = { "HTTPS://Else.Example https://else.example/",
			"https://else.example/<script> https://else.example/%3Cscript%3E",
			"else.example/b\u00fccher https://else.example/b%C3%BCcher", "http://else.example/ http://else.example/" })
	void anAddressIsKeptAsBrowsersSpellIt(String typed, String kept) {
		String[] fields = suggestion();
		fields[3] = typed;
		Page mine = this.visitors.anyone().postAndLook(SUGGEST, fields);
		assertThat(mine.links()).contains(kept);
		assertThat(mine.text().contains("Not encrypted")).isEqualTo(kept.startsWith("http:"));
	}

	@Test
	void aResourceThatIsThereIsNotSuggestedAgain() {
		String url = this.jdbc.sql("select url from learning_resource where slug = ?")
			.param(PageKinds.RESOURCE.replaceFirst(".*/", ""))
			.query(String.class)
			.single();
		for (String same : List.of(url, url + "/", " " + url)) {
			String[] fields = suggestion();
			fields[3] = same;
			Page page = this.visitors.anyone().post(SUGGEST, fields);
			assertThat(errorLinks(page)).containsExactly("#url");
			assertThat(page.text()).contains("We have this one already");
		}
	}

	@Test
	void upToThreeSkillsCanBeNamedEachOnce() {
		Visitor visitor = this.visitors.anyone();
		assertThat(errorLinks(visitor.post(SUGGEST, "title", "x", "url", "https://else.example/x", "type", "book",
				"why", "y", "skills", "python", "skills", "julia", "skills", "numpy", "skills", "pandas")))
			.containsExactly("#skills");
		visitor.post(SUGGEST, "title", this.word, "url", "https://else.example/x", "type", "book", "why", "y", "skills",
				"", "skills", "julia", "skills", "julia");
		assertThat(this.jdbc.sql("""
				select s.slug from report_skill x join report r on r.id = x.report_id join skill s on s.id = x.skill_id
				where r.name = ?""").param(this.word).query(String.class).list()).containsExactly("julia");
	}

	@Test
	void tenKilobytesInEachFieldComeBackWithAnError() {
		Visitor visitor = this.visitors.anyone();
		Page report = visitor.post(ON_SKILL, "fault", LONG, "words", LONG);
		assertThat(errorLinks(report)).containsExactly("#fault", "#words");
		assertThat(report.byId("words").getTextContent()).isEqualTo(LONG);
		assertThat(report.body()).doesNotContain("<b>&amp; ");
		Page suggestion = visitor.post(SUGGEST, "title", LONG, "url", LONG, "type", LONG, "skills", LONG, "why", LONG);
		assertThat(errorLinks(suggestion)).startsWith("#title", "#url").endsWith("#type", "#skills", "#why");
		assertThat(suggestion.byId("title").getAttribute("value")).isEqualTo(LONG);
		assertThat(suggestion.byId("why").getTextContent()).isEqualTo(LONG);
		assertThat(NuChecker.errors(report.body())).isEmpty();
		assertThat(NuChecker.errors(suggestion.body())).isEmpty();
		assertThat(errorLinks(visitor.post(ON_SKILL, "fault", "fact", "words", "x".repeat(2001))))
			.containsExactly("#words");
		assertThat(visitor.post(ON_SKILL, "fault", "fact", "words", "x".repeat(2000)).leadsTo()).isEqualTo(SENT);
	}

	@Test
	@DisplayName("R22 words are plain text: neither HTML nor Markdown has an effect, for readers and editors")
	void wordsArePlainText() {
		String attack = "<script>alert(1)</script> <img src=x onerror=alert(1)> **bold** [x](javascript:alert(1)) "
				+ "${7*7} #{site.name} " + this.word;
		Visitor visitor = this.visitors.anyone();
		Page mine = visitor.postAndLook(ON_SKILL, "fault", "other", "words", attack);
		Visitor editor = this.members.newcomer("editor");
		Page list = editor.get("/admin/inbox?q=" + this.word);
		String path = list.links()
			.stream()
			.filter((link) -> link.startsWith("/admin/inbox/"))
			.findFirst()
			.orElseThrow();
		editor.post(path + "/done", "answer", attack, "version", "0");
		for (Page page : List.of(mine, list, editor.get(path), visitor.get(MINE))) {
			assertThat(page.body()).as(page.toString())
				.contains(this.word, "&lt;script&gt;")
				.doesNotContain("<script>alert", "<img src=x", "<strong>bold", "href=\"javascript:");
			assertThat(NuChecker.errors(page.body())).as(page.toString()).isEmpty();
		}
		assertThat(Page.text(mine.only("blockquote"))).isEqualTo(attack);
	}

	@Test
	@DisplayName("R22 signs that nobody sees are taken out")
	void signsThatNobodySeesAreTakenOut() {
		Page mine = this.visitors.anyone()
			.postAndLook(ON_SKILL, "fault", "other", "words",
					"\uFEFFa\0b\u0007c\u202Ed\u2066e\uFFFFf\fg\u0085h 🦊\rnext\r\n\tline " + this.word);
		assertThat(mine.only("blockquote").getTextContent()).isEqualTo("abcdef\ng\nh 🦊\nnext\n    line " + this.word);
	}

	@Test
	void theSameTwiceIsThankedTwiceAndKeptOnce() {
		Visitor visitor = guest();
		for (int time = 0; time < 3; time++) {
			assertThat(visitor.post(ON_SKILL, "fault", "fact", "words", this.word + " \n").leadsTo()).isEqualTo(SENT);
		}
		assertThat(count()).isOne();
		for (int time = 0; time < 2; time++) {
			visitor.post(SUGGEST, suggestion());
		}
		assertThat(count()).isEqualTo(2);
	}

	@Test
	void aLearnerWhoHasSentEnoughIsToldWhenToSendAgain() {
		Visitor visitor = guest();
		for (int number = 0; number < 5; number++) {
			assertThat(visitor.post(ON_SKILL, "fault", "fact", "words", this.word + number).leadsTo()).isEqualTo(SENT);
		}
		Page later = visitor.post(ON_RESOURCE, "fault", "unclear", "words", "One more " + this.word);
		assertThat(later.status()).isEqualTo(429);
		assertThat(Integer.parseInt(later.header("Retry-After"))).isBetween(3500, 3600);
		assertThat(later.text()).containsPattern("send it again in (59|60) minutes");
		assertThat(later.byId("words").getTextContent()).isEqualTo("One more " + this.word);
		assertThat(checked(later)).containsExactly("unclear");
		assertThat(Page.text(later.only("title"))).startsWith("Error: ");
		assertThat(NuChecker.errors(later.body())).isEmpty();
		Page suggestion = visitor.post(SUGGEST, suggestion());
		assertThat(suggestion.status()).isEqualTo(429);
		assertThat(suggestion.byId("title").getAttribute("value")).isEqualTo("A book of " + this.word);
		assertThat(chosen(suggestion)).containsExactly("linear-algebra", "python", "");
		assertThat(count()).isEqualTo(5);
		assertThat(guest().post(ON_SKILL, "fault", "fact", "words", this.word).leadsTo()).as("somebody else")
			.isEqualTo(SENT);
	}

	@Test
	@DisplayName("R21 the forms bind what they show and nothing else")
	void theFormsBindWhatTheyShow() {
		this.visitors.anyone()
			.post(ON_SKILL, "fault", "fact", "words", this.word, "status", "done", "answer", "Forged", "learner", "1",
					"uuid", UUID.randomUUID().toString(), "skill", "2", "version", "7", "kind", "suggestion");
		assertThat(this.jdbc.sql("""
				select r.status || r.answer || r.kind || r.version || s.slug from report r
				join skill s on s.id = r.skill_id where r.words = ?""").param(this.word).query(String.class).single())
			.isEqualTo("openwrong0linear-algebra");
	}

	@Test
	void manyReportsStandOnSeveralPages() {
		Visitor visitor = guest();
		visitor.post(ON_SKILL, "fault", "fact", "words", "The first " + this.word);
		this.jdbc.sql("""
				insert into report (uuid, learner_id, kind, skill_id, fault, words, status, answer, sent_at)
				select random_uuid(), r.learner_id, r.kind, r.skill_id, r.fault, 'Number ' || n.x, 'open', '', r.sent_at
				from report r cross join system_range(1, 50) n where r.words = ?""")
			.param("The first " + this.word)
			.update();
		Page first = visitor.get(MINE);
		assertThat(first.all("blockquote")).hasSize(50);
		assertThat(first.text()).doesNotContain(this.word);
		assertThat(first.links()).contains(MINE + "?page=2");
		assertThat(visitor.get(MINE + "?page=2").text()).contains("The first " + this.word);
		assertThat(visitor.get(MINE + "?page=9999").text()).contains("The first " + this.word);
	}

	private String[] suggestion() {
		return new String[] { "title", "A book of " + this.word, "url", "https://else.example/" + this.word, "type",
				"book", "skills", "linear-algebra", "skills", "python", "skills", "", "why", "Why " + this.word };
	}

	private Visitor guest() {
		Visitor guest = this.visitors.anyone();
		guest.postAndLook("/skills/python/mark", "status", "learning");
		return guest;
	}

	/** How many reports hold the word of this test. */
	private long count() {
		return this.jdbc.sql("select count(*) from report where words like :word or name like :word")
			.param("word", "%" + this.word + "%")
			.query(Long.class)
			.single();
	}

	private static List<String> faults(Page page) {
		return radios(page).stream().map((radio) -> radio.getAttribute("value")).toList();
	}

	private static List<String> checked(Page page) {
		return radios(page).stream()
			.filter((radio) -> radio.hasAttribute("checked"))
			.map((radio) -> radio.getAttribute("value"))
			.toList();
	}

	private static List<Element> radios(Page page) {
		return page.all("input").stream().filter((input) -> input.getAttribute("type").equals("radio")).toList();
	}

	private static List<String> chosen(Page page) {
		return List.of(selected(page.byId("skills")), selected(page.byId("skills-2")), selected(page.byId("skills-3")));
	}

	private static String selected(Element select) {
		return Page.all(select, "option")
			.stream()
			.filter((option) -> option.hasAttribute("selected"))
			.map((option) -> option.getAttribute("value"))
			.findFirst()
			.orElse("");
	}

	/** Where the summary of errors leads, each place once. */
	private static List<String> errorLinks(Page page) {
		assertThat(page.status()).isEqualTo(422);
		Element summary = page.all("div").stream().filter((part) -> Page.is(part, "errors")).findFirst().orElseThrow();
		List<String> links = new ArrayList<>(
				Page.all(summary, "a").stream().map((link) -> link.getAttribute("href")).distinct().toList());
		links.forEach((link) -> page.byId(link.substring(1)));
		return links;
	}

}
