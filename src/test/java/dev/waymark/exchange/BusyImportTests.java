package dev.waymark.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.revision.History;
import dev.waymark.platform.Origin;
import dev.waymark.site.AtOnce;
import dev.waymark.site.Crowd;
import dev.waymark.site.EditingTest;
import dev.waymark.site.FilledForm;
import dev.waymark.site.Page;
import dev.waymark.site.Rows;
import dev.waymark.site.SignedIn;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However many files come in at once, the rest of the site goes on.
 */
@EditingTest
class BusyImportTests {

	private static final String PATH = "/admin/import";

	private final Crowd others = new Crowd();

	@Autowired
	private ContentImport imports;

	@Autowired
	private Visitors visitors;

	@Autowired
	private Rows rows;

	@Autowired
	private History history;

	private final Visitor editor;

	BusyImportTests(@SignedIn Visitor editor) {
		this.editor = editor;
	}

	@AfterEach
	void goHome() throws InterruptedException {
		this.others.goHome();
	}

	@Test
	@DisplayName("R27 whoever brings a file while too many are read is told to come again, and the file is kept")
	void whoeverBringsAFileWhileTooManyAreReadIsToldToComeAgain() throws InterruptedException {
		this.others.keepBusy(this.imports.work, 1);
		this.others.waitFor(this.imports.work, 4);
		String plan = send("busy");
		Page later = this.editor.get(plan);
		assertThat(later.status()).isEqualTo(503);
		assertThat(later.header("Retry-After")).isEqualTo("5");
		assertThat(later.links()).contains(plan);
		assertThat(this.visitors.anyone().get("/areas/data").status()).isEqualTo(200);
		goHome();
		assertThat(this.editor.get(plan).text()).contains("New", "busy");
	}

	@Test
	@DisplayName("R27 of many who import the same at one moment one does, and the others are told")
	void ofManyWhoImportTheSameAtOneMomentOneDoes() {
		List<FilledForm> plans = Stream.of(send("at-once"), send("at-once"), send("at-once"))
			.map((path) -> FilledForm.lastOn(this.editor.get(path), path))
			.toList();
		long before = this.rows.count("revision");
		List<Page> answers = AtOnce.run(plans.size(), (number) -> plans.get(number).send(this.editor));
		assertThat(answers).extracting(Page::status).containsOnlyOnce(302).isSubsetOf(302, 409, 503);
		assertThat(this.rows.count("revision")).isEqualTo(before + 1);
		assertThat(answers).filteredOn((page) -> page.status() == 409)
			.allSatisfy((page) -> assertThat(page.text()).contains("at-once"));
		assertThat(this.visitors.anyone().get("/areas/at-once").status()).isEqualTo(200);
		answers.stream()
			.filter((page) -> page.status() == 302)
			.map((page) -> Long.valueOf(page.leadsTo().replaceFirst(".*/", "")))
			.forEach((number) -> this.history.undo(number, "", new Editor(null, "Test", Origin.ITSELF)));
	}

	private String send(String slug) {
		String file = """
				{"format": "waymark-content", "edition": 1, "areas": [
				  {"slug": "%s", "position": 4711, "name": "%s", "summary": "As said."}
				]}""".formatted(slug, slug);
		this.editor.get(PATH);
		return this.editor.upload(PATH, "file", "area.json", file.getBytes(StandardCharsets.UTF_8)).leadsTo();
	}

}
