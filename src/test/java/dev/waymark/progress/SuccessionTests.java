package dev.waymark.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.transaction.IllegalTransactionStateException;

import dev.waymark.account.LearnerId;
import dev.waymark.catalog.Proficiency;
import dev.waymark.progress.mark.MarkEventView;
import dev.waymark.progress.mark.MarkStatus;
import dev.waymark.progress.mark.MarkSubject;
import dev.waymark.progress.mark.MarkView;
import dev.waymark.progress.mark.Word;
import dev.waymark.progress.note.NoteDraft;
import dev.waymark.progress.note.StaleNoteException;
import dev.waymark.site.AtOnce;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What becomes of marks and notes when a skill is merged or split, and when that is
 * undone, on both databases. Every test has skills and learners of its own.
 */
@ParameterizedClass
@EnumSource(Downstairs.class)
class SuccessionTests extends MovingSkills {

	private static final Word TO_LEARN = Word.of(MarkStatus.TO_LEARN);

	private static final Word EXPERT = Word.learned(Proficiency.EXPERT);

	/** Weakest first. */
	private static final List<Word> BY_STRENGTH = List.of(SKIPPED, TO_LEARN, LEARNING, Word.learned(Proficiency.AWARE),
			LEARNED, Word.learned(Proficiency.PROFICIENT), EXPERT);

	private static final int MANY = 2_400;

	private final UUID revision = UUID.randomUUID();

	private final MarkSubject old = newSkill();

	private final MarkSubject one = newSkill();

	private final MarkSubject two = newSkill();

	SuccessionTests(Downstairs house) {
		super(house);
	}

	@AfterEach
	void removeWhatWasAdded() {
		removeSkills();
	}

	@Test
	void aMarkCountsOnEverySkillThatTakesThePlace() {
		mark(this.member, 1, this.old, LEARNED);
		mark(this.guest, 2, this.old, SKIPPED);
		assertThat(move(this.revision, this.old, this.one, this.two)).isEqualTo(new SuccessionResult(2, 4, 0, 0));
		for (MarkSubject skill : List.of(this.one, this.two)) {
			assertThat(markOf(this.member, skill)).isEqualTo(new MarkView(LEARNED, at(1)));
			assertThat(markOf(this.guest, skill)).isEqualTo(new MarkView(SKIPPED, at(2)));
		}
		assertThatLogAgreesWithMarks();
	}

	@Test
	void theSkillThatGivesWayKeepsItsMarksAndNotes() {
		mark(this.member, 1, this.old, LEARNED);
		keep(this.member, 2, this.old, "Mine", "https://else.example/a");
		List<Long> versions = versions(this.member);
		move(this.revision, this.old, this.one);
		assertThat(markOf(this.member, this.old)).isEqualTo(new MarkView(LEARNED, at(1)));
		assertThat(noteOf(this.member, this.old)).satisfies((note) -> {
			assertThat(note.note().source()).isEqualTo("Mine");
			assertThat(note.updatedAt()).isEqualTo(at(2));
			assertThat(note.version()).isEqualTo(versions.get(0));
		});
	}

	@Test
	void theLogNamesTheSkillThatAWordCameFrom() {
		mark(this.member, 1, this.old, LEARNED);
		mark(this.member, 2, this.one, LEARNING);
		move(this.revision, this.old, this.one);
		assertThat(log()).hasSize(3).last().satisfies((event) -> {
			assertThat(event.subject()).isEqualTo(this.one);
			assertThat(event.from()).isEqualTo(LEARNING);
			assertThat(event.to()).isEqualTo(LEARNED);
			assertThat(event.undo()).isFalse();
			assertThat(event.carriedFromId()).isEqualTo(this.old.id());
			assertThat(event.occurredAt()).isEqualTo(Downstairs.NOW);
		});
		assertThat(this.house.count("mark_event", "revision = ?", this.revision)).isOne();
	}

