package dev.waymark.catalog.editing.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.catalog.document.Difference;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.InUseException;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.document.Problem;
import dev.waymark.catalog.document.RefusedException;
import dev.waymark.catalog.editing.Change;
import dev.waymark.catalog.editing.ChangedSinceException;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.draft.DraftView;
import dev.waymark.catalog.editing.draft.Drafts;
import dev.waymark.catalog.editing.draft.StaleDraftException;
import dev.waymark.platform.Origin;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What becomes of content that editors change, on both databases.
 */
class PublishingTests {

	private static final Editor ANN = new Editor(UUID.fromString("00000000-0000-4000-8000-000000000001"), "Ann",
			Origin.ITSELF);

	private static final Editor BEN = new Editor(UUID.fromString("00000000-0000-4000-8000-000000000002"), "Ben",
			Origin.ITSELF);

	private static final Map<Downstairs, ConfigurableApplicationContext> FLATS = new EnumMap<>(Downstairs.class);

	private Desk desk;

	private Publishing publishing;

	private History history;

	private Drafts drafts;

	private Catalog catalog;

	private JdbcClient jdbc;

	void on(Downstairs database) {
		ConfigurableApplicationContext flats = FLATS.computeIfAbsent(database, Downstairs::apart);
		this.desk = flats.getBean(Desk.class);
		this.publishing = flats.getBean(Publishing.class);
		this.history = flats.getBean(History.class);
		this.drafts = flats.getBean(Drafts.class);
		this.catalog = flats.getBean(Catalog.class);
		this.jdbc = flats.getBean(JdbcClient.class);
	}

	@AfterAll
	static void close() {
		FLATS.values().forEach(ConfigurableApplicationContext::close);
		FLATS.clear();
	}

	@ParameterizedTest
	@EnumSource
	void everythingThatIsPublishedIsRightAndStaysTheSameWhenItIsWrittenAnew(Downstairs database) {
		on(database);
		Documents before = this.desk.documents();
		assertThat(this.desk.problems(before.all())).isEmpty();
		assertThat(before.all()).hasSizeGreaterThan(400);
		Content content = this.catalog.content();
		assertThat(before.of(Kind.SKILL)).extracting(Document::slug)
			.containsExactlyInAnyOrderElementsOf(content.skills().stream().map((skill) -> skill.slug()).toList());
		List<Document> renamed = before.all()
			.stream()
			.filter((document) -> document.get("summary") != null)
			.map((document) -> document.with("summary", document.text("summary") + "!"))
			.toList();
		RevisionView revision = this.publishing.apply(renamed, RevisionAction.IMPORTED, "", ANN).orElseThrow();
		assertThat(revision.changes()).hasSameSizeAs(renamed);
		assertThat(this.desk.documents().all()).isEqualTo(before.with(renamed, List.of()).all());
		this.history.undo(revision.number(), "", ANN);
		assertThat(this.desk.documents().all()).isEqualTo(before.all());
		assertThat(this.catalog.content()).usingRecursiveComparison()
			.usingOverriddenEquals()
			.ignoringFields("revision")
			.isEqualTo(content);
	}

	@ParameterizedTest
	@EnumSource
	void aDraftIsSeenByNobodyUntilItIsPublished(Downstairs database) {
		on(database);
		Document skill = skill("Chaos engineering " + database);
		DraftView draft = this.drafts.save(skill, null, ANN);
		assertThat(draft.isNew()).isTrue();
		assertThat(this.desk.documents().find(skill.uuid())).isEmpty();
		assertThat(this.desk.documentsWithDrafts().find(skill.uuid())).contains(skill);
		RevisionView revision = this.publishing.publish(List.of(skill.uuid()), "New", ANN).orElseThrow();
		assertThat(revision.editorName()).isEqualTo("Ann");
		assertThat(revision.reason()).isEqualTo("New");
		assertThat(revision.publishedAt()).isEqualTo(Downstairs.NOW);
		assertThat(this.catalog.content().skill(skill.slug()).name()).isEqualTo(skill.name());
		assertThat(this.desk.draft(skill.uuid())).isEmpty();
		assertThat(this.history.lines(skill.uuid(), Long.MAX_VALUE, 10)).extracting(RevisionLine::number)
			.containsExactly(revision.number());
	}

