package dev.waymark.progress;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import dev.waymark.account.LearnerId;
import dev.waymark.account.learner.Guests;
import dev.waymark.account.learner.LearnerLock;
import dev.waymark.catalog.Proficiency;
import dev.waymark.platform.LaterException;
import dev.waymark.progress.mark.MarkEventView;
import dev.waymark.progress.mark.MarkStatus;
import dev.waymark.progress.mark.MarkSubject;
import dev.waymark.progress.mark.MarkView;
import dev.waymark.progress.mark.Marks;
import dev.waymark.progress.mark.Word;
import dev.waymark.progress.note.NoteDraft;
import dev.waymark.progress.note.NoteView;
import dev.waymark.progress.note.StaleNoteException;
import dev.waymark.progress.tick.Ticks;
import dev.waymark.site.AtOnce;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Marks, their log and notes, on both databases. Every test has a learner of its own.
 */
@ParameterizedClass
@EnumSource(Downstairs.class)
class LearnerProgressTests {

	private static final int THREADS = 8;

	private static final Word LEARNING = Word.of(MarkStatus.LEARNING);

	private static final Word SKIPPED = Word.of(MarkStatus.SKIPPED);

	private static final Word LEARNED = Word.learned(Proficiency.WORKING);

	private static final Word DONE = Word.of(MarkStatus.DONE);

	private final Downstairs house;

	private final LearnerProgress progress;

	private final LearnerId learner;

	private final MarkSubject skill;

	private final MarkSubject otherSkill;

	private final MarkSubject resource;

	private final MarkSubject milestone;

	LearnerProgressTests(Downstairs house) {
		this.house = house;
		this.progress = house.find(LearnerProgress.class);
		this.learner = newLearner();
		List<Long> skills = ids("skill");
		this.skill = MarkSubject.skill(skills.get(0));
		this.otherSkill = MarkSubject.skill(skills.get(1));
		this.resource = MarkSubject.resource(ids("learning_resource").get(0));
		this.milestone = MarkSubject.milestone(ids("milestone").get(0));
	}

	@Test
	void nobodyHasMarkedAnything() {
		assertThat(this.progress.marks(null)).isEqualTo(Marks.NONE);
		assertThat(this.progress.note(null, this.skill.id())).isEmpty();
	}

	@Test
	void aNewLearnerHasMarkedNothing() {
		assertThat(this.progress.marks(this.learner)).isEqualTo(Marks.NONE);
		assertThat(this.progress.history(this.learner, 10)).isEmpty();
		assertThat(this.progress.notes(this.learner, "1", 10).rows()).isEmpty();
	}

	@Test
	void aMarkIsKeptWithItsDate() {
		Optional<MarkEventView> event = mark(this.skill, LEARNED);
		assertThat(this.progress.marks(this.learner).skill(this.skill.id()))
			.isEqualTo(new MarkView(LEARNED, Downstairs.NOW));
		assertThat(event).hasValueSatisfying((change) -> {
			assertThat(change.subject()).isEqualTo(this.skill);
			assertThat(change.from()).isNull();
			assertThat(change.to()).isEqualTo(LEARNED);
			assertThat(change.undo()).isFalse();
			assertThat(change.occurredAt()).isEqualTo(Downstairs.NOW);
		});
	}

	@Test
	void everyWordIsKeptAsItWasSaid() {
		for (Word word : words()) {
			mark(this.skill, word);
			assertThat(word()).isEqualTo(word);
		}
	}

	@Test
	void aChangedMarkIsOneRowWithItsNewDate() {
		mark(this.skill, LEARNING);
		LearnerProgress tomorrow = progressAt(Clock.offset(fixedClock(), Duration.ofDays(1)));
		tomorrow.mark(this.learner, this.skill, LEARNED);
		assertThat(this.progress.marks(this.learner).skill(this.skill.id()))
			.isEqualTo(new MarkView(LEARNED, Downstairs.NOW.plus(Duration.ofDays(1))));
		assertThat(rows("skill_mark")).isOne();
	}

