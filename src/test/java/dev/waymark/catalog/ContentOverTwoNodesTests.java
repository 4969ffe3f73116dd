package dev.waymark.catalog;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.ChangedSinceException;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.draft.Drafts;
import dev.waymark.catalog.editing.revision.History;
import dev.waymark.catalog.editing.revision.Publishing;
import dev.waymark.catalog.editing.revision.RevisionAction;
import dev.waymark.platform.Origin;
import dev.waymark.site.AtOnce;
import dev.waymark.site.Database;
import dev.waymark.site.Node;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes with one database, which both keep the content in their memory.
 */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(Lifecycle.PER_CLASS)
class ContentOverTwoNodesTests {

	private static final Editor ANN = new Editor(null, "Ann", Origin.ITSELF);

	private final String database = Database.POSTGRESQL.seeded();

	private final Node here = start();

	private final Node elsewhere = start();

	private final Desk desk = this.here.find(Desk.class);

	private final Publishing publishing = this.here.find(Publishing.class);

	private final History history = this.here.find(History.class);

	private final Drafts drafts = this.here.find(Drafts.class);

	private final Publishing other = this.elsewhere.find(Publishing.class);

	@AfterAll
	void stop() {
		this.here.close();
		this.elsewhere.close();
	}

	@Test
	void whatIsPublishedIsLiveAtOnceOnEveryNode() {
		Document skill = skill("made-here", "Made here");
		this.drafts.save(skill, null, ANN);
		assertThat(read("/skills/made-here").statusCode()).isEqualTo(404);
		this.publishing.publish(List.of(skill.uuid()), "", ANN);
		assertThat(read("/skills/made-here").body()).contains("<h1>Made here</h1>");
		assertThat(read("/search?q=made+here").body()).contains("/skills/made-here");
		assertThat(read("/sitemap.xml").body()).contains("/skills/made-here");
		Document renamed = skill.with("slug", "made-there").with("name", "Made there");
		long number = this.publishing.apply(List.of(renamed), RevisionAction.IMPORTED, "", ANN).orElseThrow().number();
		assertThat(read("/skills/made-here").headers().firstValue("Location")).contains("/skills/made-there");
		assertThat(read("/skills/made-there").body()).contains("<h1>Made there</h1>");
		this.history.undo(number, "", ANN);
		assertThat(read("/skills/made-here").body()).contains("<h1>Made here</h1>");
	}

	@Test
	void ofTwoWhoPublishTheSameThingAtOnceOneIsToldOfTheOther() {
		Document skill = this.desk.documents().find(Kind.SKILL, "calculus").orElseThrow();
		this.drafts.save(skill.with("hours", 81), null, ANN);
		List<Boolean> answers = AtOnce.run(2, (number) -> {
			try {
				return ((number == 0) ? this.publishing.publish(List.of(skill.uuid()), "", ANN)
						: this.other.apply(List.of(skill.with("hours", 82)), RevisionAction.IMPORTED, "", ANN))
					.isPresent();
			}
			catch (ChangedSinceException ex) {
				return false;
			}
		});
		assertThat(answers.get(1)).isTrue();
		assertThat(this.desk.documents().find(skill.uuid()).orElseThrow().get("hours")).isEqualTo(82)
			.isEqualTo(this.elsewhere.find(Desk.class).documents().find(skill.uuid()).orElseThrow().get("hours"));
		assertThat(this.desk.draft(skill.uuid()).isPresent()).isEqualTo(!answers.get(0));
	}

	private HttpResponse<String> read(String path) {
		try {
			return HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(URI.create(this.elsewhere.site() + path)).build(),
						HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private Document skill(String slug, String name) {
		return new Document(Kind.SKILL, UUID.randomUUID(), Map.of("slug", slug, "position", 900, "name", name, "kind",
				"practice", "area", "programming", "statement", "Do it.", "description", "It is done.", "hours", 10));
	}

	private Node start() {
		return Node.start(Database.POSTGRESQL, this.database, "--waymark.jobs=off");
	}

}
