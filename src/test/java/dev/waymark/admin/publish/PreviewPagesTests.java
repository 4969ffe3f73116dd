package dev.waymark.admin.publish;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.site.EditingTest;
import dev.waymark.site.Members;
import dev.waymark.site.NuChecker;
import dev.waymark.site.Page;
import dev.waymark.site.SignedIn;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.Workshop;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Drafts, as editors see them before anybody else does.
 */
@EditingTest
class PreviewPagesTests {

	private static final String SECRET = "Zymurgic";

	@Autowired
	private Members members;

	@Autowired
	private Visitors visitors;

	@Autowired
	private Workshop workshop;

	private final Visitor editor;

	PreviewPagesTests(@SignedIn Visitor editor) {
		this.editor = editor;
	}

	@ParameterizedTest
	@EnumSource(names = { "LEVEL", "AREA", "SKILL", "ROADMAP", "RESOURCE", "GUIDE" })
	void aPreviewIsThePageThatReadersWouldGet(Kind kind) {
		Document thing = this.workshop.any(kind);
		this.workshop.draft(thing.with("name", SECRET + " thing"));
		Page page = this.editor.get(Workshop.path(thing) + "/preview");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.heading()).contains(SECRET + " thing");
		assertThat(page.header("Cache-Control")).contains("no-store");
		assertThat(page.links()).contains(Workshop.path(thing));
		assertThat(NuChecker.errors(page.body())).isEmpty();
		Page reader = this.visitors.anyone().get("/" + kind.getPath() + "/" + thing.slug());
		assertThat(reader.heading()).contains(thing.name()).doesNotContain(SECRET);
		assertThat(reader.links()).doesNotContain(Workshop.path(thing));
	}

	@Test
	void aNewThingThatNeedsAnotherDraftHasAPreviewToo() {
		Document needed = made("needed");
		Document needs = made("needs").with("prerequisites", List.of(needed.slug()));
		this.workshop.draft(needed);
		this.workshop.draft(needs);
		Page page = this.editor.get(Workshop.path(needs) + "/preview");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains(needs.name(), needed.name());
		assertThat(this.visitors.anyone().get("/skills/" + needs.slug()).status()).isEqualTo(404);
	}

	@Test
	void whatIsNotRightYetHasNoPreviewAndSaysWhy() {
		Document bare = made("bare").with("statement", null);
		this.workshop.draft(bare);
		Page answer = this.editor.get(Workshop.path(bare) + "/preview");
		assertThat(answer.leadsTo()).isEqualTo("/admin/publish?draft=" + bare.uuid());
		assertThat(this.editor.get(answer.leadsTo()).text()).contains("Before it can be published",
				"Statement is missing");
	}

	@Test
	void aThingWithoutADraftIsShownAsItIs() {
		Document skill = this.workshop.skill();
		assertThat(this.editor.get(Workshop.path(skill) + "/preview").heading()).isEqualTo(skill.name());
		this.workshop.retire(skill);
		assertThat(this.editor.get(Workshop.path(skill) + "/preview").text()).contains("Nobody asks for it.");
	}

	@Test
	void aDraftWithAnotherAddressIsShownUnderIt() {
		Document skill = this.workshop.skill();
		this.workshop.draft(skill.with("slug", skill.slug() + "-anew").with("name", SECRET));
		Page page = this.editor.get(Workshop.path(skill) + "/preview");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.heading()).isEqualTo(SECRET);
		assertThat(this.visitors.anyone().get("/skills/" + skill.slug()).status()).isEqualTo(200);
		assertThat(this.visitors.anyone().get("/skills/" + skill.slug() + "-anew").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/content/sources/%s/preview", "/admin/content/areas/%s/preview",
			"/admin/content/planets/%s/preview", "/admin/content/skills/x/preview",
			"/admin/content/skills/00000000-0000-0000-0000-000000000000/preview" })
	void whatHasNoPageHasNoPreview(String path) {
		assertThat(this.editor.get(path.formatted(this.workshop.skill().uuid())).status()).isEqualTo(404);
	}

	@Test
	@DisplayName("R20 a preview is for editors")
	void aPreviewIsForEditors() {
		Document skill = this.workshop.skill();
		this.workshop.draft(skill.with("name", SECRET));
		String path = Workshop.path(skill) + "/preview";
		assertThat(this.visitors.anyone().get(path).leadsTo()).startsWith("/sign-in");
		assertThat(this.members.newcomer("learner").get(path).status()).isEqualTo(404);
		assertThat(this.members.signIn(this.members.open("editor")).get(path).leadsTo())
			.startsWith("/settings/second-factor");
		assertThat(this.members.newcomer("administrator").get(path).heading()).isEqualTo(SECRET);
	}

	@Test
	void aPreviewChangesNothing() {
		Document skill = this.workshop.skill();
		this.workshop.draft(skill.with("name", SECRET).with("prerequisites", List.of("git")));
		long before = this.workshop.revision(skill.uuid());
		Page reader = this.visitors.anyone().get("/skills/git");
		for (int times = 0; times < 3; times++) {
			this.editor.get(Workshop.path(skill) + "/preview");
		}
		assertThat(this.workshop.revision(skill.uuid())).isEqualTo(before);
		assertThat(this.workshop.published(skill.uuid())).isEqualTo(skill);
		assertThat(this.visitors.anyone().get("/skills/git").text()).isEqualTo(reader.text());
	}

	@Test
	void nothingOfADraftIsFoundWhileItIsLookedAt() throws InterruptedException {
		Document skill = this.workshop.skill();
		this.workshop.draft(skill.with("name", SECRET).with("statement", SECRET));
		Document fresh = made("secret").with("name", SECRET + " skill");
		this.workshop.draft(fresh);
		Visitor learner = this.members.newcomer("learner");
		learner.post("/skills/" + skill.slug() + "/mark", "status", "learned", "proficiency", "2");
		List<String> paths = List.of("/search?q=zymurgic", "/sitemap.xml", "/skills/" + skill.slug(), "/skills",
				"/skills?area=" + skill.text("area"), "/areas/" + skill.text("area"), "/me", "/settings/data",
				"/compare?a=data-scientist&b=machine-learning-engineer", "/schema/content.json");
		Thread looking = new Thread(() -> {
			Visitor other = this.editor;
			for (int times = 0; times < 5; times++) {
				other.get(Workshop.path(skill) + "/preview");
				other.get(Workshop.path(fresh) + "/preview");
			}
		});
		looking.start();
		try {
			for (String path : paths) {
				assertThat(learner.get(path).body().toLowerCase(Locale.ROOT).replace("q=zymurgic", "")).as(path)
					.doesNotContain(SECRET.toLowerCase(Locale.ROOT) + " skill")
					.doesNotContain(">" + SECRET.toLowerCase(Locale.ROOT) + "<");
			}
			assertThat(learner.get("/skills/" + fresh.slug()).status()).isEqualTo(404);
		}
		finally {
			looking.join();
		}
	}

	@Test
	void noFileAndNoCheckHoldsADraftThatNobodyAskedFor() {
		Document skill = this.workshop.skill();
		this.workshop.draft(skill.with("statement", SECRET).with("citations", null));
		for (String path : List.of("/admin/export.json", "/admin/export.csv.zip", "/admin/coverage")) {
			assertThat(this.editor.get(path).body()).as(path).doesNotContain(SECRET);
		}
		assertThat(this.editor.get("/admin/coverage").body()).doesNotContain(Workshop.path(skill) + "#citations");
	}

	private Document made(String word) {
		Document skill = this.workshop.skill();
		return new Document(Kind.SKILL, UUID.randomUUID(), Map
			.copyOf(skill.with("slug", skill.slug() + "-" + word).with("name", skill.name() + " " + word).values()));
	}

}