	@Test
	void aProficiencyCanChangeAlone() {
		mark(this.skill, Word.learned(Proficiency.WORKING));
		assertThat(mark(this.skill, Word.learned(Proficiency.EXPERT))).isPresent();
		assertThat(word()).isEqualTo(Word.learned(Proficiency.EXPERT));
	}

	@Test
	void aMarkCanBeTakenAway() {
		mark(this.skill, LEARNED);
		assertThat(mark(this.skill, null)).hasValueSatisfying((change) -> {
			assertThat(change.from()).isEqualTo(LEARNED);
			assertThat(change.to()).isNull();
		});
		assertThat(this.progress.marks(this.learner).isEmpty()).isTrue();
		assertThat(rows("skill_mark")).isZero();
	}

	@Test
	@DisplayName("R38 a form sent twice changes nothing the second time")
	void theSameAgainChangesNothing() {
		mark(this.skill, LEARNED);
		LearnerProgress later = progressAt(Clock.offset(fixedClock(), Duration.ofHours(1)));
		assertThat(later.mark(this.learner, this.skill, LEARNED)).isEmpty();
		assertThat(this.progress.marks(this.learner).skill(this.skill.id()))
			.isEqualTo(new MarkView(LEARNED, Downstairs.NOW));
		assertThat(rows("mark_event")).isOne();
	}

	@Test
	void takingNothingAwayChangesNothing() {
		assertThat(mark(this.skill, null)).isEmpty();
		assertThat(mark(this.resource, null)).isEmpty();
		assertThat(mark(this.milestone, null)).isEmpty();
		assertThat(rows("mark_event")).isZero();
	}

	@Test
	void everyChangeIsInTheLogNewestFirst() {
		mark(this.skill, LEARNING);
		mark(this.resource, DONE);
		mark(this.skill, LEARNED);
		mark(this.skill, null);
		assertThat(this.progress.history(this.learner, 10)).extracting(MarkEventView::subject)
			.containsExactly(this.skill, this.skill, this.resource, this.skill);
		assertThat(this.progress.history(this.learner, 10)).extracting(MarkEventView::to)
			.containsExactly(null, LEARNED, DONE, LEARNING);
		assertThat(this.progress.history(this.learner, 10)).extracting(MarkEventView::from)
			.containsExactly(LEARNED, LEARNING, null, null);
		assertThat(this.progress.history(this.learner, 2)).hasSize(2);
	}

	@Test
	void aChangeIsFoundByItsName() {
		MarkEventView event = mark(this.skill, LEARNED).orElseThrow();
		assertThat(this.progress.event(this.learner, event.uuid())).contains(event);
		assertThat(this.progress.event(this.learner, UUID.randomUUID())).isEmpty();
	}

	@Test
	void undoBringsTheWordBefore() {
		mark(this.skill, Word.learned(Proficiency.PROFICIENT));
		MarkEventView event = mark(this.skill, SKIPPED).orElseThrow();
		assertThat(undo(event)).hasValueSatisfying((change) -> {
			assertThat(change.undo()).isTrue();
			assertThat(change.from()).isEqualTo(SKIPPED);
			assertThat(change.to()).isEqualTo(Word.learned(Proficiency.PROFICIENT));
		});
		assertThat(word()).isEqualTo(Word.learned(Proficiency.PROFICIENT));
		assertThat(rows("mark_event")).isEqualTo(3);
	}

	@Test
	void undoOfTheFirstMarkTakesItAway() {
		undo(mark(this.skill, LEARNED).orElseThrow());
		assertThat(word()).isNull();
	}

	@Test
	void undoOfAResetBringsTheMarkBack() {
		mark(this.skill, LEARNED);
		undo(mark(this.skill, null).orElseThrow());
		assertThat(word()).isEqualTo(LEARNED);
	}

	@Test
	void undoCanBeUndone() {
		MarkEventView undone = undo(mark(this.skill, LEARNED).orElseThrow()).orElseThrow();
		assertThat(undo(undone)).isPresent();
		assertThat(word()).isEqualTo(LEARNED);
	}

