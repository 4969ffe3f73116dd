package dev.waymark.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.account.ExportTable;
import dev.waymark.account.LearnerId;
import dev.waymark.account.learner.Handover;
import dev.waymark.account.learner.LearnerGoneException;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What becomes of reports when a guest signs in, asks for everything or leaves, on both
 * databases.
 */
@ParameterizedClass
@EnumSource(Downstairs.class)
class InboxBelongingsTests extends Reader {

	private final InboxBelongings belongings;

	private final LearnerId member;

	InboxBelongingsTests(Downstairs house) {
		super(house);
		this.belongings = house.find(InboxBelongings.class);
		this.member = newLearner();
	}

	@Test
	void everyReportComesOverAsItStands() {
		ReportView wrong = sent(wrong("A guest's"));
		ReportView suggested = sent(suggestion());
		this.inbox.decide(editor(), wrong.uuid(), new Decision(ReportStatus.DONE, "Thank you", 0), this.origin);
		this.inbox.send(this.member, wrong("The member's"));
		ReportView decided = now(wrong);
		assertThat(carry()).containsExactly(new Handover("reports", 2, 0, 0));
		assertThat(this.inbox.of(this.member, 10, 0)).hasSize(3).contains(decided, suggested);
		assertThat(this.inbox.count(this.reader)).isZero();
	}

	@Test
	void aGuestWithNothingBringsNothing() {
		this.inbox.send(this.member, wrong("The member's"));
		assertThat(carry()).containsExactly(new Handover("reports", 0, 0, 0));
		assertThat(this.inbox.count(this.member)).isOne();
	}

	@Test
	void nothingIsCarriedToWhoIsGone() {
		sent(wrong("Kept"));
		assertThatExceptionOfType(LearnerGoneException.class)
			.isThrownBy(() -> within(() -> this.belongings.carry(this.reader, new LearnerId(-1))));
		assertThat(this.inbox.count(this.reader)).isOne();
	}

	@Test
	@DisplayName("R39 the export says everything, by slugs and not by numbers")
	void theExportSaysEverything() {
		ReportView wrong = sent(wrong("Wrong"));
		this.inbox.decide(editor(), wrong.uuid(), new Decision(ReportStatus.DISMISSED, "An answer", 0), this.origin);
		sent(ReportDraft.ofResource(this.resource, Fault.LINK, ""));
		sent(suggestion());
		this.inbox.send(this.member, wrong("Another's"));
		ExportTable table = export(this.reader);
		assertThat(table.name()).isEqualTo("reports");
		assertThat(table.columns()).containsExactly("sent_at", "kind", "about", "fault", "name", "url", "type",
				"skills", "words", "status", "answer", "decided_at");
		assertThat(table.rows()).containsExactlyInAnyOrder(
				Arrays.asList(Downstairs.NOW, "wrong", "/skills/python", "fact", null, null, null, null,
						"Wrong " + this.marker, "dismissed", "An answer", Downstairs.NOW),
				Arrays.asList(Downstairs.NOW, "wrong", "/resources/deeplearning-ai-tensorflow-developer", "link", null,
						null, null, null, "", "open", "", null),
				Arrays.asList(Downstairs.NOW, "suggestion", null, null, "A book of " + this.marker,
						"https://else.example/" + this.marker, "book", "julia python", "It is good. " + this.marker,
						"open", "", null));
	}

	@Test
	@DisplayName("R39 whoever leaves takes all reports along, open ones too, and nobody else's")
	void whoeverLeavesTakesAllReportsAlong() {
		sent(wrong("Mine"));
		ReportView suggested = sent(suggestion());
		this.inbox.decide(editor(), suggested.uuid(), new Decision(ReportStatus.DONE, "", 0), this.origin);
		this.inbox.send(this.member, suggestion());
		long named = this.house.count("report_skill", "position >= ?", 0);
		within(() -> {
			this.belongings.remove(this.reader);
			return true;
		});
		assertThat(this.inbox.count(this.reader)).isZero();
		assertThat(this.inbox.find(suggested.uuid())).isEmpty();
		assertThat(this.house.count("report_skill", "position >= ?", 0)).isEqualTo(named - 2);
		assertThat(found(this.marker)).hasSize(1);
	}

	@Test
	void outsideOfATransactionNothingIsCarriedOrRemoved() {
		sent(wrong("Kept"));
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.belongings.carry(this.reader, this.member));
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.belongings.remove(this.reader));
		assertThat(this.inbox.count(this.reader)).isOne();
	}

	private List<Handover> carry() {
		return within(() -> this.belongings.carry(this.reader, this.member));
	}

	private ExportTable export(LearnerId learner) {
		return within(() -> this.belongings.export(learner)).get(0);
	}

	private <T> T within(Supplier<T> step) {
		return new TransactionTemplate(this.house.find(PlatformTransactionManager.class))
			.execute((status) -> step.get());
	}

}