	@Test
	@DisplayName("of two words the stronger stays: learned by proficiency, learning, to learn, skipped")
	void ofTwoWordsTheStrongerStays() {
		for (Word coming : BY_STRENGTH) {
			for (Word mine : BY_STRENGTH) {
				MarkSubject from = newSkill();
				MarkSubject to = newSkill();
				mark(this.member, 1, from, coming);
				mark(this.member, 2, to, mine);
				SuccessionResult carriage = move(UUID.randomUUID(), from, to);
				boolean comes = BY_STRENGTH.indexOf(coming) > BY_STRENGTH.indexOf(mine);
				assertThat(markOf(this.member, to)).as("%s onto %s", coming, mine)
					.isEqualTo(comes ? new MarkView(coming, at(1)) : new MarkView(mine, at(2)));
				assertThat(carriage)
					.isEqualTo(comes ? new SuccessionResult(1, 1, 0, 0) : new SuccessionResult(0, 0, 0, 1));
			}
		}
		assertThatLogAgreesWithMarks();
	}

	@Test
	void ofTheSameWordTwiceTheNewerStays() {
		mark(this.member, 1, this.one, LEARNED);
		mark(this.member, 2, this.old, LEARNED);
		mark(this.member, 3, this.two, LEARNED);
		assertThat(move(this.revision, this.old, this.one, this.two)).isEqualTo(new SuccessionResult(1, 1, 0, 1));
		assertThat(markOf(this.member, this.one)).isEqualTo(new MarkView(LEARNED, at(2)));
		assertThat(markOf(this.member, this.two)).isEqualTo(new MarkView(LEARNED, at(3)));
		assertThat(undoMove(this.revision)).isEqualTo(new SuccessionResult(1, 1, 0, 0));
		assertThat(markOf(this.member, this.one)).isEqualTo(new MarkView(LEARNED, at(1)));
		assertThatLogAgreesWithMarks();
	}

	@Test
	void whatWasTakenAwayIsNotCarried() {
		mark(this.member, 1, this.old, LEARNED);
		mark(this.member, 2, this.old, null);
		keep(this.member, 3, this.old, "Once", "");
		keep(this.member, 4, this.old, "", "");
		assertThat(move(this.revision, this.old, this.one)).isEqualTo(SuccessionResult.NONE);
		assertThat(markOf(this.member, this.one)).isNull();
		assertThat(noteOf(this.member, this.one)).isNull();
	}

	@Test
	void whoHasNothingThereIsNotTouched() {
		fill(this.guest);
		mark(this.guest, 9, this.two, LEARNING);
		Map<String, Long> rows = rows(this.guest);
		mark(this.member, 1, this.old, LEARNED);
		assertThat(move(this.revision, this.old, this.two)).isEqualTo(new SuccessionResult(1, 1, 0, 0));
		undoMove(this.revision);
		assertThat(rows(this.guest)).isEqualTo(rows);
	}

	@Test
	void aNoteIsCopiedWhereThereIsNone() {
		keep(this.member, 1, this.old, "Mine", "https://else.example/a");
		assertThat(move(this.revision, this.old, this.one)).isEqualTo(new SuccessionResult(1, 0, 1, 0));
		assertThat(noteOf(this.member, this.one)).satisfies((note) -> {
			assertThat(note.note().source()).isEqualTo("Mine");
			assertThat(note.evidenceUrl()).isEqualTo("https://else.example/a");
			assertThat(note.updatedAt()).isEqualTo(at(1));
		});
	}

	@Test
	void twoNotesBecomeOneAsWhenAGuestSignsIn() {
		keep(this.member, 1, this.old, "Older", "https://else.example/a");
		keep(this.member, 2, this.one, "Newer", "https://else.example/b");
		assertThat(move(this.revision, this.old, this.one)).isEqualTo(new SuccessionResult(1, 0, 1, 0));
		assertThat(noteOf(this.member, this.one)).satisfies((note) -> {
			assertThat(note.note().source())
				.isEqualTo("Newer\n\n---\n\n*2026-03-01*\n\n<https://else.example/a>\n\nOlder");
			assertThat(note.evidenceUrl()).isEqualTo("https://else.example/b");
			assertThat(note.updatedAt()).isEqualTo(at(2));
		});
	}