	@Test
	@DisplayName("R38 undo sent twice undoes once")
	void undoTwiceUndoesOnce() {
		mark(this.skill, LEARNING);
		MarkEventView event = mark(this.skill, LEARNED).orElseThrow();
		assertThat(undo(event)).isPresent();
		assertThat(undo(event)).isEmpty();
		assertThat(word()).isEqualTo(LEARNING);
		assertThat(rows("mark_event")).isEqualTo(3);
	}

	@Test
	@DisplayName("R38 two tabs do not undo one another")
	void undoAfterALaterChangeDoesNothing() {
		MarkEventView event = mark(this.skill, LEARNING).orElseThrow();
		mark(this.skill, LEARNED);
		assertThat(undo(event)).isEmpty();
		assertThat(word()).isEqualTo(LEARNED);
		assertThat(rows("mark_event")).isEqualTo(2);
	}

	@Test
	void undoAfterChangesToAndFroDoesNothing() {
		MarkEventView event = mark(this.skill, LEARNING).orElseThrow();
		mark(this.skill, LEARNED);
		mark(this.skill, LEARNING);
		assertThat(undo(event)).isEmpty();
		assertThat(word()).isEqualTo(LEARNING);
	}

	@Test
	void undoIsNotDisturbedByOtherSubjects() {
		MarkEventView event = mark(this.skill, LEARNED).orElseThrow();
		mark(this.otherSkill, LEARNED);
		mark(this.resource, DONE);
		mark(this.milestone, DONE);
		assertThat(undo(event)).isPresent();
		assertThat(word()).isNull();
		assertThat(this.progress.marks(this.learner).status(this.otherSkill.id())).isEqualTo(MarkStatus.LEARNED);
	}

	@Test
	void undoIsNotDisturbedByOtherLearners() {
		MarkEventView event = mark(this.skill, LEARNED).orElseThrow();
		this.progress.mark(newLearner(), this.skill, LEARNING);
		assertThat(undo(event)).isPresent();
	}

	@Test
	@DisplayName("R20 nobody undoes another's change")
	void undoOfAnothersChangeDoesNothing() {
		MarkEventView event = mark(this.skill, LEARNED).orElseThrow();
		LearnerId other = newLearner();
		this.progress.mark(other, this.skill, LEARNED);
		assertThat(this.progress.undo(other, event.uuid())).isEmpty();
		assertThat(word()).isEqualTo(LEARNED);
		assertThat(this.progress.marks(other).status(this.skill.id())).isEqualTo(MarkStatus.LEARNED);
		assertThat(this.progress.event(other, event.uuid())).isEmpty();
	}

	@Test
	void undoOfNoChangeDoesNothing() {
		assertThat(this.progress.undo(this.learner, UUID.randomUUID())).isEmpty();
	}

	@Test
	@DisplayName("R20 nobody sees or changes another's marks, changes or notes")
	void marksOfTwoLearnersAreApart() {
		LearnerId other = newLearner();
		mark(this.skill, LEARNED);
		mark(this.resource, DONE);
		mark(this.milestone, DONE);
		keep("Mine", NoteDraft.NEW);
		assertThat(this.progress.marks(other)).isEqualTo(Marks.NONE);
		assertThat(this.progress.history(other, 10)).isEmpty();
		assertThat(this.progress.note(other, this.skill.id())).isEmpty();
		this.progress.mark(other, this.skill, SKIPPED);
		this.progress.mark(other, this.resource, DONE);
		this.progress.mark(other, this.resource, null);
		this.progress.keepNote(other, this.skill.id(), new NoteDraft("Theirs", "", NoteDraft.NEW));
		assertThat(word()).isEqualTo(LEARNED);
		assertThat(this.progress.marks(this.learner).hasResource(this.resource.id())).isTrue();
		assertThat(note().note().source()).isEqualTo("Mine");
	}

	@Test
	void aResourceCanBeTickedAndUnticked() {
		assertThat(mark(this.resource, DONE)).hasValueSatisfying((change) -> {
			assertThat(change.from()).isNull();
			assertThat(change.to()).isEqualTo(DONE);
		});
		assertThat(this.progress.marks(this.learner).resources()).containsOnlyKeys(this.resource.id())
			.containsValue(Downstairs.NOW);
		assertThat(mark(this.resource, DONE)).isEmpty();
		MarkEventView unticked = mark(this.resource, null).orElseThrow();
		assertThat(unticked.from()).isEqualTo(DONE);
		assertThat(this.progress.marks(this.learner).isEmpty()).isTrue();
		undo(unticked);
		assertThat(this.progress.marks(this.learner).hasResource(this.resource.id())).isTrue();
	}

