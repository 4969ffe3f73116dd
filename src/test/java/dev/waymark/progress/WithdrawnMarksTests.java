package dev.waymark.progress;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.ConfigurableApplicationContext;

import dev.waymark.account.ExportTable;
import dev.waymark.account.LearnerId;
import dev.waymark.account.learner.Guests;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.catalog.document.Kind;
import dev.waymark.progress.mark.MarkStatus;
import dev.waymark.progress.mark.MarkSubject;
import dev.waymark.progress.mark.Marks;
import dev.waymark.progress.mark.Word;
import dev.waymark.progress.note.NoteDraft;
import dev.waymark.site.ContentChanges;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of marks when what they are on is withdrawn: nothing.
 */
class WithdrawnMarksTests {

	@ParameterizedTest
	@EnumSource
	@DisplayName("R39 the export names also what was withdrawn since it was marked")
	void theExportNamesWhatWasWithdrawn(Downstairs database) {
		try (ConfigurableApplicationContext flats = database.apart()) {
			Content content = flats.getBean(Catalog.class).content();
			LearnerProgress progress = flats.getBean(LearnerProgress.class);
			LearnerId learner = flats.getBean(Guests.class).welcome().learner();
			progress.mark(learner, MarkSubject.skill(content.skill("seaborn").id()), Word.of(MarkStatus.LEARNING));
			content.guides()
				.get("standing-out")
				.milestones()
				.forEach((milestone) -> progress.mark(learner, MarkSubject.milestone(milestone.id()),
						Word.of(MarkStatus.DONE)));
			progress.keepNote(learner, content.skill("seaborn").id(), new NoteDraft("Mine", "", NoteDraft.NEW));
			Marks before = progress.marks(learner);
			List<ExportTable> exported = flats.getBean(ProgressExport.class).tables(learner);
			ContentChanges changes = new ContentChanges(flats);
			changes.retire(Kind.SKILL, "seaborn", "matplotlib");
			changes.retireMilestone("standing-out");
			changes.retire(Kind.GUIDE, "standing-out");
			assertThat(progress.marks(learner)).isEqualTo(before);
			assertThat(flats.getBean(ProgressExport.class).tables(learner)).isEqualTo(exported);
			assertThat(exported.get(0).rows()).singleElement().asString().contains("seaborn", "Seaborn");
		}
	}

}