	@ParameterizedTest
	@EnumSource
	void aRoadmapWithoutALevelIsRefusedAtItsLevelsUnlessItIsWithdrawn(Downstairs database) {
		on(database);
		Document roadmap = new Document(Kind.ROADMAP, UUID.randomUUID(), Map.of("slug", "empty-" + slug(database),
				"name", "Empty", "family", "X", "summary", "x", "description", "x", "position", 900));
		assertThat(this.desk.problems(List.of(roadmap)).get(roadmap))
			.containsExactly(new Problem("levels", "no-level", List.of()));
		assertThat(this.desk.problems(List.of(roadmap.with("retiredReason", "It was empty.")))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void whatADraftLacksIsAskedForWhenItIsPublished(Downstairs database) {
		on(database);
		Document draft = new Document(Kind.SKILL, UUID.randomUUID(),
				Map.of("slug", "half-" + slug(database), "name", "Half " + database, "area", "no-such-area"));
		this.drafts.save(draft, null, ANN);
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> this.publishing.publish(List.of(draft.uuid()), "", ANN))
			.satisfies((refused) -> assertThat(refused.problems().get(draft)).extracting(Problem::path)
				.contains("kind", "area", "statement", "hours"));
		assertThat(this.desk.draft(draft.uuid())).isPresent();
		this.drafts.discard(draft.uuid(), 1, ANN);
		assertThat(this.desk.draft(draft.uuid())).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void theSecondOfTwoEditorsIsToldWhatTheFirstHasSaved(Downstairs database) {
		on(database);
		Document skill = published("calculus");
		DraftView first = this.drafts.save(skill.with("hours", 81), null, ANN);
		assertThatExceptionOfType(StaleDraftException.class)
			.isThrownBy(() -> this.drafts.save(skill.with("hours", 82), null, BEN))
			.satisfies((stale) -> assertThat(stale.current()).isEqualTo(first));
		DraftView second = this.drafts.save(skill.with("hours", 82), first.version(), BEN);
		assertThatExceptionOfType(StaleDraftException.class)
			.isThrownBy(() -> this.drafts.discard(skill.uuid(), first.version(), ANN));
		this.drafts.discard(skill.uuid(), second.version(), ANN);
	}

	@ParameterizedTest
	@EnumSource
	void aDraftThatBeganFromAnOlderTextIsNotPublishedOverANewerOne(Downstairs database) {
		on(database);
		Document skill = published("calculus");
		DraftView draft = this.drafts.save(skill.with("hours", 90), null, ANN);
		RevisionView other = this.publishing
			.apply(List.of(skill.with("statement", "Differentiate.")), RevisionAction.IMPORTED, "", BEN)
			.orElseThrow();
		assertThatExceptionOfType(ChangedSinceException.class)
			.isThrownBy(() -> this.publishing.publish(List.of(skill.uuid()), "", ANN))
			.satisfies((changed) -> assertThat(changed.since()).singleElement()
				.satisfies((change) -> assertThat(change.differences()).extracting(Difference::field)
					.containsExactly("statement")));
		this.drafts.rebase(skill.with("statement", "Differentiate.").with("hours", 90),
				this.desk.documents().find(skill.uuid()).orElseThrow(), draft.version(), ANN);
		RevisionView mine = this.publishing.publish(List.of(skill.uuid()), "", ANN).orElseThrow();
		this.history.undo(mine.number(), "", ANN);
		this.history.undo(other.number(), "", ANN);
		assertThat(published("calculus")).isEqualTo(skill);
	}

	@ParameterizedTest
	@EnumSource
	void aRevisionIsNotTakenBackOverALaterOne(Downstairs database) {
		on(database);
		Document skill = published("calculus");
		RevisionView first = change(skill.with("hours", 85));
		RevisionView second = change(skill.with("hours", 86));
		assertThatExceptionOfType(ChangedSinceException.class)
			.isThrownBy(() -> this.history.undo(first.number(), "", ANN));
		RevisionView restored = this.history.restore(first.number(), skill.uuid(), "Better", BEN).orElseThrow();
		assertThat(published("calculus").get("hours")).isEqualTo(85);
		assertThat(restored.action()).isEqualTo(RevisionAction.RESTORED);
		assertThat(this.history.restore(first.number(), skill.uuid(), "", BEN)).isEmpty();
		this.history.undo(restored.number(), "", ANN);
		this.history.undo(second.number(), "", ANN);
		assertThat(this.history.revision(second.number()).undoneBy()).isNotNull();
		this.history.undo(first.number(), "", ANN);
		assertThat(published("calculus")).isEqualTo(skill);
	}

	@ParameterizedTest
	@EnumSource
	void aSlugThatChangesGoesOnLeadingToItsThing(Downstairs database) {
		on(database);
		Document skill = published("statistics");
		RevisionView renamed = change(skill.with("slug", "statistical-inference"));
		assertThat(this.desk.documents().find(Kind.SKILL, "statistics")).map(Document::uuid).contains(skill.uuid());
		assertThat(this.catalog.content().skill("statistical-inference").id()).isPositive();
		Document thief = skill("Thief " + database).with("slug", "statistics");
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> this.drafts.save(thief, null, BEN));
		this.history.undo(renamed.number(), "", ANN);
		assertThat(published("statistics")).isEqualTo(skill);
		assertThat(this.desk.documents().find(Kind.SKILL, "statistical-inference")).map(Document::uuid)
			.contains(skill.uuid());
	}

	@ParameterizedTest
	@EnumSource
	void twoThingsMaySwapTheirNames(Downstairs database) {
		on(database);
		Document one = published("pytorch");
		Document other = published("tensorflow");
		RevisionView swapped = this.publishing
			.apply(List.of(one.with("name", other.name()), other.with("name", one.name())), RevisionAction.IMPORTED, "",
					ANN)
			.orElseThrow();
		assertThat(published("pytorch").name()).isEqualTo(other.name());
		this.history.undo(swapped.number(), "", ANN);
	}

	@ParameterizedTest
	@EnumSource
	void aNameThatSomethingElseHasIsRefusedWhicheverIsOlder(Downstairs database) {
		on(database);
		Document taken = published("calculus");
		for (String uuid : new String[] { "00000000-0000-4000-8000-00000000000a",
				"ffffffff-ffff-4fff-bfff-ffffffffffff" }) {
			Document other = new Document(Kind.SKILL, UUID.fromString(uuid), taken.values());
			assertThat(this.desk.problems(List.of(other)).get(other)).extracting(Problem::path, Problem::code)
				.containsExactly(tuple("slug", "taken"), tuple("name", "taken"));
		}
	}

	@ParameterizedTest
	@EnumSource
	void aMilestoneStandsInOneGuideOnly(Downstairs database) {
		on(database);
		Document guide = this.desk.documents()
			.of(Kind.GUIDE)
			.stream()
			.filter((one) -> !one.rows("milestones").isEmpty())
			.findFirst()
			.orElseThrow();
		Document other = this.desk.documents()
			.of(Kind.GUIDE)
			.stream()
			.filter((one) -> one.rows("milestones").isEmpty())
			.findFirst()
			.orElseThrow()
			.with("milestones", guide.rows("milestones").subList(0, 1));
		assertThat(this.desk.problems(List.of(other)).get(other)).extracting(Problem::path, Problem::words)
			.containsExactly(tuple("milestones[0].uuid", List.of(guide.name())),
					tuple("milestones[0].slug", List.of(guide.name())));
	}

	@ParameterizedTest
	@EnumSource
	void aCycleIsRefusedWithItsWay(Downstairs database) {
		on(database);
		Document calculus = published("calculus");
		List<String> prerequisites = new ArrayList<>(calculus.texts("prerequisites"));
		prerequisites.add("probability");
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> change(calculus.with("prerequisites", prerequisites)))
			.satisfies((refused) -> assertThat(refused.problems().values()).singleElement()
				.satisfies((problems) -> assertThat(problems).singleElement()
					.satisfies((problem) -> assertThat(problem.words())
						.containsExactly("Calculus → Probability → Calculus"))));
	}

