package dev.waymark.catalog.editing.draft;

import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.catalog.document.Clash;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.DocumentJson;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.document.ThreeWay;
import dev.waymark.catalog.editing.ChangedSinceException;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.revision.History;
import dev.waymark.catalog.editing.revision.Lineage;
import dev.waymark.catalog.editing.revision.Publishing;
import dev.waymark.catalog.editing.revision.RevisionAction;
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

	private Desk desk;

	private Publishing publishing;

	private History history;

	private Drafts drafts;

	private FormerDrafts former;

	private JdbcClient jdbc;

	private ConfigurableApplicationContext flats;

	void on(Downstairs database) {
		this.flats = FLATS.computeIfAbsent(database, Downstairs::apart);
		this.desk = this.flats.getBean(Desk.class);
		this.publishing = this.flats.getBean(Publishing.class);
		this.history = this.flats.getBean(History.class);
		this.drafts = this.flats.getBean(Drafts.class);
		this.former = this.flats.getBean(FormerDrafts.class);
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
		DraftView draft = this.desk.draft(skill.uuid()).orElseThrow();
		List<Integer> again = AtOnce.run(4, (number) -> save(skill.with("hours", 90 + number), draft.version()));
		assertThat(again).containsExactlyInAnyOrder(1, 0, 0, 0);
		assertThat(former(skill)).extracting((former) -> former.draft().version()).containsExactly(draft.version());
	}

	/** Tells who was not the first what the first has saved. */
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
		this.publishing.publish(List.of(skill.uuid()), "", BEN);
		assertThat(former(skill))
			.extracting((former) -> former.draft().document().get("hours"), (former) -> former.draft().editorName(),
					FormerDraftView::ending, FormerDraftView::endedBy)
			.containsExactly(tuple(83, "Ann", Ending.PUBLISHED, "Ben"), tuple(82, "Ben", Ending.DISCARDED, "Ann"),
					tuple(81, "Ann", Ending.REPLACED, "Ben"));
		assertThat(this.former.discarded("1", 40).rows()).extracting((former) -> former.draft().document())
			.contains(skill.with("hours", 82));
		assertThat(this.former.base(skill.uuid(), first.version())).isEmpty();
		assertThat(this.former.base(skill.uuid(), third.version())).contains(skill.with("hours", 83));
		assertThat(this.history.published(skill.uuid(), skill::equals)).contains(skill);
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
		assertThat(this.former.get(skill.uuid(), thrown.version()).ending()).isEqualTo(Ending.BROUGHT_BACK);
		assertThat(this.former.base(skill.uuid(), thrown.version())).contains(thrown.document());
		this.drafts.discard(skill.uuid(), back.version(), ANN);
		DraftView newer = this.drafts.save(skill.with("statement", "Another."), null, BEN);
		assertThatExceptionOfType(StaleDraftException.class).isThrownBy(() -> this.drafts.bringBack(back, ANN));
		assertThat(this.former.get(skill.uuid(), back.version()).ending()).isEqualTo(Ending.DISCARDED);
		Document both = skill.with("hours", 81).with("statement", "Another.");
		assertThat(this.drafts.bringBack(back, both, newer.version(), ANN).document()).isEqualTo(both);
		assertThat(this.former.discarded("1", 40).rows()).extracting((former) -> former.draft().document().uuid())
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
		assertThat(former(old)).isEmpty();
		assertThat(former(young)).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource
	void whoLeavesIsTakenOutOfWhatDraftsSaid(Downstairs database) {
		on(database);
		Document skill = published("python");
		this.drafts.discard(skill.uuid(), this.drafts.save(skill.with("hours", 81), null, ANN).version(), BEN);
		this.history.forget(ANN.account());
		assertThat(former(skill)).extracting((former) -> former.draft().editorName()).containsExactly("");
		this.history.forget(BEN.account());
		assertThat(former(skill)).extracting(FormerDraftView::endedBy).containsExactly("");
	}

	@ParameterizedTest
	@EnumSource
	void noDraftHasAVersionThatAnotherHadHoweverLongAgo(Downstairs database) {
		on(database);
		Document skill = published("statistics");
		DraftView first = this.drafts.save(skill.with("hours", 81), null, ANN);
		this.drafts.discard(skill.uuid(), first.version(), ANN);
		DraftView second = this.drafts.save(skill.with("hours", 82), null, ANN);
		this.publishing.publish(List.of(skill.uuid()), "", ANN);
		keptSince(skill, 31);
		this.flats.getBean(FormerDraftCleaning.class).removeOld();
		DraftView third = this.drafts.save(skill.with("hours", 83), null, BEN);
		assertThat(List.of(first.version(), second.version(), third.version())).doesNotHaveDuplicates().isSorted();
		assertThatExceptionOfType(StaleDraftException.class)
			.isThrownBy(() -> this.drafts.save(skill.with("hours", 84), first.version(), ANN));
		assertThat(this.former.base(skill.uuid(), first.version())).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void noDraftHasAVersionThatOneOfAnOlderNodeHad(Downstairs database) {
		on(database);
		Document skill = published("statistics");
		DraftView first = this.drafts.save(skill.with("hours", 81), null, ANN);
		DraftView again = this.drafts.save(skill.with("hours", 82), first.version(), ANN);
		this.drafts.discard(skill.uuid(), again.version(), ANN);
		this.flats.getBean(JdbcClient.class).sql("delete from draft_version").update();
		DraftView next = this.drafts.save(skill.with("hours", 83), null, BEN);
		assertThat(next.version()).isGreaterThan(again.version());
		this.drafts.discard(skill.uuid(), next.version(), BEN);
	}

	@ParameterizedTest
	@EnumSource
	void whatWasPublishedBetweenReadingAndSavingHasOvertakenTheDraft(Downstairs database) {
		on(database);
		Document read = published("data-quality");
		Document live = read.with("statement", "Do what was published meanwhile.");
		this.publishing.apply(List.of(live), RevisionAction.IMPORTED, "", BEN);
		DraftView draft = this.drafts.save(read.with("hours", 81), read, null, ANN);
		assertThat(draft.base()).isEqualTo(read);
		assertThatExceptionOfType(ChangedSinceException.class)
			.isThrownBy(() -> this.publishing.publish(List.of(read.uuid()), "", ANN));
		assertThat(published("data-quality")).isEqualTo(live);
		DraftView again = this.drafts.save(read.with("hours", 82), live, draft.version(), ANN);
		assertThat(again.base()).as("who saves again has not looked at it").isEqualTo(read);
		this.drafts.rebase(live.with("hours", 82), live, again.version(), ANN);
		this.publishing.publish(List.of(read.uuid()), "", ANN);
		assertThat(published("data-quality")).isEqualTo(live.with("hours", 82));
	}

	@ParameterizedTest
	@EnumSource
	void howeverOftenAThingWasSavedAFewOfItsTextsAreRead(Downstairs database) {
		on(database);
		Document skill = published("data-cleaning");
		DraftView first = this.drafts.save(skill.with("hours", 81), null, ANN);
		DraftView second = this.drafts.save(skill.with("hours", 82), first.version(), BEN);
		Lineage few = this.history.lineage(skill.uuid());
		assertThat(few.texts()).extracting(Lineage.Text::document).containsExactly(second.document(), first.document());
		assertThat(few.whole()).isTrue();
		Clash clash = ThreeWay.of(skill, skill.with("hours", 90), second.document()).clashes().get(0);
		assertThat(few.whoSaid(second.document(), clash)).map(Lineage.Text::editorName).contains("Ben");
		DraftView last = this.drafts.save(second.document().with("description", "Written."), second.version(), ANN);
		assertThat(this.history.lineage(skill.uuid()).whoSaid(last.document(), clash)).map(Lineage.Text::editorName)
			.contains("Ben");
		saidAgain(skill, second.version(), 300);
		published(skill, 300);
		Lineage many = this.history.lineage(skill.uuid());
		assertThat(many.texts()).hasSize(History.MOST_TEXTS);
		assertThat(many.whole()).isFalse();
		assertThat(many.whoSaid(last.document(), clash)).as("nobody knows who was the first to say so").isEmpty();
		assertThat(this.former.base(skill.uuid(), first.version())).contains(first.document());
		assertThat(this.former.of(skill.uuid(), "2", 40).rows()).hasSize(40);
		assertThat(this.former.of(skill.uuid(), "2", 40).pages()).isEqualTo(8);
		AtomicInteger looked = new AtomicInteger();
		assertThat(this.history.published(skill.uuid(), (text) -> looked.incrementAndGet() < 0)).isEmpty();
		assertThat(looked).hasValueLessThanOrEqualTo(History.MOST_TEXTS + 1);
	}

	/** As if what a draft said had been saved again and again. */
	private void saidAgain(Document skill, long version, int times) {
		for (int time = 1; time <= times; time++) {
			this.jdbc.sql("""
					insert into former_draft (uuid, kind, version, document, base, editor_name, changed_at, ending,
						ended_by_name, ended_at)
					select uuid, kind, version + ?, document, base, 'Ann', changed_at, ending, 'Ann', ended_at
					from former_draft where uuid = ? and version = ?""").params(time, skill.uuid(), version).update();
		}
	}

	private void published(Document skill, int times) {
		for (int time = 1; time <= times; time++) {
			UUID revision = UUID.randomUUID();
			this.jdbc.sql("""
					insert into revision (uuid, action, reason, editor_name, published_at)
					values (?, 'published', '', 'Ann', ?)""")
				.params(revision, Downstairs.NOW.minusSeconds(time).atOffset(ZoneOffset.UTC))
				.update();
			this.jdbc
				.sql("""
						insert into revision_document (revision_id, position, uuid, kind, name, before_document, after_document)
						select id, 1, ?, 'skill', 'Docker', ?, ? from revision where uuid = ?""")
				.params(skill.uuid(), DocumentJson.write(skill), DocumentJson.write(skill), revision)
				.update();
		}
	}

	private List<FormerDraftView> former(Document skill) {
		return this.former.of(skill.uuid(), "1", 40).rows();
	}

	private void keptSince(Document skill, int days) {
		this.jdbc.sql("update former_draft set ended_at = ? where uuid = ?")
			.params(Downstairs.NOW.minusSeconds(days * 86_400L).atOffset(ZoneOffset.UTC), skill.uuid())
			.update();
	}

	private Document published(String slug) {
		return this.desk.documents().find(Kind.SKILL, slug).orElseThrow();
	}

}