	@Test
	void aFormThatShowsTheNoteAsItWasIsStale() {
		keep(this.member, 1, this.old, "Carried", "");
		keep(this.member, 2, this.one, "Mine", "");
		long seen = Objects.requireNonNull(noteOf(this.member, this.one)).version();
		move(this.revision, this.old, this.one);
		assertThatExceptionOfType(StaleNoteException.class).isThrownBy(
				() -> progressAt(at(11)).keepNote(this.member, this.one.id(), new NoteDraft("Typed", "", seen)));
	}

	@Test
	void twoNotesThatSayTheSameStayAsTheyAre() {
		keep(this.member, 1, this.old, "Same", "");
		keep(this.member, 2, this.one, "Same", "");
		assertThat(move(this.revision, this.old, this.one)).isEqualTo(SuccessionResult.NONE);
		assertThat(noteOf(this.member, this.one).note().source()).isEqualTo("Same");
	}

	@Test
	@DisplayName("two notes that would be too long for the form stay apart, and nothing is cut")
	void twoNotesThatWouldBeTooLongStayApart() {
		String between = "\n\n---\n\n*2026-03-01*\n\n";
		String fits = "x".repeat(NoteDraft.MAX_NOTE - between.length() - 1);
		keep(this.member, 1, this.old, fits, "");
		keep(this.member, 2, this.one, "y", "");
		keep(this.member, 2, this.two, "yy", "");
		assertThat(move(this.revision, this.old, this.one, this.two)).isEqualTo(new SuccessionResult(1, 0, 1, 1));
		assertThat(noteOf(this.member, this.one).note().source()).isEqualTo("y" + between + fits)
			.hasSize(NoteDraft.MAX_NOTE);
		assertThat(noteOf(this.member, this.two).note().source()).isEqualTo("yy");
		assertThat(noteOf(this.member, this.old).note().source()).isEqualTo(fits);
		assertThat(moved(this.member)).extracting(CarriedView::kind, CarriedView::toId)
			.containsExactlyInAnyOrder(tuple(CarriedView.Kind.NOTE, this.one.id()),
					tuple(CarriedView.Kind.LONG_NOTE, this.two.id()));
		assertThat(undoMove(this.revision)).isEqualTo(new SuccessionResult(1, 0, 1, 0));
		assertThat(this.house.count("carried_note", "revision = ?", this.revision)).isZero();
	}

	@Test
	void aNoteThatIsTooLongForTheFormIsCopiedWhole() {
		keep(this.member, 1, this.old, "x".repeat(60_000), "https://else.example/a");
		keep(this.member, 2, this.one, "", "");
		move(this.revision, this.old, this.one, this.two);
		assertThat(noteOf(this.member, this.one).note().source()).hasSize(60_000);
		assertThat(noteOf(this.member, this.two).note().source()).hasSize(60_000);
	}

	@Test
	void anUndoBringsBackExactlyWhatWasThere() {
		mark(this.member, 1, this.old, EXPERT);
		mark(this.member, 2, this.one, LEARNING);
		keep(this.member, 3, this.old, "Carried", "https://else.example/a");
		keep(this.member, 4, this.one, "Mine", "");
		var before = standing(this.member);
		assertThat(move(this.revision, this.old, this.one, this.two)).isEqualTo(new SuccessionResult(1, 2, 2, 0));
		assertThat(standing(this.member)).isNotEqualTo(before);
		assertThat(undoMove(at(20), this.revision)).isEqualTo(new SuccessionResult(1, 2, 2, 0));
		assertThat(standing(this.member)).isEqualTo(before);
		assertThat(logOf(this.member)).hasSize(6).filteredOn(MarkEventView::undo).hasSize(2).allSatisfy((event) -> {
			assertThat(event.carriedFromId()).isNull();
			assertThat(event.from()).isEqualTo(EXPERT);
			assertThat(event.occurredAt()).isEqualTo(at(20));
		});
		assertThatLogAgreesWithMarks();
	}

