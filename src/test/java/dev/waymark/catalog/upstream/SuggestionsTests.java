package dev.waymark.catalog.upstream;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import dev.waymark.catalog.document.Difference;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.Change;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.draft.Drafts;
import dev.waymark.catalog.editing.revision.History;
import dev.waymark.catalog.editing.revision.Publishing;
import dev.waymark.catalog.editing.revision.RevisionAction;
import dev.waymark.catalog.editing.revision.RevisionView;
import dev.waymark.platform.Origin;
import dev.waymark.site.Downstairs;
import dev.waymark.site.LaterRelease;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a later release brings for things that editors have changed is offered to them.
 */
@Execution(ExecutionMode.CONCURRENT)
class SuggestionsTests {

	private static final Editor ANN = new Editor(UUID.fromString("00000000-0000-4000-8000-000000000001"), "Ann",
			Origin.ITSELF);

	private static final String CALCULUS = "Differentiate the functions inside a model and use gradients to see how it learns.";

	private static final String PROBABILITY = "Describe uncertainty with random variables and distributions, and update it on evidence.";

	@ParameterizedTest
	@EnumSource
	void onlyWhatAnEditorHasChangedIsOffered(Downstairs database, @TempDir Path folder) {
		try (ConfigurableApplicationContext flats = database.apart()) {
			Desk desk = flats.getBean(Desk.class);
			Publishing publishing = flats.getBean(Publishing.class);
			flats.getBean(Suggestions.class).look();
			Document calculus = skill(desk, "calculus");
			publishing.apply(List.of(calculus.with("hours", 81)), RevisionAction.IMPORTED, "", ANN);
			Suggestions later = later(flats,
					new LaterRelease(folder).say("41", CALCULUS, "Differentiate whatever a model holds.")
						.say("41", PROBABILITY, "Reason under uncertainty."));
			later.look();
			assertThat(skill(desk, "probability").text("statement")).isEqualTo("Reason under uncertainty.");
			assertThat(later.offered()).singleElement().satisfies((change) -> {
				assertThat(change.before()).isEqualTo(skill(desk, "calculus"));
				assertThat(change.differences()).extracting(Difference::field).containsExactly("statement", "hours");
			});
			later.look();
			assertThat(later.offered()).hasSize(1);
			RevisionView adopted = later.adopt(calculus.uuid(), ANN).orElseThrow();
			assertThat(adopted.action()).isEqualTo(RevisionAction.ADOPTED);
			assertThat(skill(desk, "calculus").text("statement")).isEqualTo("Differentiate whatever a model holds.");
			assertThat(later.offered()).isEmpty();
			flats.getBean(History.class).undo(adopted.number(), "", ANN);
			assertThat(skill(desk, "calculus").get("hours")).isEqualTo(81);
		}
	}

	@ParameterizedTest
	@EnumSource
	void anOfferCanBecomeADraftOrBeLeft(Downstairs database, @TempDir Path folder) {
		try (ConfigurableApplicationContext flats = database.apart()) {
			Desk desk = flats.getBean(Desk.class);
			Publishing publishing = flats.getBean(Publishing.class);
			flats.getBean(Suggestions.class).look();
			for (String slug : List.of("calculus", "probability")) {
				publishing.apply(List.of(skill(desk, slug).with("hours", 82)), RevisionAction.IMPORTED, "", ANN);
			}
			Suggestions later = later(flats,
					new LaterRelease(folder).say("41", CALCULUS, "Differentiate.").say("41", PROBABILITY, "Reason."));
			later.look();
			assertThat(later.offered()).extracting(Change::kind).containsExactly(Kind.SKILL, Kind.SKILL);
			later.draft(skill(desk, "calculus").uuid(), ANN);
			later.leave(skill(desk, "probability").uuid());
			assertThat(later.offered()).isEmpty();
			assertThat(desk.drafts()).singleElement()
				.satisfies((draft) -> assertThat(draft.document().text("statement")).isEqualTo("Differentiate."));
			assertThat(skill(desk, "probability").text("statement")).isEqualTo(PROBABILITY);
		}
	}

	@ParameterizedTest
	@EnumSource
	void aFreshInstallationIsOfferedNothing(Downstairs database) {
		try (ConfigurableApplicationContext flats = database.apart()) {
			Suggestions suggestions = flats.getBean(Suggestions.class);
			suggestions.look();
			assertThat(suggestions.offered()).isEmpty();
			assertThat(flats.getBean(JdbcClient.class)
				.sql("select count(*) from shipped_document")
				.query(Integer.class)
				.single()).isEqualTo(flats.getBean(Desk.class).documents().all().size());
		}
	}

	private static Suggestions later(ConfigurableApplicationContext flats, LaterRelease release) {
		release.reach(flats.getBean(DataSource.class));
		return new Suggestions(new ShippedContent(release.location()), flats.getBean(Desk.class),
				flats.getBean(Drafts.class), flats.getBean(Publishing.class),
				flats.getBean(ShippedDocumentRepository.class), flats.getBean(ShippedEditionRepository.class),
				flats.getBean(PlatformTransactionManager.class));
	}

	private static Document skill(Desk desk, String slug) {
		return desk.documents().find(Kind.SKILL, slug).orElseThrow();
	}

}
