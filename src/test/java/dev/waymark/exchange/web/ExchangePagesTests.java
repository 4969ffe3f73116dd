package dev.waymark.exchange.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.revision.History;
import dev.waymark.platform.Origin;
import dev.waymark.site.Page;
import dev.waymark.site.Rows;
import dev.waymark.site.SignedIn;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Content that editors take away and bring in, over HTTP.
 */
@WaymarkTest
class ExchangePagesTests {

	private static final String PATH = "/admin/import";

	@Autowired
	private Visitors visitors;

	@Autowired
	private Rows rows;

	@Autowired
	private Desk desk;

	@Autowired
	private History history;

	@Autowired
	private JdbcClient jdbc;

	private Visitor editor;

	/** Where the file that was sent last is looked at. */
	private String address = "";

	@BeforeEach
	void signIn(@SignedIn Visitor editor) {
		this.editor = editor;
		this.editor.get(PATH);
	}

	@Test
	void aFileIsLookedAtFirstAndThenImported() {
		String before = export();
		Page seen = send("area.json", area("tried-first", 1001));
		assertThat(seen.status()).isEqualTo(200);
		assertThat(seen.text()).contains("New", "tried-first", "area.json, line 4, column 5");
		assertThat(export()).isEqualTo(before);
		Page done = press(seen, "Because we can");
		assertThat(done.leadsTo()).matches("/admin/history/\\d+");
		long number = Long.parseLong(done.leadsTo().replaceFirst(".*/", ""));
		assertThat(this.history.revision(number).reason()).isEqualTo("Because we can");
		assertThat(this.history.revision(number).editorName()).startsWith("Person");
		assertThat(this.visitors.anyone().get("/areas/tried-first").status()).isEqualTo(200);
		assertThat(press(seen, "Again").status()).as("it is kept no longer").isEqualTo(410);
		undo(number);
		assertThat(export()).isEqualTo(before);
	}

	@Test
	void aRoadmapWithoutALevelIsRefusedAtItsLevels() {
		Page refused = send("empty.json", """
				{"format": "waymark-content", "edition": 1, "roadmaps": [
				  {"slug": "empty", "position": 900, "name": "Empty", "family": "X", "summary": "x", "description": "x"}
				]}""");
		assertThat(refused.text()).contains("One thing is wrong",
				"\"levels\" is empty: a roadmap needs at least one level.");
		assertThat(refused.all("button")).extracting(Page::text).doesNotContain("Import");
	}

	@Test
	@DisplayName("R18 without the token of the form nothing is kept")
	void withoutTheTokenOfTheFormNothingIsKept() {
		long before = this.rows.count("waiting_import");
		Page refused = this.editor.upload(PATH, "file", "area.json", bytes(area("forged", 1002)), "_csrf", "forged");
		assertThat(refused.status()).isEqualTo(403);
		assertThat(this.rows.count("waiting_import")).isEqualTo(before);
	}

	@Test
	void whatIsExportedCanBeImportedAndChangesNothing() {
		Page json = this.editor.get("/admin/export.json");
		assertThat(json.header("Content-Type")).startsWith("application/json");
		assertThat(json.header("Content-Disposition")).isEqualTo("attachment; filename=\"waymark-content.json\"");
		assertThat(json.header("Cache-Control")).isEqualTo("no-store");
		Page seen = send("waymark-content.json", json.body());
		assertThat(seen.text()).contains("there is nothing to import");
		assertThat(seen.all("table")).isEmpty();
		assertThat(seen.all("button")).extracting(Page::text).doesNotContain("Import");
		Page zip = this.editor.get("/admin/export.csv.zip");
		assertThat(zip.header("Content-Type")).startsWith("application/zip");
		assertThat(zip.header("Content-Disposition")).contains("waymark-content.csv.zip");
	}