	@Test
	void anUndoLeavesAloneWhatWasChangedSince() {
		for (LearnerId learner : List.of(this.member, this.guest)) {
			mark(learner, 1, this.old, LEARNED);
			keep(learner, 2, this.old, "Carried", "");
		}
		move(this.revision, this.old, this.one, this.two);
		mark(this.member, 11, this.one, EXPERT);
		keep(this.member, 12, this.two, "Carried and more", "");
		mark(this.guest, 13, this.two, null);
		assertThat(undoMove(this.revision)).isEqualTo(new SuccessionResult(2, 2, 3, 3));
		assertThat(markOf(this.member, this.one)).isEqualTo(new MarkView(EXPERT, at(11)));
		assertThat(markOf(this.member, this.two)).isNull();
		assertThat(noteOf(this.member, this.two).note().source()).isEqualTo("Carried and more");
		assertThat(noteOf(this.member, this.one)).isNull();
		assertThat(markOf(this.guest, this.one)).isNull();
		assertThat(markOf(this.guest, this.two)).isNull();
		assertThatLogAgreesWithMarks();
	}

	@Test
	void whatALearnerSaidAgainAfterAResetIsTheirOwn() {
		mark(this.member, 1, this.old, LEARNED);
		move(this.revision, this.old, this.one);
		mark(this.member, 11, this.one, null);
		mark(this.member, 12, this.one, LEARNED);
		assertThat(undoMove(this.revision)).isEqualTo(new SuccessionResult(0, 0, 0, 1));
		assertThat(markOf(this.member, this.one)).isEqualTo(new MarkView(LEARNED, at(12)));
	}

	@Test
	void anUndoTwiceChangesNothing() {
		mark(this.member, 1, this.old, LEARNED);
		keep(this.member, 2, this.old, "Carried", "");
		move(this.revision, this.old, this.one);
		undoMove(this.revision);
		List<MarkEventView> log = log();
		assertThat(undoMove(this.revision)).isEqualTo(SuccessionResult.NONE);
		assertThat(undoMove(UUID.randomUUID())).isEqualTo(SuccessionResult.NONE);
		assertThat(log()).isEqualTo(log);
	}

	@Test
	void whatWasUndoneCanBeCarriedAgain() {
		mark(this.member, 1, this.old, LEARNED);
		keep(this.member, 2, this.old, "Carried", "");
		move(this.revision, this.old, this.one);
		undoMove(this.revision);
		assertThat(move(this.revision, this.old, this.one)).isEqualTo(new SuccessionResult(1, 1, 1, 0));
		assertThat(undoMove(this.revision)).isEqualTo(new SuccessionResult(1, 1, 1, 0));
		assertThat(markOf(this.member, this.one)).isNull();
	}

	@Test
	void oneRevisionMayMergeSeveralSkills() {
		MarkSubject other = newSkill();
		mark(this.member, 1, this.old, LEARNING);
		mark(this.member, 2, other, LEARNED);
		keep(this.member, 3, this.old, "Older", "");
		keep(this.member, 4, other, "Newer", "");
		var before = standing(this.member);
		inTransaction((status) -> {
			Succession succession = successionAt(Downstairs.NOW);
			succession.hold(List.of(this.old.id(), other.id()));
			return succession.carry(this.revision, this.old.id(), List.of(this.one.id()))
				.plus(succession.carry(this.revision, other.id(), List.of(this.one.id())));
		});
		assertThat(markOf(this.member, this.one)).isEqualTo(new MarkView(LEARNED, at(2)));
		assertThat(noteOf(this.member, this.one).note().source()).startsWith("Newer\n\n---").endsWith("\n\nOlder");
		assertThat(undoMove(this.revision)).isEqualTo(new SuccessionResult(1, 1, 1, 0));
		assertThat(standing(this.member)).isEqualTo(before);
		assertThat(undoMove(this.revision)).isEqualTo(SuccessionResult.NONE);
		assertThatLogAgreesWithMarks();
	}

