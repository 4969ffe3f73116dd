package dev.waymark.progress;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.account.ExportTable;
import dev.waymark.account.LearnerId;
import dev.waymark.account.learner.Guests;
import dev.waymark.account.learner.Handover;
import dev.waymark.account.learner.LearnerLock;
import dev.waymark.catalog.Proficiency;
import dev.waymark.progress.mark.MarkEventView;
import dev.waymark.progress.mark.MarkStatus;
import dev.waymark.progress.mark.MarkSubject;
import dev.waymark.progress.mark.MarkView;
import dev.waymark.progress.mark.Marks;
import dev.waymark.progress.mark.Word;
import dev.waymark.progress.note.NoteDraft;
import dev.waymark.progress.note.NoteView;
import dev.waymark.progress.tick.Ticks;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A guest and a member with a life of their own, and ways to look at what they have.
 * Minute 10 is the moment at which the house's clock stands.
 */
abstract class GuestAndMember {

	static final Word LEARNING = Word.of(MarkStatus.LEARNING);

	static final Word SKIPPED = Word.of(MarkStatus.SKIPPED);

	static final Word LEARNED = Word.learned(Proficiency.WORKING);

	static final Word DONE = Word.of(MarkStatus.DONE);

	final Downstairs house;

	final ProgressBelongings belongings;

	final LearnerId guest;

	final LearnerId member;

	final MarkSubject skill;

	final MarkSubject resource;

	final MarkSubject milestone;

	private final List<Long> skills;

	GuestAndMember(Downstairs house) {
		this.house = house;
		this.belongings = house.find(ProgressBelongings.class);
		this.guest = newLearner();
		this.member = newLearner();
		this.skills = ids("skill");
		this.skill = skill(0);
		this.resource = MarkSubject.resource(ids("learning_resource").get(0));
		this.milestone = MarkSubject.milestone(ids("milestone").get(0));
	}

	static Instant at(int minute) {
		return Downstairs.NOW.plus(Duration.ofMinutes(minute - 10));
	}

	LearnerProgress progressAt(Instant moment) {
		return new LearnerProgress(this.house.find(SkillMarkRepository.class), this.house.find(Ticks.class),
				this.house.find(MarkEventRepository.class), this.house.find(SkillNoteRepository.class),
				this.house.find(MarkPace.class), this.house.find(LearnerLock.class),
				this.house.find(PlatformTransactionManager.class), Clock.fixed(moment, ZoneOffset.UTC));
	}

	LearnerId newLearner() {
		return this.house.find(Guests.class).welcome().learner();
	}

	MarkSubject skill(int index) {
		return MarkSubject.skill(this.skills.get(index));
	}

	MarkEventView mark(LearnerId learner, int minute, MarkSubject subject, @Nullable Word word) {
		return progressAt(at(minute)).mark(learner, subject, word).orElseThrow();
	}

	/** Takes back now. */
	Optional<MarkEventView> undo(LearnerId learner, MarkEventView event) {
		return progressAt(Downstairs.NOW).undo(learner, event.uuid());
	}

	void keep(LearnerId learner, int minute, MarkSubject subject, String text, String url) {
		keep(learner, at(minute), subject, text, url);
	}

	void keep(LearnerId learner, Instant moment, MarkSubject subject, String text, String url) {
		LearnerProgress progress = progressAt(moment);
		long version = progress.note(learner, subject.id()).map(NoteView::version).orElse(NoteDraft.NEW);
		progress.keepNote(learner, subject.id(), new NoteDraft(text, url, version));
	}

	/** One or two of everything that the flat keeps, with an undo in the log. */
	void fill(LearnerId learner) {
		mark(learner, 1, skill(0), LEARNING);
		mark(learner, 2, skill(0), (learner == this.guest) ? LEARNED : SKIPPED);
		mark(learner, 3, skill((learner == this.guest) ? 1 : 2), LEARNED);
		mark(learner, 3, this.resource, DONE);
		mark(learner, 4, this.milestone, DONE);
		undo(learner, mark(learner, 5, skill(3), LEARNED));
		keep(learner, 6, skill(0), "Note of " + learner.value(), "https://else.example/" + learner.value());
		keep(learner, 7, skill(4), "Once", "");
		keep(learner, 8, skill(4), "Twice", "");
		jdbc().sql("""
				insert into carried_note (revision, learner_id, skill_id, carried_from_id, carried_at, after_version,
					before_version, before_note, before_evidence_url, before_updated_at)
				values (?, ?, ?, ?, ?, 1, 0, 'Once', '', ?)""")
			.params(UUID.randomUUID(), learner.value(), skill(4).id(), skill(5).id(), at(9).atOffset(ZoneOffset.UTC),
					at(7).atOffset(ZoneOffset.UTC))
			.update();
	}