	@Test
	void whatAThingSaidAndWouldSayIsShownSideBySide() {
		String table = """
				uuid,slug,position,name,summary
				,data,5,Data,"Another <b>summary</b>"
				""";
		Page seen = send("areas.csv", table);
		assertThat(seen.status()).isEqualTo(200);
		assertThat(seen.text()).contains("Changes").contains("summary");
		assertThat(seen.all("ins")).extracting(Page::text).contains("Another <b>summary</b>");
		assertThat(seen.all("del")).isNotEmpty();
	}

	@Test
	void whatIsWrongIsToldWithLineAndColumnAndNothingIsImported() {
		String before = export();
		Page refused = send("area.json",
				area("Not a slug", 1003).replace("\"summary\"", "\"sumary\"").replace("1003", "\"many\""));
		assertThat(refused.text()).contains("4 things are wrong", "area.json, line 6, column 15: \"slug\"",
				"area.json, line 7, column 19: \"position\" has to be a whole number from 1 to 1000000",
				"area.json, line 9, column 7: There is no field \"sumary\" here. Is it one of: summary?",
				"\"summary\" is missing");
		assertThat(refused.all("button")).extracting(Page::text).doesNotContain("Import");
		assertThat(Page.text(refused.only("title"))).startsWith("What area.json would do");
		assertThat(this.editor.post(this.address, "seen", "").status()).isEqualTo(409);
		assertThat(export()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { " P\u00adY\u200bTHON\u00a0", "\uff30ython", "Python\u2060" })
	void aNameThatLooksLikeAnotherIsRefusedAtTheLook(String name) {
		Page refused = send("skill.json", """
				{"format": "waymark-content", "edition": 1, "skills": [
				  {"slug": "looks-alike", "name": "%s"}
				]}""".formatted(name));
		assertThat(refused.text()).contains("skill.json, line 2, column 35: \"name\"", "taken already, by \"Python\"");
		assertThat(refused.all("button")).extracting(Page::text).doesNotContain("Import");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\u00a0", " \u200b ", "\u3000\u00ad", "\u2800\u3164" })
	void aNameThatShowsNothingIsRefusedAtTheLook(String name) {
		Page refused = send("area.json", area("shows-nothing", 1007).replace("Tried", name));
		assertThat(refused.text()).contains("One thing is wrong", "\"name\" is missing");
		assertThat(refused.all("button")).extracting(Page::text).doesNotContain("Import");
	}

	@Test
	void aNameIsShownAsItWillBeSpelled() {
		Page seen = send("area.json", area("spelled", 1008).replace("Tried", "\ufeffTri\u200bed\u00a0 out "));
		assertThat(seen.text()).contains("New", "Tried out");
		assertThat(seen.body()).doesNotContain("\u200b", "\ufeff");
	}

	@Test
	void afterSomebodyElsesChangeTheEditorLooksAgain() {
		Page seen = send("areas.csv", "uuid,slug,position,name,summary\n,data,5,Data,Mine\n");
		String mineAt = this.address;
		Page other = send("areas.csv", "uuid,slug,position,name,summary\n,data,5,Data,Theirs\n");
		long theirs = number(press(other, ""));
		this.address = mineAt;
		Page again = press(seen, "My reason");
		assertThat(again.status()).isEqualTo(409);
		assertThat(again.text()).contains("The content has changed since you looked")
			.contains("Theirs")
			.contains("Mine");
		assertThat(again.byId("reason").getAttribute("value")).isEqualTo("My reason");
		long mine = number(press(again, "My reason"));
		undo(mine);
		undo(theirs);
	}

	@Test
	void aReasonThatIsTooLongIsRefusedAndKept() {
		Page seen = send("area.json", area("too-long-a-reason", 1004));
		Page refused = press(seen, "x".repeat(601));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.links()).contains("#reason");
		assertThat(refused.byId("reason").getAttribute("value")).hasSize(601);
		assertThat(this.visitors.anyone().get("/areas/too-long-a-reason").status()).isEqualTo(404);
	}

	@Test
	void withoutAFileTheFormSaysSo() {
		for (Page refused : List.of(this.editor.upload(PATH, "file", "", new byte[0]), this.editor.post(PATH),
				this.editor.upload(PATH, "file", "empty.json", new byte[0]))) {
			assertThat(refused.status()).isEqualTo(422);
			assertThat(refused.links()).contains("#file");
			assertThat(refused.byId("file").getAttribute("aria-invalid")).isEqualTo("true");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 10 * 1024 * 1024 + 1, 11 * 1024 * 1024, 24 * 1024 * 1024 })
	void aFileThatIsTooLargeIsRefusedWithAPage(int size) {
		long before = this.rows.count("waiting_import");
		Page answer = this.editor.upload(PATH, "file", "large.json", new byte[size]);
		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.heading()).isEqualTo("That file is too large");
		assertThat(answer.links()).contains("/roadmaps");
		assertThat(this.rows.count("waiting_import")).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "00000000-0000-4000-8000-000000000000" })
	void aFileThatIsNotKeptIsAskedForAgain(String upload) {
		Page gone = this.editor.get(PATH + "/" + upload);
		assertThat(gone.status()).isEqualTo(410);
		assertThat(gone.text()).contains("Choose it again");
		assertThat(this.editor.post(PATH + "/" + upload, "seen", "").status()).isEqualTo(410);
	}

	@Test
	void aFileIsKeptForAnHour() {
		Page seen = send("area.json", area("kept", 1005));
		this.jdbc.sql("update waiting_import set uploaded_at = ? where uuid = ?")
			.param(Instant.now().minusSeconds(3601).atOffset(ZoneOffset.UTC))
			.param(java.util.UUID.fromString(this.address.replaceFirst(".*/", "")))
			.update();
		assertThat(press(seen, "").status()).isEqualTo(410);
	}

	@Test
	void manyThingsAreToldOnSeveralPages() {
		StringBuilder table = new StringBuilder("uuid,slug,position,name,summary\n");
		for (int i = 0; i < 250; i++) {
			table.append(",many-%d,%d,Many %d,Many\n".formatted(i, 2000 + i, i));
		}
		Page first = send("areas.csv", table.toString());
		assertThat(Page.all(first.only("table"), "tr")).hasSize(101);
		assertThat(first.text()).contains("1 of 3");
		Page last = this.editor.get(this.address + "?page=3");
		assertThat(Page.all(last.only("table"), "tr")).hasSize(51);
		assertThat(this.editor.get(this.address + "?page=x").text()).contains("1 of 3");
	}

	@Test
	void theSchemaIsForEverybodyToRead() {
		Page schema = this.visitors.anyone().get("/schema/content.json");
		assertThat(schema.status()).isEqualTo(200);
		assertThat(schema.header("Content-Type")).startsWith("application/schema+json");
		assertThat(schema.headers("Cache-Control")).containsExactly("public, max-age=3600");
		assertThat(this.visitors.anyone().get("/schema/content.json", "If-None-Match", schema.header("ETag")).status())
			.isEqualTo(304);
	}

	private Page send(String name, String text) {
		Page kept = this.editor.upload(PATH, "file", name, bytes(text));
		this.address = kept.leadsTo();
		return this.editor.follow(kept);
	}

	private Page press(Page seen, String reason) {
		return this.editor.post(this.address, "reason", reason, "seen",
				seen.all("input")
					.stream()
					.filter((input) -> input.getAttribute("name").equals("seen"))
					.map((input) -> input.getAttribute("value"))
					.findFirst()
					.orElse(""));
	}

	private static long number(Page done) {
		return Long.parseLong(done.leadsTo().replaceFirst(".*/", ""));
	}

	private void undo(long number) {
		this.history.undo(number, "", new Editor(null, "Test", Origin.ITSELF));
	}

	private String export() {
		return this.editor.get("/admin/export.json").body();
	}

	private static String area(String slug, int position) {
		return """
				{"format": "waymark-content", "edition": 1,
				  "areas":
				  [
				    {

				      "slug": "%s",
				      "position": %d,
				      "name": "Tried",
				      "summary": "An area."
				    }
				  ]
				}
				""".formatted(slug, position);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