	@Test
	void revisionsAreUndoneInReverseOrder() {
		MarkSubject other = newSkill();
		UUID later = UUID.randomUUID();
		mark(this.member, 1, this.one, TO_LEARN);
		mark(this.member, 2, this.old, LEARNING);
		mark(this.member, 3, other, LEARNED);
		keep(this.member, 4, this.one, "Mine", "");
		keep(this.member, 5, this.old, "First", "");
		keep(this.member, 6, other, "Second", "");
		var before = standing(this.member);
		move(this.revision, this.old, this.one);
		var between = standing(this.member);
		move(later, other, this.one);
		var after = standing(this.member);
		assertThat(undoMove(this.revision)).isEqualTo(new SuccessionResult(0, 0, 0, 2));
		assertThat(standing(this.member)).isEqualTo(after);
		assertThat(undoMove(later)).isEqualTo(new SuccessionResult(1, 1, 1, 0));
		assertThat(standing(this.member)).isEqualTo(between);
		assertThat(undoMove(this.revision)).isEqualTo(new SuccessionResult(1, 1, 1, 0));
		assertThat(standing(this.member)).isEqualTo(before);
	}

	@Test
	void aLearnerTakesBackACarriedWordLikeAnyOther() {
		mark(this.member, 1, this.old, EXPERT);
		mark(this.member, 2, this.one, LEARNING);
		mark(this.member, 3, this.two, EXPERT);
		mark(this.member, 4, this.old, null);
		mark(this.member, 5, this.old, EXPERT);
		move(this.revision, this.old, this.one, this.two);
		List<MarkEventView> carried = logOf(this.member).subList(5, 7);
		assertThat(undo(this.member, carried.get(0))).isPresent();
		assertThat(undo(this.member, carried.get(1))).isPresent();
		assertThat(markOf(this.member, this.one)).isEqualTo(new MarkView(LEARNING, at(2)));
		assertThat(markOf(this.member, this.two)).isEqualTo(new MarkView(EXPERT, at(3)));
		assertThat(undo(this.member, carried.get(0))).isEmpty();
		assertThat(undoMove(this.revision)).isEqualTo(SuccessionResult.NONE);
		assertThatLogAgreesWithMarks();
	}

	@Test
	void aLearnerTakesBackACarriedWordWhereThereWasNone() {
		mark(this.member, 1, this.old, LEARNED);
		move(this.revision, this.old, this.one);
		assertThat(undo(this.member, logOf(this.member).get(1))).isPresent();
		assertThat(markOf(this.member, this.one)).isNull();
		assertThat(moved(this.member)).isEmpty();
	}

	@Test
	void aLearnerSeesWhatCameUntilTheyChangeIt() {
		mark(this.member, 1, this.old, LEARNED);
		keep(this.member, 2, this.old, "Carried", "");
		Instant then = at(15);
		move(then, this.revision, this.old, this.one, this.two);
		List<MarkEventView> carried = logOf(this.member).subList(1, 3);
		assertThat(moved(this.member)).containsExactly(
				new CarriedView(CarriedView.Kind.MARK, this.old.id(), this.one.id(), then, carried.get(0).uuid()),
				new CarriedView(CarriedView.Kind.MARK, this.old.id(), this.two.id(), then, carried.get(1).uuid()),
				new CarriedView(CarriedView.Kind.NOTE, this.old.id(), this.one.id(), then, null),
				new CarriedView(CarriedView.Kind.NOTE, this.old.id(), this.two.id(), then, null));
		assertThat(successionAt(then).moved(this.member, 1)).hasSize(1);
		assertThat(moved(this.guest)).isEmpty();
		assertThat(origin(this.one)).contains(this.old.id());
		mark(this.member, 16, this.one, SKIPPED);
		keep(this.member, 17, this.one, "Written", "");
		assertThat(moved(this.member)).hasSize(2).allMatch((moved) -> moved.toId() == this.two.id());
		assertThat(origin(this.one)).isEmpty();
		undoMove(this.revision);
		assertThat(moved(this.member)).isEmpty();
		assertThat(origin(this.two)).isEmpty();
		assertThat(successionAt(then).carriedFrom(null, this.one.id())).isEmpty();
	}