	@Test
	void aMilestoneCanBeTickedAndUnticked() {
		MarkEventView ticked = mark(this.milestone, DONE).orElseThrow();
		assertThat(this.progress.marks(this.learner).milestones()).containsOnlyKeys(this.milestone.id())
			.containsValue(Downstairs.NOW);
		assertThat(mark(this.milestone, DONE)).isEmpty();
		undo(ticked);
		assertThat(this.progress.marks(this.learner).isEmpty()).isTrue();
		assertThat(mark(this.milestone, null)).isEmpty();
	}

	@Test
	void subjectsWithTheSameNumberAreNotMixedUp() {
		mark(MarkSubject.skill(1), LEARNED);
		mark(MarkSubject.resource(1), DONE);
		MarkEventView milestone = mark(MarkSubject.milestone(1), DONE).orElseThrow();
		mark(MarkSubject.resource(1), null);
		undo(milestone);
		Marks marks = this.progress.marks(this.learner);
		assertThat(marks.status(1)).isEqualTo(MarkStatus.LEARNED);
		assertThat(marks.resources()).isEmpty();
		assertThat(marks.milestones()).isEmpty();
	}

	@RepeatedTest(5)
	@DisplayName("R38 eight equal marks at once are one")
	void equalMarksAtOnceAreOne() {
		List<Optional<MarkEventView>> changes = AtOnce.run(THREADS, (thread) -> mark(this.skill, LEARNED));
		assertThat(changes).filteredOn(Optional::isPresent).hasSize(1);
		assertThat(rows("skill_mark")).isOne();
		assertThatLogEndsAt(this.skill, LEARNED);
	}

	@RepeatedTest(5)
	@DisplayName("R38 eight different first marks at once leave one row and a log that leads to it")
	void differentFirstMarksAtOnceLeaveOneRow() {
		AtOnce.run(THREADS, (thread) -> mark(this.skill, words().get(thread % words().size())));
		assertThat(rows("skill_mark")).isOne();
		assertThatLogEndsAt(this.skill, word());
	}

	@RepeatedTest(5)
	@DisplayName("R38 eight changes of a mark at once leave one row and a log that leads to it")
	void changesAtOnceLeaveOneRow() {
		mark(this.skill, LEARNED);
		AtOnce.run(THREADS, (thread) -> mark(this.skill, words().get(thread % words().size())));
		assertThat(rows("skill_mark")).isOne();
		assertThatLogEndsAt(this.skill, word());
	}

	@RepeatedTest(5)
	@DisplayName("R38 marks and resets at once leave a log that leads to what is there")
	void marksAndResetsAtOnceAgreeWithTheLog() {
		mark(this.skill, LEARNED);
		AtOnce.run(THREADS, (thread) -> mark(this.skill, (thread % 2 == 0) ? LEARNING : null));
		assertThat(rows("skill_mark")).isEqualTo((word() != null) ? 1 : 0);
		assertThatLogEndsAt(this.skill, word());
	}

	@RepeatedTest(5)
	@DisplayName("R38 eight ticks at once are one")
	void ticksAtOnceAreOne() {
		for (MarkSubject subject : List.of(this.resource, this.milestone)) {
			List<Optional<MarkEventView>> changes = AtOnce.run(THREADS, (thread) -> mark(subject, DONE));
			assertThat(changes).filteredOn(Optional::isPresent).hasSize(1);
			assertThatLogEndsAt(subject, DONE);
		}
		assertThat(rows("resource_mark")).isOne();
		assertThat(rows("milestone_mark")).isOne();
	}

	@RepeatedTest(5)
	@DisplayName("R38 a tick that is taken away eight times at once is taken away once")
	void untickingAtOnceUnticksOnce() {
		for (MarkSubject subject : List.of(this.resource, this.milestone)) {
			mark(subject, DONE);
			List<Optional<MarkEventView>> changes = AtOnce.run(THREADS, (thread) -> mark(subject, null));
			assertThat(changes).filteredOn(Optional::isPresent).hasSize(1);
			assertThatLogEndsAt(subject, null);
		}
	}