	List<Handover> carry() {
		return carry(this.guest, this.member);
	}

	List<Handover> carry(LearnerId from, LearnerId to) {
		return inTransaction((status) -> this.belongings.carry(from, to));
	}

	/** Carries everything over and lets the guest go, as signing in does. */
	List<Handover> signIn(LearnerId from) {
		return inTransaction((status) -> {
			List<Handover> carried = this.belongings.carry(from, this.member);
			deleteLearner(from);
			return carried;
		});
	}

	void remove(LearnerId learner) {
		inTransaction((status) -> {
			this.belongings.remove(learner);
			return true;
		});
	}

	void deleteLearner(LearnerId learner) {
		jdbc().sql("delete from learner where id = ?").param(learner.value()).update();
	}

	<T> T inTransaction(TransactionCallback<T> action) {
		T result = new TransactionTemplate(this.house.find(PlatformTransactionManager.class)).execute(action);
		assertThat(result).isNotNull();
		return result;
	}

	List<ExportTable> export(LearnerId learner) {
		return this.belongings.export(learner);
	}

	Marks marks() {
		return progressAt(Downstairs.NOW).marks(this.member);
	}

	@Nullable Word word(MarkSubject subject) {
		Marks marks = marks();
		return switch (subject.kind()) {
			case SKILL -> {
				MarkView mark = marks.skill(subject.id());
				yield (mark != null) ? mark.word() : null;
			}
			case RESOURCE -> marks.hasResource(subject.id()) ? DONE : null;
			case MILESTONE -> marks.hasMilestone(subject.id()) ? DONE : null;
		};
	}

	NoteView note(MarkSubject subject) {
		return progressAt(Downstairs.NOW).note(this.member, subject.id()).orElseThrow();
	}

	/** The member's whole log in the order of writing. */
	List<MarkEventView> log() {
		List<MarkEventView> log = new ArrayList<>(progressAt(Downstairs.NOW).history(this.member, 10_000));
		Collections.reverse(log);
		return log;
	}

	/** The versions of a learner's notes, by skill. */
	List<Long> versions(LearnerId learner) {
		return jdbc().sql("select version from skill_note where learner_id = ? order by skill_id")
			.param(learner.value())
			.query(Long.class)
			.list();
	}

	/** How many rows a learner has in every table that knows learners. */
	Map<String, Long> rows(LearnerId learner) {
		return jdbc().sql("""
				select distinct lower(c.table_name) from information_schema.columns c
				where lower(c.column_name) = 'learner_id' and lower(c.table_schema) = 'public'""")
			.query(String.class)
			.list()
			.stream()
			.collect(Collectors.toMap((table) -> table,
					(table) -> this.house.count(table, "learner_id = ?", learner.value()), Long::sum, TreeMap::new));
	}

	/** Whatever order a reader takes, the log ends at the words that stand. */
	void assertThatLogAgreesWithMarks() {
		Map<MarkSubject, MarkEventView> written = new HashMap<>();
		Map<MarkSubject, MarkEventView> dated = new HashMap<>();
		List<MarkEventView> log = log();
		log.forEach((event) -> written.put(event.subject(), event));
		log.stream()
			.sorted(Comparator.comparing(MarkEventView::occurredAt))
			.forEach((event) -> dated.put(event.subject(), event));
		Marks marks = marks();
		assertThat(written.values()).filteredOn((event) -> event.to() != null)
			.hasSize(marks.skills().size() + marks.resources().size() + marks.milestones().size());
		assertThat(written).allSatisfy(
				(subject, event) -> assertThat(event.to()).as("%s in %s", subject, log).isEqualTo(word(subject)));
		assertThat(dated).allSatisfy(
				(subject, event) -> assertThat(event.to()).as("%s in %s", subject, log).isEqualTo(word(subject)));
	}

	static List<@Nullable Object> row(@Nullable Object... values) {
		return Arrays.asList(values);
	}

	List<Long> ids(String table) {
		return jdbc().sql("select id from %s order by id".formatted(table.toLowerCase(Locale.ROOT)))
			.query(Long.class)
			.list();
	}

	JdbcClient jdbc() {
		return this.house.find(JdbcClient.class);
	}

}