	@Test
	void whatANoteSaidBeforeIsForgottenWhenTheLearnerWrites() {
		keep(this.member, 1, this.old, "Carried", "");
		keep(this.member, 2, this.one, "Secret", "https://else.example/secret");
		move(this.revision, this.old, this.one);
		assertThat(this.house.count("carried_note", "before_note = ?", "Secret")).isOne();
		keep(this.member, 11, this.one, "Fine", "");
		assertThat(this.house.count("carried_note", "before_note = ?", "Secret")).isZero();
		assertThat(this.house.count("carried_note", "before_evidence_url = ?", "https://else.example/secret")).isZero();
		assertThat(undoMove(this.revision)).isEqualTo(new SuccessionResult(0, 0, 0, 1));
		assertThat(noteOf(this.member, this.one).note().source()).isEqualTo("Fine");
	}

	@Test
	void whatCameToAGuestGoesBackFromTheMember() {
		mark(this.guest, 1, this.old, LEARNED);
		keep(this.guest, 2, this.old, "Carried", "");
		var before = standing(this.guest);
		move(this.revision, this.old, this.one);
		signIn(this.guest);
		assertThat(markOf(this.member, this.one)).isEqualTo(new MarkView(LEARNED, at(1)));
		assertThat(moved(this.member)).hasSize(2);
		assertThat(undoMove(this.revision)).isEqualTo(new SuccessionResult(1, 1, 1, 0));
		assertThat(standing(this.member)).isEqualTo(before);
		assertThatLogAgreesWithMarks();
	}

	@Test
	void whatBecameOneWithTheMembersIsLeftAlone() {
		mark(this.member, 1, this.one, LEARNING);
		keep(this.member, 1, this.one, "Mine", "");
		mark(this.guest, 2, this.old, LEARNED);
		keep(this.guest, 2, this.old, "Carried", "");
		move(this.revision, this.old, this.one);
		signIn(this.guest);
		var before = standing(this.member);
		assertThat(undoMove(this.revision)).isEqualTo(new SuccessionResult(0, 0, 0, 2));
		assertThat(standing(this.member)).isEqualTo(before);
	}

	@Test
	void aRetiredSkillIsStillMarkedAndReset() {
		mark(this.member, 1, this.old, LEARNING);
		move(this.revision, this.old, this.one);
		mark(this.member, 11, this.old, LEARNED);
		assertThat(markOf(this.member, this.old)).isEqualTo(new MarkView(LEARNED, at(11)));
		assertThat(markOf(this.member, this.one)).isEqualTo(new MarkView(LEARNING, at(1)));
		mark(this.member, 12, this.old, null);
		assertThat(undoMove(this.revision)).isEqualTo(new SuccessionResult(1, 1, 0, 0));
		assertThat(markOf(this.member, this.one)).isNull();
	}

	@Test
	void withoutSuccessorsNothingMoves() {
		mark(this.member, 1, this.old, LEARNED);
		assertThat(move(this.revision, this.old)).isEqualTo(SuccessionResult.NONE);
		assertThat(log()).hasSize(1);
	}

	@Test
	void aSkillNamedTwiceIsCarriedToOnce() {
		mark(this.member, 1, this.old, LEARNED);
		assertThat(move(this.revision, this.old, this.one, this.one)).isEqualTo(new SuccessionResult(1, 1, 0, 0));
	}

