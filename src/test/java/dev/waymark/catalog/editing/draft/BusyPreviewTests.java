package dev.waymark.catalog.editing.draft;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.catalog.document.Document;
import dev.waymark.site.AtOnce;
import dev.waymark.site.Crowd;
import dev.waymark.site.EditingTest;
import dev.waymark.site.Page;
import dev.waymark.site.SignedIn;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.Workshop;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However many drafts are looked at at once, the rest of the site goes on.
 */
@EditingTest
class BusyPreviewTests {

	private final Crowd others = new Crowd();

	@Autowired
	private Desk content;

	@Autowired
	private Visitors visitors;

	@Autowired
	private Workshop workshop;

	private final Visitor editor;

	BusyPreviewTests(@SignedIn Visitor editor) {
		this.editor = editor;
	}

	@AfterEach
	void goHome() throws InterruptedException {
		this.others.goHome();
	}

	@Test
	@DisplayName("R27 whoever looks at a draft while too many are looked at is told to come again")
	void whoeverLooksAtADraftWhileTooManyAreLookedAtIsToldToComeAgain() throws InterruptedException {
		Document skill = this.workshop.skill();
		this.workshop.draft(skill.with("statement", "Changed."));
		String preview = Workshop.path(skill) + "/preview";
		this.others.keepBusy(this.content.trials(), 1);
		this.others.waitFor(this.content.trials(), 8);
		Page later = this.editor.get(preview);
		assertThat(later.status()).isEqualTo(503);
		assertThat(later.header("Retry-After")).isEqualTo("5");
		assertThat(later.links()).contains(preview);
		assertThat(this.visitors.anyone().get("/skills/" + skill.slug()).status()).isEqualTo(200);
		assertThat(this.editor.get(Workshop.path(skill)).status()).isEqualTo(200);
		goHome();
		assertThat(this.editor.get(preview).text()).contains("Changed.");
	}

	@Test
	@DisplayName("R27 of previews at one moment none fails, nor what is published meanwhile")
	void ofPreviewsAtOneMomentNoneFails() {
		Document skill = this.workshop.skill();
		this.workshop.draft(skill.with("statement", "Changed."));
		String preview = Workshop.path(skill) + "/preview";
		List<Page> pages = AtOnce.run(4, (number) -> {
			if (number == 0) {
				this.workshop.publish(skill.with("name", skill.name() + " anew"));
			}
			return this.editor.get(preview);
		});
		assertThat(pages).extracting(Page::status).as("shown, or told to come again").isSubsetOf(200, 503);
		assertThat(pages).filteredOn((page) -> page.status() == 200)
			.isNotEmpty()
			.allSatisfy((page) -> assertThat(page.text()).contains("Changed."));
		assertThat(this.editor.get(preview).text()).contains("Changed.");
		assertThat(this.workshop.published(skill.uuid()).name()).endsWith(" anew");
	}

}
