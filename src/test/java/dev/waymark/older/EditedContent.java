package dev.waymark.older;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.FilledForm;
import dev.waymark.site.Page;
import dev.waymark.site.Visitor;

import static dev.waymark.older.Inhabitants.fine;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What editors have made of the content that came with a release, each thing by the page
 * that is there for it.
 */
final class EditedContent {

	static final String STATEMENT = "Write programs in Python that <others> can read — naïvely & well.";

	static final String RENAMED = "numpy-arrays";

	static final String OWN_AREA = """
			{"format": "waymark-content", "edition": 1, "areas": [
			  {"slug": "%1$s", "position": %2$d, "name": "%3$s", "summary": "An area of our own."}]}""";

	private static final Map<String, String> TABLES = Map.of("skills", "skill", "roadmaps", "roadmap", "resources",
			"learning_resource", "guides", "guide", "areas", "skill_area");

	private final JdbcClient jdbc;

	private final Visitor editor;

	EditedContent(JdbcClient jdbc, Visitor editor) {
		this.jdbc = jdbc;
		this.editor = editor;
	}

	/** Changes a field, and puts it live. */
	String publish(String kinds, String slug, String field, String value) {
		Page look = this.editor.follow(fine(FilledForm.edit(fine(this.editor.get(path(kinds, slug))))
			.with(field, value)
			.send(this.editor, "publish")));
		return live(FilledForm.lastOn(look, "/admin/publish").with("reason", "So that it is right.").send(this.editor));
	}

	/** Saves a draft, which nobody else sees. */
	void draft(Visitor editor, String kinds, String slug, String field, String value) {
		Page saved = FilledForm.edit(fine(editor.get(path(kinds, slug)))).with(field, value).send(editor, "save");
		assertThat(saved.leadsTo()).as(saved.toString()).contains("done=");
	}

	/** Begins a thing that is not live yet. */
	void begin(String slug, String name) {
		Page saved = FilledForm.edit(fine(this.editor.get("/admin/content/skills/new")))
			.with("name", name)
			.with("slug", slug)
			.send(this.editor, "save");
		assertThat(saved.leadsTo()).as(saved.toString()).contains("done=saved");
	}

	void throwAway(String kinds, String slug) {
		String form = "/admin/discard";
		Page asked = fine(this.editor.get(form + "?draft=" + uuid(kinds, slug)));
		assertThat(FilledForm.on(asked, form).send(this.editor).leadsTo()).contains("done=discarded");
	}

	/** Takes something out of use; how is one of retired, merged and split. */
	String retire(String how, String kinds, String slug, String... successors) {
		String path = path(kinds, slug) + "/retire";
		String[] heirs = new String[successors.length];
		for (int i = 0; i < heirs.length; i++) {
			heirs[i] = uuid(kinds, successors[i]);
		}
		FilledForm form = FilledForm.on(fine(this.editor.get(path)), path);
		if (kinds.equals("skills")) {
			form.with("how", how);
		}
		Page look = fine(form.with("successor", heirs).with("reason", "Nobody asks for it.").send(this.editor, "look"));
		return live(FilledForm.on(look, path).send(this.editor, "retire"));
	}

	void undo(String revision) {
		Page undone = FilledForm.lastOn(fine(this.editor.get(revision)), revision)
			.with("reason", "It was wrong.")
			.send(this.editor);
		assertThat(undone.leadsTo()).as(undone.toString()).contains("done=undone");
	}

	/** Asks for one more skill on the entry level of a roadmap. */
	void require(String roadmap, String skill, String level, String proficiency, String importance) {
		String path = path("roadmaps", roadmap) + "/grid";
		Page added = fine(FilledForm.edit(fine(this.editor.get(path))).with("new", skill).send(this.editor, "add"));
		String cell = level + "." + skill;
		Page look = this.editor.follow(fine(FilledForm.edit(added)
			.with("p." + cell, proficiency)
			.with("i." + cell, importance)
			.send(this.editor, "publish")));
		live(FilledForm.lastOn(look, "/admin/publish").send(this.editor));
	}

	/** Uploads a file, which waits to be looked at. */
	String upload(String name, byte[] file) {
		this.editor.get("/admin/import");
		return Objects.requireNonNull(fine(this.editor.upload("/admin/import", "file", name, file)).leadsTo());
	}

	/** Imports what was uploaded. */
	void carryOut(String upload) {
		Page done = FilledForm.on(fine(this.editor.get(upload)), upload)
			.with("reason", "A road of our own.")
			.send(this.editor);
		assertThat(done.leadsTo()).as(done.toString()).startsWith("/admin/history/");
	}

	static byte[] ownRoadmap() {
		try (InputStream file = Objects.requireNonNull(
				EditedContent.class.getResourceAsStream("/dev/waymark/exchange/site-reliability-engineer.json"))) {
			return file.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String live(Page page) {
		assertThat(page.leadsTo()).as(page.toString()).matches("/admin/history/[0-9]+\\?done=live");
		return page.leadsTo().replaceFirst("\\?.*", "");
	}

	private String path(String kinds, String slug) {
		return "/admin/content/" + kinds + "/" + uuid(kinds, slug);
	}

	private String uuid(String kinds, String slug) {
		return this.jdbc.sql("select uuid from " + TABLES.get(kinds) + " where slug = ?")
			.param(slug)
			.query(String.class)
			.single();
	}

}