	@Test
	void aSkillDoesNotTakeItsOwnPlace() {
		assertThatIllegalArgumentException().isThrownBy(() -> move(this.revision, this.old, this.one, this.old));
	}

	@Test
	void withoutATransactionNothingMoves() {
		Succession succession = this.house.find(Succession.class);
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> succession.carry(this.revision, this.old.id(), List.of(this.one.id())));
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> succession.undo(this.revision));
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> succession.hold(List.of(this.old.id())));
	}

	@Test
	void theAudienceIsCountedByHead() {
		Audience audience = this.house.find(Audience.class);
		mark(this.member, 1, this.old, LEARNED);
		mark(this.member, 1, this.one, LEARNED);
		keep(this.member, 1, this.one, "Mine", "");
		keep(this.guest, 1, this.two, "", "https://else.example/a");
		LearnerId other = newLearner();
		keep(other, 1, this.two, "Once", "");
		keep(other, 2, this.two, "", "");
		assertThat(audience.learnersWith(List.of(this.old.id(), this.one.id(), this.two.id()))).isEqualTo(2);
		assertThat(audience.learnersWith(List.of(this.two.id()))).isOne();
		assertThat(audience.learnersWith(LongStream.rangeClosed(-1_000, -1).boxed().toList())).isZero();
		assertThat(audience.learnersWith(List.of())).isZero();
		int resources = audience.learnersWithResources(ids("learning_resource"));
		int milestones = audience.learnersWithMilestones(ids("milestone"));
		mark(this.member, 1, this.resource, DONE);
		mark(this.member, 1, MarkSubject.resource(ids("learning_resource").get(1)), DONE);
		mark(this.member, 1, this.milestone, DONE);
		assertThat(audience.learnersWithResources(ids("learning_resource"))).isEqualTo(resources + 1);
		assertThat(audience.learnersWithMilestones(ids("milestone"))).isEqualTo(milestones + 1);
		assertThat(audience.learnersWithResources(List.of())).isZero();
		assertThat(audience.learnersWithMilestones(List.of())).isZero();
	}

	@RepeatedTest(5)
	void marksSetMeanwhileAreNeitherLostNorOverwritten() {
		List<LearnerId> learners = Stream.generate(this::newLearner).limit(4).toList();
		learners.forEach((learner) -> {
			mark(learner, 1, this.old, LEARNED);
			mark(learner, 2, this.one, LEARNING);
			keep(learner, 3, this.old, "Carried", "");
		});
		AtOnce.run(learners.size() + 1, (thread) -> {
			if (thread == learners.size()) {
				return move(this.revision, this.old, this.one, this.two);
			}
			for (Word word : List.of(SKIPPED, EXPERT, LEARNING, TO_LEARN)) {
				progressAt(at(11)).mark(learners.get(thread), this.one, word);
				progressAt(at(11)).mark(learners.get(thread), this.old, word);
			}
			return SuccessionResult.NONE;
		});
		learners.forEach((learner) -> {
			assertThatTheLogIsUnbroken(learner);
			assertThat(logOf(learner)).filteredOn((event) -> event.carriedFromId() == null).hasSizeGreaterThan(8);
			assertThat(markOf(learner, this.two)).isNotNull();
			assertThat(noteOf(learner, this.one)).isNotNull();
		});
	}

	@RepeatedTest(5)
	void whoSignsInOrLeavesMeanwhileWaits() {
		List<LearnerId> leaving = Stream.generate(this::newLearner).limit(3).toList();
		Stream.concat(leaving.stream(), Stream.of(this.guest, this.member)).forEach((learner) -> {
			mark(learner, 1, this.old, LEARNED);
			keep(learner, 2, this.old, "Carried", "");
		});
		List<Supplier<SuccessionResult>> work = List.of(() -> move(this.revision, this.old, this.one),
				() -> move(UUID.randomUUID(), this.old, this.two), () -> {
					signIn(this.guest);
					return SuccessionResult.NONE;
				}, () -> {
					leaving.forEach((learner) -> inTransaction((status) -> {
						this.belongings.remove(learner);
						deleteLearner(learner);
						return true;
					}));
					return SuccessionResult.NONE;
				});
		AtOnce.run(work.size(), (thread) -> work.get(thread).get());
		assertThatTheLogIsUnbroken(this.member);
		assertThat(markOf(this.member, this.one)).isEqualTo(new MarkView(LEARNED, at(1)));
		assertThat(markOf(this.member, this.two)).isEqualTo(new MarkView(LEARNED, at(1)));
		leaving.forEach((learner) -> assertThat(rows(learner).values()).containsOnly(0L));
	}

	@Test
	void moreLearnersThanAreHeldAtOnceAreCarriedAndBroughtBack() {
		long before = jdbc().sql("select max(id) from learner").query(Long.class).single();
		addLearners(before);
		try {
			SuccessionResult carried = move(this.revision, this.old, this.one, this.two);
			assertThat(carried).isEqualTo(new SuccessionResult(MANY, 2 * MANY, MANY / 2, 0));
			assertThat(this.house.count("skill_mark", "status = 'learned' and skill_id = ?", this.one.id()))
				.isEqualTo(MANY);
			assertThat(undoMove(this.revision)).isEqualTo(carried);
			assertThat(this.house.count("skill_mark", "status = 'learning' and skill_id = ?", this.one.id()))
				.isEqualTo(MANY / 2);
			assertThat(this.house.count("skill_mark", "skill_id = ?", this.two.id())).isZero();
		}
		finally {
			removeSkills();
			jdbc().sql("delete from learner where id > ?").param(before).update();
		}
	}

	/**
	 * All have learned the old skill; half of them are learning another; some have notes.
	 */
	private void addLearners(long before) {
		String series = (this.house == Downstairs.H2) ? "system_range(1, %d)" : "generate_series(1, %d)";
		String uuid = (this.house == Downstairs.H2) ? "random_uuid()" : "gen_random_uuid()";
		jdbc()
			.sql("insert into learner (uuid, created_at) select %s, current_timestamp from %s s".formatted(uuid,
					series.formatted(MANY)))
			.update();
		add("skill_mark", "status, proficiency, marked_at", "'learned', 2, l.created_at", this.old, 1, before);
		add("skill_mark", "status, proficiency, marked_at", "'learning', null, l.created_at", this.one, 2, before);
		add("skill_note", "note, evidence_url, updated_at", "'Carried', '', l.created_at", this.old, 4, before);
		add("skill_note", "note, evidence_url, updated_at", "'Mine', '', l.created_at", this.two, 8, before);
	}

	private void add(String table, String columns, String values, MarkSubject skill, int every, long after) {
		jdbc()
			.sql("""
					insert into %s (learner_id, skill_id, %s)
					select l.id, %d, %s from learner l where l.id > %d and mod(l.id - %d, %d) = 0""".formatted(table,
					columns, skill.id(), values, after, after, every))
			.update();
	}

	private List<CarriedView> moved(LearnerId learner) {
		return this.house.find(Succession.class).moved(learner, 50);
	}

	private Optional<Long> origin(MarkSubject skill) {
		return this.house.find(Succession.class).carriedFrom(this.member, skill.id());
	}

	/**
	 * Every event starts from the word that the one before led to, and the last stands.
	 */
	private void assertThatTheLogIsUnbroken(LearnerId learner) {
		for (MarkSubject skill : List.of(this.old, this.one, this.two)) {
			Word word = null;
			for (MarkEventView event : logOf(learner).stream().filter((it) -> it.subject().equals(skill)).toList()) {
				if (event.from() != null || word == null) {
					assertThat(event.from()).as("%s in %s", event, logOf(learner)).isEqualTo(word);
				}
				word = event.to();
			}
			MarkView stands = markOf(learner, skill);
			assertThat((stands != null) ? stands.word() : null).isEqualTo(word);
		}
	}

}
