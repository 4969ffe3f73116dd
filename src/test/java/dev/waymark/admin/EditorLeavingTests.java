package dev.waymark.admin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import dev.waymark.catalog.document.Document;
import dev.waymark.site.EditingTest;
import dev.waymark.site.FilledForm;
import dev.waymark.site.Members;
import dev.waymark.site.Rows;
import dev.waymark.site.SignedIn;
import dev.waymark.site.Visitor;
import dev.waymark.site.Workshop;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody who leaves has written stays, without their name.
 */
@EditingTest
class EditorLeavingTests {

	@Autowired
	private Members members;

	@Autowired
	private Workshop workshop;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Test
	@DisplayName("R39 what an editor has published and drafted is theirs to take along, and stays without their name")
	void whatAnEditorHasWrittenStaysWithoutTheirName(@SignedIn Visitor editor) throws IOException {
		String email = this.members.emailOf(editor);
		String uuid = this.jdbc.sql("select uuid from account where email = ?")
			.param(email)
			.query(String.class)
			.single();
		String name = this.workshop.nameOf(email);
		Document published = this.workshop.skill();
		Document drafted = this.workshop.skill();
		save(editor, published);
		save(editor, drafted);
		FilledForm.lastOn(editor.get("/admin/publish?draft=" + published.uuid()), "/admin/publish")
			.with("reason", "From the course list")
			.send(editor);
		String revision = "/admin/history/" + this.workshop.revision(published.uuid());
		assertThat(editor.get(revision).text()).contains(name, "From the course list");
		assertThat(editor.get("/admin").text()).contains(name, drafted.name());
		assertThat(export(editor)).hasEntrySatisfying("edits.csv",
				(edits) -> assertThat(edits).contains("published", "From the course list"));

		this.members.newcomer("administrator").post("/admin/people/" + uuid + "/delete", "email", email);

		Visitor colleague = this.members.newcomer("editor");
		assertThat(colleague.get(revision).text()).contains("From the course list", "somebody who has left")
			.doesNotContain(name);
		assertThat(this.workshop.draft(drafted.uuid()).editorName()).isEmpty();
		new Rows(this.jdbc).all()
			.forEach((table, rows) -> assertThat(rows).as(table)
				.noneMatch((row) -> contains(row, email) || contains(row, uuid) || contains(row, "=" + name + " ")));
	}

	private static void save(Visitor editor, Document document) {
		FilledForm.on(editor.get(Workshop.path(document)), Workshop.path(document))
			.with("statement", "Says something else.")
			.send(editor, "save");
	}

	/** The files of the export, by the ends of their names. */
	private Map<String, String> export(Visitor visitor) throws IOException {
		Cookie[] cookies = visitor.cookies()
			.entrySet()
			.stream()
			.map((cookie) -> new Cookie(cookie.getKey(), cookie.getValue()))
			.toArray(Cookie[]::new);
		byte[] zip = this.mvc.post()
			.uri("/settings/data")
			.header("Sec-Fetch-Site", "same-origin")
			.header("X-CSRF-TOKEN", visitor.token())
			.cookie(cookies)
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		Map<String, String> files = new LinkedHashMap<>();
		try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				List<String> path = List.of(entry.getName().split("/"));
				files.put(path.get(path.size() - 1), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

	private static boolean contains(String row, String words) {
		return (row + " ").toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
	}

}