	@RepeatedTest(5)
	@DisplayName("R38 eight undos of one change at once undo it once")
	void undoAtOnceUndoesOnce() {
		mark(this.skill, LEARNING);
		MarkEventView event = mark(this.skill, LEARNED).orElseThrow();
		List<Optional<MarkEventView>> changes = AtOnce.run(THREADS, (thread) -> undo(event));
		assertThat(changes).filteredOn(Optional::isPresent).hasSize(1);
		assertThatLogEndsAt(this.skill, LEARNING);
	}

	@Test
	@DisplayName("R27 a learner changes a thousand marks an hour and no more, taking back included")
	void aLearnerChangesAThousandMarksAnHour() {
		Optional<MarkEventView> last = Optional.empty();
		for (int change = 0; change < MarkPace.MOST; change++) {
			last = this.progress.mark(this.learner, this.skill, (change % 2 == 0) ? LEARNED : null);
		}
		UUID event = last.orElseThrow().uuid();
		assertThatExceptionOfType(LaterException.class)
			.isThrownBy(() -> this.progress.mark(this.learner, this.skill, LEARNED))
			.satisfies((ex) -> assertThat(ex.retryAfter()).isEqualTo(3_600));
		assertThatExceptionOfType(LaterException.class).isThrownBy(() -> this.progress.undo(this.learner, event));
		assertThat(this.progress.marks(this.learner).skill(this.skill.id())).isNull();
		assertThat(this.progress.mark(newLearner(), this.skill, LEARNED)).isPresent();
		assertThat(rows("mark_event")).isEqualTo(MarkPace.MOST);
	}

	@Test
	void aNoteIsKept() {
		this.progress.keepNote(this.learner, this.skill.id(),
				new NoteDraft("*Done* at work", "https://else.example/x", NoteDraft.NEW));
		assertThat(this.progress.note(this.learner, this.skill.id())).hasValueSatisfying((note) -> {
			assertThat(note.skillId()).isEqualTo(this.skill.id());
			assertThat(note.note().source()).isEqualTo("*Done* at work");
			assertThat(note.note().html()).contains("<em>Done</em>");
			assertThat(note.evidenceUrl()).isEqualTo("https://else.example/x");
			assertThat(note.updatedAt()).isEqualTo(Downstairs.NOW);
		});
		assertThat(this.progress.notes(this.learner, "1", 10).rows()).hasSize(1);
	}

	@Test
	void aNoteIsRewrittenByWhoHasReadIt() {
		keep("One", NoteDraft.NEW);
		keep("Two", note().version());
		keep("Three", note().version());
		assertThat(note().note().source()).isEqualTo("Three");
		assertThat(rows("skill_note")).isOne();
	}

	@Test
	@DisplayName("R38 a note sent twice does no harm")
	void theSameNoteAgainChangesNothing() {
		keep("One", NoteDraft.NEW);
		NoteView kept = note();
		keep("One", NoteDraft.NEW);
		keep("One", 99);
		assertThat(note()).isEqualTo(kept);
	}

	@Test
	@DisplayName("R38 a stale note is refused, and both texts are there")
	void aStaleNoteIsRefused() {
		keep("One", NoteDraft.NEW);
		long read = note().version();
		keep("Two", read);
		assertThatExceptionOfType(StaleNoteException.class).isThrownBy(() -> keep("Other", read))
			.satisfies((ex) -> assertThat(ex.current().note().source()).isEqualTo("Two"))
			.satisfies((ex) -> assertThat(ex.current().version()).isEqualTo(note().version()));
		assertThatExceptionOfType(StaleNoteException.class).isThrownBy(() -> keep("Other", NoteDraft.NEW));
		assertThat(note().note().source()).isEqualTo("Two");
	}

	@Test
	void aNoteWithoutWordsIsNotListed() {
		keep("One", NoteDraft.NEW);
		keep("", note().version());
		assertThat(this.progress.notes(this.learner, "1", 10).rows()).isEmpty();
		assertThat(note().isEmpty()).isTrue();
	}

