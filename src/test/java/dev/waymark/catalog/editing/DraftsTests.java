package dev.waymark.catalog.editing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.platform.Origin;
import dev.waymark.site.AtOnce;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What becomes of drafts that several editors write, on both databases.
 */
class DraftsTests {

	private static final Editor ANN = new Editor(UUID.fromString("00000000-0000-4000-8000-000000000001"), "Ann",
			Origin.ITSELF);

	private static final Editor BEN = new Editor(UUID.fromString("00000000-0000-4000-8000-000000000002"), "Ben",
			Origin.ITSELF);

	private static final Map<Downstairs, ConfigurableApplicationContext> FLATS = new EnumMap<>(Downstairs.class);

	private CatalogEditor editor;

	private Drafts drafts;

	private JdbcClient jdbc;

	private ConfigurableApplicationContext flats;

	void on(Downstairs database) {
		this.flats = FLATS.computeIfAbsent(database, Downstairs::apart);
		this.editor = this.flats.getBean(CatalogEditor.class);
		this.drafts = this.flats.getBean(Drafts.class);
		this.jdbc = this.flats.getBean(JdbcClient.class);
	}

	@AfterAll
	static void close() {
		FLATS.values().forEach(ConfigurableApplicationContext::close);
		FLATS.clear();
	}

	@ParameterizedTest
	@EnumSource
	void ofSeveralWhoBeginADraftAtOnceOneDoesAndTheOthersAreTold(Downstairs database) {
		on(database);
		Document skill = published("calculus");
		List<Integer> saved = AtOnce.run(4, (number) -> save(skill.with("hours", 80 + number), null));
		assertThat(saved).containsExactlyInAnyOrder(1, 0, 0, 0);
		DraftView draft = this.editor.draft(skill.uuid()).orElseThrow();
		List<Integer> again = AtOnce.run(4, (number) -> save(skill.with("hours", 90 + number), draft.version()));
		assertThat(again).containsExactlyInAnyOrder(1, 0, 0, 0);
		assertThat(this.drafts.former(skill.uuid())).extracting((former) -> former.draft().version())
			.containsExactly(draft.version());
	}

	/** Tells who was not the first what the first has saved, in the same transaction. */
	private int save(Document document, Long seen) {
		try {
			this.drafts.save(document, seen, ANN);
			return 1;
		}
		catch (StaleDraftException ex) {
			assertThat(ex.current()).isNotNull();
			return 0;
		}
	}

	@ParameterizedTest
	@EnumSource
	void whateverADraftSaidIsKept(Downstairs database) {
		on(database);
		Document skill = published("probability");
		DraftView first = this.drafts.save(skill.with("hours", 81), null, ANN);
		DraftView second = this.drafts.save(skill.with("hours", 82), first.version(), BEN);
		this.drafts.discard(skill.uuid(), second.version(), ANN);
		DraftView third = this.drafts.save(skill.with("hours", 83), null, ANN);
		assertThat(third.version()).isGreaterThan(second.version());
		this.editor.publish(List.of(skill.uuid()), "", BEN);
		assertThat(this.drafts.former(skill.uuid()))
			.extracting((former) -> former.draft().document().get("hours"), (former) -> former.draft().editorName(),
					FormerDraft::ending, FormerDraft::endedBy)
			.containsExactly(tuple(83, "Ann", Ending.PUBLISHED, "Ben"), tuple(82, "Ben", Ending.DISCARDED, "Ann"),
					tuple(81, "Ann", Ending.REPLACED, "Ben"));
		assertThat(this.drafts.discarded()).extracting((former) -> former.draft().document())
			.contains(skill.with("hours", 82));
		Lineage lineage = this.drafts.lineage(skill.uuid());
		assertThat(lineage.draft(first.version())).isEmpty();
		assertThat(lineage.draft(third.version())).contains(skill.with("hours", 83));
		assertThat(lineage.published(skill::equals)).contains(skill);
	}

	@ParameterizedTest
	@EnumSource
	void whatWasThrownAwayIsBroughtBackAlsoIntoADraftThatWasBegunSince(Downstairs database) {
		on(database);
		Document skill = published("linear-algebra");
		DraftView thrown = this.drafts.save(skill.with("hours", 81), null, ANN);
		this.drafts.discard(skill.uuid(), thrown.version(), BEN);
		DraftView back = this.drafts.bringBack(thrown, BEN);
		assertThat(back.document()).isEqualTo(thrown.document());
		assertThat(this.drafts.former(skill.uuid(), thrown.version()).ending()).isEqualTo(Ending.BROUGHT_BACK);
		assertThat(this.drafts.lineage(skill.uuid()).draft(thrown.version())).contains(thrown.document());
		this.drafts.discard(skill.uuid(), back.version(), ANN);
		DraftView newer = this.drafts.save(skill.with("statement", "Another."), null, BEN);
		assertThatExceptionOfType(StaleDraftException.class).isThrownBy(() -> this.drafts.bringBack(back, ANN));
		assertThat(this.drafts.former(skill.uuid(), back.version()).ending()).isEqualTo(Ending.DISCARDED);
		Document both = skill.with("hours", 81).with("statement", "Another.");
		assertThat(this.drafts.bringBack(back, both, newer.version(), ANN).document()).isEqualTo(both);
		assertThat(this.drafts.discarded()).extracting((former) -> former.draft().document().uuid())
			.doesNotContain(skill.uuid());
	}

	@ParameterizedTest
	@EnumSource
	void whatADraftSaidIsKeptForThirtyDays(Downstairs database) {
		on(database);
		Document old = published("git");
		Document young = published("pandas");
		for (Document skill : List.of(old, young)) {
			this.drafts.discard(skill.uuid(), this.drafts.save(skill.with("hours", 81), null, ANN).version(), ANN);
		}
		keptSince(old, 31);
		keptSince(young, 29);
		this.flats.getBean(FormerDraftCleaning.class).removeOld();
		assertThat(this.drafts.former(old.uuid())).isEmpty();
		assertThat(this.drafts.former(young.uuid())).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource
	void whoLeavesIsTakenOutOfWhatDraftsSaid(Downstairs database) {
		on(database);
		Document skill = published("python");
		this.drafts.discard(skill.uuid(), this.drafts.save(skill.with("hours", 81), null, ANN).version(), BEN);
		this.editor.forget(ANN.account());
		assertThat(this.drafts.former(skill.uuid())).extracting((former) -> former.draft().editorName())
			.containsExactly("");
		this.editor.forget(BEN.account());
		assertThat(this.drafts.former(skill.uuid())).extracting(FormerDraft::endedBy).containsExactly("");
	}

	private void keptSince(Document skill, int days) {
		this.jdbc.sql("update former_draft set ended_at = ? where uuid = ?")
			.params(DraftRepository.at(Downstairs.NOW.minusSeconds(days * 86_400L)), skill.uuid())
			.update();
	}

	private Document published(String slug) {
		return this.editor.documents().find(Kind.SKILL, slug).orElseThrow();
	}

}