	@ParameterizedTest
	@EnumSource
	void aMergedSkillKeepsItsPageAndItsHeirStandsInItsPlace(Downstairs database) {
		on(database);
		Documents before = this.desk.documents();
		Document seaborn = published("seaborn");
		Document matplotlib = published("matplotlib");
		List<Change> foreseen = this.desk.retirement(seaborn.uuid(), List.of(matplotlib.uuid()), "One library.");
		RevisionView merged = this.publishing.retire(seaborn.uuid(), List.of(matplotlib.uuid()), RevisionAction.MERGED,
				"One library.", ANN);
		assertThat(merged.changes()).extracting(Change::uuid)
			.containsExactlyInAnyOrderElementsOf(foreseen.stream().map(Change::uuid).toList());
		assertThat(published("seaborn").texts("successors")).containsExactly("matplotlib");
		assertThat(published("matplotlib").texts("aliases")).contains("Seaborn");
		assertThat(requiring("seaborn")).isEmpty();
		assertThat(this.desk.problems(this.desk.documents().all())).isEmpty();
		this.history.undo(merged.number(), "Two after all", BEN);
		assertThat(this.desk.documents().all()).isEqualTo(before.all());
	}

	@ParameterizedTest
	@EnumSource
	void whatWasReplacedByAThingThatGoesIsReplacedByItsHeirs(Downstairs database) {
		on(database);
		Documents before = this.desk.documents();
		RevisionView first = this.publishing.retire(published("seaborn").uuid(),
				List.of(published("matplotlib").uuid()), RevisionAction.MERGED, "One library.", ANN);
		RevisionView second = this.publishing.retire(published("matplotlib").uuid(),
				List.of(published("pandas").uuid()), RevisionAction.MERGED, "One table.", ANN);
		assertThat(published("seaborn").texts("successors")).containsExactly("pandas");
		assertThat(this.desk.problems(this.desk.documents().all())).isEmpty();
		this.history.undo(second.number(), "", ANN);
		this.history.undo(first.number(), "", ANN);
		assertThat(this.desk.documents().all()).isEqualTo(before.all());
	}