	@Test
	void aNoteTakesOddTextUpToItsLength() {
		String odd = "😀 \u202Eright to left <script>alert(1)</script> '; drop table skill_note; -- \\ % \t\n";
		String longest = odd.repeat(NoteDraft.MAX_NOTE).substring(0, NoteDraft.MAX_NOTE - 2) + "é.";
		String url = "https://else.example/" + "x".repeat(NoteDraft.MAX_URL - 21);
		this.progress.keepNote(this.learner, this.skill.id(), new NoteDraft(longest, url, NoteDraft.NEW));
		assertThat(note().note().source()).isEqualTo(longest).hasSize(NoteDraft.MAX_NOTE);
		assertThat(note().evidenceUrl()).isEqualTo(url).hasSize(NoteDraft.MAX_URL);
	}

	@RepeatedTest(5)
	@DisplayName("R38 of eight first notes at once one is kept and the others are told")
	void ofNotesAtOnceOneIsKept() {
		List<String> told = AtOnce.run(THREADS, (thread) -> keepOrTell("Note " + thread));
		assertThat(told).filteredOn(String::isEmpty).hasSize(1);
		assertThat(told).filteredOn((current) -> !current.isEmpty()).containsOnly(note().note().source());
		assertThat(rows("skill_note")).isOne();
	}

	private String keepOrTell(String text) {
		try {
			keep(text, NoteDraft.NEW);
			return "";
		}
		catch (StaleNoteException ex) {
			return ex.current().note().source();
		}
	}

	private void assertThatLogEndsAt(MarkSubject subject, @Nullable Word word) {
		List<MarkEventView> log = new ArrayList<>(this.progress.history(this.learner, 1000)
			.stream()
			.filter((event) -> event.subject().equals(subject))
			.toList());
		Collections.reverse(log);
		Word before = null;
		for (MarkEventView event : log) {
			assertThat(event.from()).as("the log %s", log).isEqualTo(before);
			assertThat(event.to()).as("the log %s", log).isNotEqualTo(before);
			before = event.to();
		}
		assertThat(before).isEqualTo(word);
	}

	private static List<Word> words() {
		return List.of(Word.of(MarkStatus.TO_LEARN), LEARNING, SKIPPED, Word.learned(Proficiency.AWARE),
				Word.learned(Proficiency.WORKING), Word.learned(Proficiency.PROFICIENT),
				Word.learned(Proficiency.EXPERT));
	}

	private Optional<MarkEventView> mark(MarkSubject subject, @Nullable Word word) {
		return this.progress.mark(this.learner, subject, word);
	}

	private Optional<MarkEventView> undo(MarkEventView event) {
		return this.progress.undo(this.learner, event.uuid());
	}

	private @Nullable Word word() {
		MarkView mark = this.progress.marks(this.learner).skill(this.skill.id());
		return (mark != null) ? mark.word() : null;
	}

	private void keep(String text, long version) {
		this.progress.keepNote(this.learner, this.skill.id(), new NoteDraft(text, "", version));
	}

	private NoteView note() {
		return this.progress.note(this.learner, this.skill.id()).orElseThrow();
	}

	private LearnerId newLearner() {
		return this.house.find(Guests.class).welcome().learner();
	}

	private long rows(String table) {
		return this.house.count(table, "learner_id = ?", this.learner.value());
	}

	private List<Long> ids(String table) {
		return this.house.find(JdbcClient.class)
			.sql("select id from " + table + " order by id")
			.query(Long.class)
			.list();
	}

	private static Clock fixedClock() {
		return Clock.fixed(Downstairs.NOW, ZoneOffset.UTC);
	}

	private LearnerProgress progressAt(Clock clock) {
		return new LearnerProgress(this.house.find(SkillMarkRepository.class), this.house.find(Ticks.class),
				this.house.find(MarkEventRepository.class), this.house.find(SkillNoteRepository.class),
				this.house.find(MarkPace.class), this.house.find(LearnerLock.class),
				this.house.find(PlatformTransactionManager.class), clock);
	}

}
