package dev.waymark.admin;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.site.EditingTest;
import dev.waymark.site.FilledForm;
import dev.waymark.site.Members;
import dev.waymark.site.Page;
import dev.waymark.site.SignedIn;
import dev.waymark.site.Visitor;
import dev.waymark.site.Workshop;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the audit log says of an editor's work, one step after the other.
 */
@EditingTest
@TestInstance(Lifecycle.PER_CLASS)
class EditingAuditTests {

	@Autowired
	private Members members;

	@Autowired
	private Workshop workshop;

	@Autowired
	private JdbcClient jdbc;

	private Visitor editor;

	private String uuid;

	private String name;

	@BeforeAll
	void signIn(@SignedIn Visitor editor) {
		this.editor = editor;
		String email = this.members.emailOf(editor);
		this.uuid = this.jdbc.sql("select uuid from account where email = ?").param(email).query(String.class).single();
		this.name = this.workshop.nameOf(email);
	}

	@Test
	@DisplayName("R28 drafts that are saved, brought forward and thrown away are on record")
	void draftsAreOnRecord() {
		Document skill = this.workshop.skill();
		String path = Workshop.path(skill);
		expect("draft-saved", skill, "skill", () -> edit(skill).send(this.editor, "save"));
		expect("draft-saved", skill, "skill", () -> {
			this.workshop.publish(skill.with("hours", 77));
			String compare = path + "/compare";
			return FilledForm.on(this.editor.get(compare), compare).send(this.editor);
		});
		expect("draft-discarded", skill, "skill",
				() -> FilledForm.on(this.editor.get("/admin/discard?draft=" + skill.uuid()), "/admin/discard")
					.send(this.editor));
		expect("draft-brought-back", skill, "skill", () -> {
			String thrown = "/admin/former-drafts/" + skill.uuid();
			return FilledForm.on(this.editor.get("/admin/former-drafts"), thrown + "/2").send(this.editor);
		});
		assertNothing(() -> FilledForm.edit(this.editor.get(path)).with("hours", "many").send(this.editor, "save"));
	}

	@Test
	@DisplayName("R28 everything that goes live is on record, and so is what is taken back")
	void everythingThatGoesLiveIsOnRecord() {
		Document skill = this.workshop.skill();
		Document other = this.workshop.skill();
		Document third = this.workshop.skill();
		edit(skill).send(this.editor, "save");
		expect("content-published", skill, "revision",
				() -> FilledForm.lastOn(this.editor.get("/admin/publish?draft=" + skill.uuid()), "/admin/publish")
					.send(this.editor));
		String live = "/admin/history/" + this.workshop.revision(skill.uuid());
		expect("content-undone", skill, "revision",
				() -> FilledForm.lastOn(this.editor.get(live), live).send(this.editor));
		expect("content-restored", skill, "revision",
				() -> FilledForm.on(this.editor.get(live), live).send(this.editor));
		expect("content-merged", skill, "revision", () -> retire(skill, "merged", other));
		expect("content-split", other, "revision", () -> retire(other, "split", this.workshop.skill(), third));
		expect("content-retired", third, "revision", () -> retire(third, "retired"));
		Document loose = this.workshop.skill();
		expect("content-removed", loose, "revision",
				() -> FilledForm.on(this.editor.get(Workshop.path(loose) + "/remove"), Workshop.path(loose) + "/remove")
					.with("reason", "x".repeat(5000))
					.send(this.editor));
	}

	@Test
	@DisplayName("R28 a new order, what is moved and what comes from a file is on record")
	void orderMovesAndFilesAreOnRecord() {
		Document area = this.workshop.any(Kind.AREA);
		List<String> areas = this.workshop.all(Kind.AREA).stream().map((one) -> one.uuid().toString()).toList();
		String first = areas.get(0);
		expect("content-ordered", null, "revision",
				() -> FilledForm.edit(this.editor.get("/admin/content/areas/order"))
					.with("thing", areas.get(1), first)
					.send(this.editor, "save"));
		assertThat(area.uuid()).hasToString(first);
		Document skill = this.workshop.skill();
		expect("draft-saved", skill, "skill", () -> this.editor.post("/admin/content/skills", "thing",
				skill.uuid().toString(), "do", "move", "area", "data"));
		String table = "uuid,slug,position,name,summary\n%s,%s,%s,%s,From a file\n".formatted(area.uuid(), area.slug(),
				area.get("position"), area.name());
		expect("content-imported", area, "revision", () -> {
			Page kept = this.editor.upload("/admin/import", "file", "areas.csv",
					table.getBytes(StandardCharsets.UTF_8));
			Page plan = this.editor.follow(kept);
			return FilledForm.on(plan, kept.leadsTo()).send(this.editor);
		});
	}

	private FilledForm edit(Document document) {
		return FilledForm.edit(this.editor.get(Workshop.path(document))).with("statement", "Says something else.");
	}

	private Page retire(Document gone, String how, Document... successors) {
		String path = Workshop.path(gone) + "/retire";
		Page look = FilledForm.on(this.editor.get(path), path)
			.with("how", how)
			.with("successor", List.of(successors).stream().map((one) -> one.uuid().toString()).toArray(String[]::new))
			.with("reason", "For the record.")
			.send(this.editor, "look");
		return FilledForm.on(look, path).send(this.editor, "retire");
	}

	/** Sees that a step leaves exactly one event, under the editor's name. */
	private void expect(String kind, Document about, String detail, Supplier<Page> step) {
		List<Event> events = after(step);
		assertThat(events).as(kind).hasSize(1);
		Event event = events.get(0);
		assertThat(event.kind()).isEqualTo(kind);
		assertThat(event.actorName()).isEqualTo(this.name);
		assertThat(event.detail()).startsWith(detail);
		if (about != null) {
			assertThat(event.subject()).isEqualTo(about.name());
		}
	}

	private void assertNothing(Supplier<Page> step) {
		assertThat(after(step)).isEmpty();
	}

	private List<Event> after(Supplier<Page> step) {
		long last = this.jdbc.sql("select coalesce(max(id), 0) from audit_event").query(Long.class).single();
		Page page = step.get();
		assertThat(page.status()).isIn(302, 303, 422);
		return this.jdbc
			.sql("select kind, actor_name, subject, detail from audit_event where id > ? and actor = ? order by id")
			.params(last, UUID.fromString(this.uuid))
			.query(Event.class)
			.list();
	}

	private record Event(String kind, String actorName, String subject, String detail) {
	}

}