	@ParameterizedTest
	@EnumSource
	void whatTakesThePlaceOfAnotherIsNotRetiredByTheWay(Downstairs database) {
		on(database);
		RevisionView merged = this.publishing.retire(published("seaborn").uuid(),
				List.of(published("matplotlib").uuid()), RevisionAction.MERGED, "One library.", ANN);
		Document gone = published("matplotlib").with("retiredReason", "Nobody draws.").with("slug", "drawing");
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> change(gone))
			.satisfies((refused) -> assertThat(refused.problems().get(gone))
				.containsExactly(new Problem("retiredReason", "replaces", List.of("Seaborn"))));
		this.history.undo(merged.number(), "", ANN);
		RevisionView retired = change(gone);
		this.history.undo(retired.number(), "", ANN);
	}

	@ParameterizedTest
	@EnumSource
	void aSplitSkillHasAllItsPartsInItsPlace(Downstairs database) {
		on(database);
		Documents before = this.desk.documents();
		Document python = published("python");
		List<String> asking = requiring("python");
		Document one = skill("Python basics " + database);
		Document other = skill("Python in depth " + database);
		RevisionView added = this.publishing.apply(List.of(one, other), RevisionAction.IMPORTED, "", ANN).orElseThrow();
		RevisionView split = this.publishing.retire(python.uuid(), List.of(one.uuid(), other.uuid()),
				RevisionAction.SPLIT, "Two things.", ANN);
		assertThat(requiring("python")).isEmpty();
		assertThat(requiring(one.slug())).isEqualTo(asking);
		assertThat(requiring(other.slug())).isEqualTo(asking);
		assertThatExceptionOfType(InUseException.class).isThrownBy(() -> this.publishing.remove(one.uuid(), ANN));
		this.history.undo(split.number(), "", ANN);
		this.history.undo(added.number(), "", ANN);
		assertThat(this.desk.documents().all()).isEqualTo(before.all());
	}

	@ParameterizedTest
	@EnumSource
	void whatIsMarkedIsNeverTakenAway(Downstairs database) {
		on(database);
		Document skill = skill("Marked " + database);
		RevisionView added = change(skill);
		this.jdbc.sql("insert into learner (uuid, created_at) values (?, current_timestamp)")
			.param(UUID.randomUUID())
			.update();
		this.jdbc.sql("""
				insert into skill_mark (learner_id, skill_id, status, marked_at)
				select max(l.id), max(s.id), 'learning', current_timestamp from learner l, skill s where s.uuid = ?""")
			.param(skill.uuid())
			.update();
		assertThatExceptionOfType(InUseException.class).isThrownBy(() -> this.history.undo(added.number(), "", ANN));
		assertThat(published(skill.slug())).isEqualTo(skill);
		this.jdbc.sql("delete from skill_mark").update();
		this.history.undo(added.number(), "", ANN);
		assertThat(this.desk.documents().find(skill.uuid())).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void whatWasTakenAwayComesBackAndLeavesItsNameToOthersUntilThen(Downstairs database) {
		on(database);
		Document skill = skill("Gone " + database);
		change(skill);
		RevisionView removed = this.publishing.remove(skill.uuid(), ANN);
		assertThat(this.desk.documents().find(skill.uuid())).isEmpty();
		Document heir = skill("Gone " + database);
		RevisionView added = change(heir);
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> this.history.undo(removed.number(), "", ANN));
		this.history.undo(added.number(), "", ANN);
		this.history.undo(removed.number(), "", ANN);
		assertThat(published(skill.slug())).isEqualTo(skill);
	}

	@ParameterizedTest
	@EnumSource
	void anOrderIsKeptAndCanBeTakenBack(Downstairs database) {
		on(database);
		List<UUID> order = new ArrayList<>(this.desk.documents().of(Kind.LEVEL).stream().map(Document::uuid).toList());
		List<UUID> other = new ArrayList<>(order);
		Collections.reverse(other);
		RevisionView ordered = this.publishing.order(Kind.LEVEL, other, ANN).orElseThrow();
		assertThat(this.desk.documents().of(Kind.LEVEL)).extracting(Document::uuid).isEqualTo(other);
		assertThat(this.publishing.order(Kind.LEVEL, other, ANN)).isEmpty();
		this.history.undo(ordered.number(), "", ANN);
		assertThat(this.desk.documents().of(Kind.LEVEL)).extracting(Document::uuid).isEqualTo(order);
	}

	@ParameterizedTest
	@EnumSource
	void aTrialShowsWhatReadersWouldGetAndLeavesNothing(Downstairs database) {
		on(database);
		Document skill = published("calculus").with("name", "Infinitesimal calculus");
		String name = this.desk.tried(List.of(skill), (content) -> content.skill("calculus").name());
		assertThat(name).isEqualTo("Infinitesimal calculus");
		assertThat(this.catalog.content().skill("calculus").name()).isEqualTo("Calculus");
	}

	@ParameterizedTest
	@EnumSource
	void whoLeavesIsTakenOutOfHistoryAndDrafts(Downstairs database) {
		on(database);
		Document skill = published("calculus");
		RevisionView changed = this.publishing.apply(List.of(skill.with("hours", 91)), RevisionAction.IMPORTED, "", BEN)
			.orElseThrow();
		this.drafts.save(published("probability").with("hours", 61), null, BEN);
		this.history.forget(BEN.account());
		assertThat(this.history.revision(changed.number()).editorName()).isEmpty();
		assertThat(this.desk.draft(published("probability").uuid()).orElseThrow().editorName()).isEmpty();
		this.drafts.discard(published("probability").uuid(), 1, ANN);
		this.history.undo(changed.number(), "", ANN);
	}

	private RevisionView change(Document document) {
		return this.publishing.apply(List.of(document), RevisionAction.IMPORTED, "", ANN).orElseThrow();
	}

	private Document published(String skill) {
		return this.desk.documents().find(Kind.SKILL, skill).orElseThrow();
	}

	private List<String> requiring(String skill) {
		return this.catalog.content()
			.roadmaps()
			.stream()
			.flatMap((roadmap) -> roadmap.requirements()
				.stream()
				.filter((asked) -> asked.skill().slug().equals(skill))
				.map((asked) -> roadmap.slug() + "/" + asked.level().slug() + "/" + asked.proficiency() + "/"
						+ asked.importance()))
			.toList();
	}

	private static String slug(Downstairs database) {
		return database.name().toLowerCase(Locale.ROOT);
	}

	private static Document skill(String name) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("slug", name.toLowerCase(Locale.ROOT).replace(' ', '-'));
		values.put("position", 90);
		values.put("name", name);
		values.put("kind", "practice");
		values.put("area", "programming");
		values.put("statement", "Do it.");
		values.put("description", "It is **done**.");
		values.put("hours", 10);
		return new Document(Kind.SKILL, UUID.randomUUID(), values);
	}

}
