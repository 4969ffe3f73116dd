package dev.waymark.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

import dev.waymark.account.ExportTable;
import dev.waymark.account.LearnerId;
import dev.waymark.account.learner.Handover;
import dev.waymark.account.learner.LearnerGoneException;
import dev.waymark.progress.mark.MarkEventView;
import dev.waymark.progress.mark.MarkStatus;
import dev.waymark.progress.mark.MarkSubject;
import dev.waymark.progress.mark.MarkView;
import dev.waymark.progress.mark.Word;
import dev.waymark.progress.note.NoteDraft;
import dev.waymark.progress.note.NoteView;
import dev.waymark.progress.note.StaleNoteException;
import dev.waymark.site.AtOnce;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What becomes of marks, their log and notes when a guest signs in, asks for everything
 * or leaves, on both databases. Every test has a guest and a member of its own.
 */
@ParameterizedClass
@EnumSource(Downstairs.class)
class ProgressBelongingsTests extends GuestAndMember {

	private static final int THREADS = 6;

	private static final int MARKS_A_THREAD = 4;

	private static final List<String> TABLES = List.of("skill_mark", "resource_mark", "milestone_mark", "mark_event",
			"skill_note", "carried_note");

	ProgressBelongingsTests(Downstairs house) {
		super(house);
	}

	@Test
	void whatTheMemberLacksComesOver() {
		mark(this.guest, 1, this.skill, LEARNED);
		mark(this.guest, 2, this.resource, DONE);
		mark(this.guest, 3, this.milestone, DONE);
		keep(this.guest, 4, this.skill, "Done", "https://else.example/a");
		assertThat(carry()).containsExactly(new Handover("skills", 1, 0, 0), new Handover("resources", 1, 0, 0),
				new Handover("milestones", 1, 0, 0), new Handover("notes", 1, 0, 0));
		assertThat(marks().skill(this.skill.id())).isEqualTo(new MarkView(LEARNED, at(1)));
		assertThat(marks().resources()).containsExactly(Map.entry(this.resource.id(), at(2)));
		assertThat(marks().milestones()).containsExactly(Map.entry(this.milestone.id(), at(3)));
		assertThat(note(this.skill).note().source()).isEqualTo("Done");
		assertThat(note(this.skill).evidenceUrl()).isEqualTo("https://else.example/a");
		assertThat(note(this.skill).updatedAt()).isEqualTo(at(4));
	}

	@Test
	void aGuestWithNothingBringsNothing() {
		mark(this.member, 1, this.skill, LEARNED);
		List<ExportTable> before = export(this.member);
		assertThat(carry()).extracting(Handover::kind, Handover::added, Handover::newer, Handover::older)
			.containsExactly(tuple("skills", 0, 0, 0), tuple("resources", 0, 0, 0), tuple("milestones", 0, 0, 0),
					tuple("notes", 0, 0, 0));
		assertThat(export(this.member)).isEqualTo(before);
	}

	@Test
	void theGuestIsLeftWithNothing() {
		fill(this.guest);
		fill(this.member);
		carry();
		assertThat(rows(this.guest).values()).containsOnly(0L);
	}

	@Test
	void nobodyElseIsTouched() {
		LearnerId other = newLearner();
		fill(other);
		List<ExportTable> before = export(other);
		fill(this.guest);
		fill(this.member);
		carry();
		remove(this.member);
		assertThat(export(other)).isEqualTo(before);
	}

	@Test
	void ofTwoWordsOnASkillTheNewerStays() {
		MarkSubject newer = skill(0);
		MarkSubject older = skill(1);
		MarkSubject equal = skill(2);
		mark(this.member, 1, newer, SKIPPED);
		mark(this.guest, 2, newer, LEARNED);
		mark(this.guest, 3, older, SKIPPED);
		mark(this.member, 4, older, LEARNING);
		mark(this.member, 5, equal, LEARNING);
		mark(this.guest, 5, equal, LEARNED);
		mark(this.guest, 6, skill(3), SKIPPED);
		assertThat(carry()).contains(new Handover("skills", 1, 1, 2));
		assertThat(marks().skills())
			.isEqualTo(Map.of(newer.id(), new MarkView(LEARNED, at(2)), older.id(), new MarkView(LEARNING, at(4)),
					equal.id(), new MarkView(LEARNING, at(5)), skill(3).id(), new MarkView(SKIPPED, at(6))));
		assertThatLogAgreesWithMarks();
	}

	@Test
	void theVersionOfAMarkThatComesOverMoves() {
		mark(this.guest, 1, this.skill, LEARNING);
		carry();
		assertThat(this.house.count("skill_mark", "version > 0 and learner_id = ?", this.member.value())).isOne();
	}

	@Test
	void aTickThatBothHaveKeepsItsEarlierDate() {
		mark(this.guest, 1, this.resource, DONE);
		mark(this.member, 2, this.resource, DONE);
		mark(this.member, 3, this.milestone, DONE);
		mark(this.guest, 4, this.milestone, DONE);
		assertThat(carry()).contains(new Handover("resources", 0, 0, 1), new Handover("milestones", 0, 0, 1));
		assertThat(marks().resources()).containsExactly(Map.entry(this.resource.id(), at(1)));
		assertThat(marks().milestones()).containsExactly(Map.entry(this.milestone.id(), at(3)));
		assertThat(log()).hasSize(4);
	}

	@Test
	void theLogsBecomeOneInTheOrderOfWriting() {
		List<MarkEventView> written = new ArrayList<>();
		written.add(mark(this.member, 1, this.skill, LEARNING));
		written.add(mark(this.guest, 2, this.skill, SKIPPED));
		written.add(mark(this.guest, 3, this.resource, DONE));
		written.add(mark(this.member, 4, this.milestone, DONE));
		written.add(undo(this.guest, written.get(2)).orElseThrow());
		written.add(mark(this.guest, 6, this.skill, LEARNED));
		carry();
		Collections.reverse(written);
		assertThat(progressAt(at(9)).history(this.member, 100)).isEqualTo(written);
	}

	@Test
	void aMarkTakenAwayAfterTheGuestsIsBackAndTheLogSaysSo() {
		mark(this.member, 1, this.skill, LEARNING);
		mark(this.guest, 2, this.skill, LEARNED);
		mark(this.member, 3, this.skill, null);
		mark(this.guest, 4, this.resource, DONE);
		mark(this.member, 5, this.resource, DONE);
		mark(this.member, 6, this.resource, null);
		assertThat(carry()).contains(new Handover("skills", 1, 0, 0), new Handover("resources", 1, 0, 0));
		assertThat(marks().skill(this.skill.id())).isEqualTo(new MarkView(LEARNED, at(2)));
		assertThat(marks().resources()).containsExactly(Map.entry(this.resource.id(), at(4)));
		assertThat(log().subList(6, 8))
			.extracting(MarkEventView::subject, MarkEventView::from, MarkEventView::to, MarkEventView::undo,
					MarkEventView::occurredAt)
			.containsExactly(tuple(this.skill, null, LEARNED, false, Downstairs.NOW),
					tuple(this.resource, null, DONE, false, Downstairs.NOW));
		assertThatLogAgreesWithMarks();
	}

	@Test
	void aMarkThatTheGuestTookAwayStaysWithTheMember() {
		mark(this.member, 1, this.skill, LEARNED);
		mark(this.guest, 2, this.skill, LEARNING);
		mark(this.guest, 3, this.skill, null);
		mark(this.member, 4, this.milestone, DONE);
		mark(this.guest, 5, this.milestone, DONE);
		mark(this.guest, 6, this.milestone, null);
		carry();
		assertThat(marks().skill(this.skill.id())).isEqualTo(new MarkView(LEARNED, at(1)));
		assertThat(marks().milestones()).containsExactly(Map.entry(this.milestone.id(), at(4)));
		assertThat(log()).hasSize(8);
		assertThatLogAgreesWithMarks();
	}

	@Test
	@DisplayName("the log agrees also when the clocks of two nodes do not")
	void theLogAgreesAlsoWhenTwoClocksDoNot() {
		mark(this.member, 20, this.skill, LEARNED);
		mark(this.guest, 1, this.skill, SKIPPED);
		mark(this.guest, 20, this.resource, DONE);
		mark(this.guest, 21, this.resource, null);
		mark(this.member, 2, this.resource, DONE);
		carry();
		assertThat(marks().skill(this.skill.id())).isEqualTo(new MarkView(LEARNED, at(20)));
		assertThat(marks().hasResource(this.resource.id())).isTrue();
		assertThat(log()).hasSize(7);
		assertThatLogAgreesWithMarks();
	}

	@Test
	void undoOfTheGuestsFirstWordTakesItAway() {
		MarkEventView event = mark(this.guest, 1, this.skill, LEARNED);
		MarkEventView tick = mark(this.guest, 1, this.resource, DONE);
		carry();
		assertThat(undo(this.member, event)).isPresent();
		assertThat(undo(this.member, tick)).isPresent();
		assertThat(marks().isEmpty()).isTrue();
		assertThatLogAgreesWithMarks();
	}

	@Test
	void undoOfTheGuestsWordLeadsBackToTheMembers() {
		mark(this.member, 1, this.skill, LEARNING);
		MarkEventView event = mark(this.guest, 2, this.skill, LEARNED);
		carry();
		assertThat(word(this.skill)).isEqualTo(LEARNED);
		assertThat(undo(this.member, event)).hasValueSatisfying((change) -> {
			assertThat(change.undo()).isTrue();
			assertThat(change.from()).isEqualTo(LEARNED);
			assertThat(change.to()).isEqualTo(LEARNING);
		});
		assertThat(word(this.skill)).isEqualTo(LEARNING);
		assertThatLogAgreesWithMarks();
	}

	@Test
	void undoOfTheGuestsSecondWordLeadsBackToTheGuestsFirst() {
		mark(this.member, 1, this.skill, LEARNING);
		mark(this.guest, 2, this.skill, SKIPPED);
		MarkEventView event = mark(this.guest, 3, this.skill, LEARNED);
		carry();
		assertThat(undo(this.member, event)).isPresent();
		assertThat(word(this.skill)).isEqualTo(SKIPPED);
	}

	@Test
	void undoOfTheMembersWordLeadsBackToWhatTheMemberHadBefore() {
		mark(this.member, 1, this.skill, LEARNING);
		mark(this.guest, 2, this.skill, SKIPPED);
		MarkEventView event = mark(this.member, 3, this.skill, LEARNED);
		carry();
		assertThat(undo(this.member, event)).isPresent();
		assertThat(word(this.skill)).isEqualTo(LEARNING);
		assertThatLogAgreesWithMarks();
	}

	@Test
	void undoOfTheMembersFirstWordLeadsBackToTheGuests() {
		mark(this.guest, 1, this.skill, LEARNED);
		MarkEventView event = mark(this.member, 2, this.skill, SKIPPED);
		carry();
		assertThat(undo(this.member, event)).isPresent();
		assertThat(word(this.skill)).isEqualTo(LEARNED);
	}

	@Test
	void undoOfATickThatBothMadeLeavesTheOthers() {
		mark(this.member, 1, this.resource, DONE);
		MarkEventView event = mark(this.guest, 2, this.resource, DONE);
		carry();
		assertThat(undo(this.member, event)).isEmpty();
		assertThat(marks().hasResource(this.resource.id())).isTrue();
	}

	@Test
	@DisplayName("R38 a change that was overtaken on the other device is not undone")
	void undoOfAnOvertakenChangeDoesNothing() {
		MarkEventView members = mark(this.member, 1, this.skill, LEARNING);
		MarkEventView guests = mark(this.guest, 2, this.skill, LEARNED);
		MarkEventView overtaken = mark(this.guest, 3, this.milestone, DONE);
		mark(this.member, 4, this.milestone, DONE);
		MarkEventView tied = mark(this.guest, 5, skill(1), LEARNED);
		mark(this.member, 5, skill(1), SKIPPED);
		carry();
		assertThat(undo(this.member, members)).isEmpty();
		assertThat(undo(this.member, overtaken)).isEmpty();
		assertThat(undo(this.member, tied)).isEmpty();
		assertThat(undo(this.guest, guests)).isEmpty();
		assertThat(word(this.skill)).isEqualTo(LEARNED);
		assertThat(marks().hasMilestone(this.milestone.id())).isTrue();
	}

	@Test
	void anUndoFromBeforeCanStillBeUndone() {
		MarkEventView undone = undo(this.guest, mark(this.guest, 1, this.skill, LEARNED)).orElseThrow();
		carry();
		assertThat(undo(this.member, undone)).isPresent();
		assertThat(word(this.skill)).isEqualTo(LEARNED);
	}

	@Test
	void whatTheSignInBroughtBackCanBeUndone() {
		mark(this.guest, 1, this.resource, DONE);
		mark(this.member, 2, this.resource, DONE);
		MarkEventView untick = mark(this.member, 3, this.resource, null);
		carry();
		assertThat(undo(this.member, untick)).isEmpty();
		assertThat(undo(this.member, log().get(3))).isPresent();
		assertThat(marks().hasResource(this.resource.id())).isFalse();
		assertThatLogAgreesWithMarks();
	}

	@Test
	void ofTwoNotesTheNewerStandsAboveTheOlder() {
		keep(this.member, Instant.parse("2025-12-31T23:59:59Z"), skill(0), "Mine", "");
		keep(this.guest, 2, skill(0), "Theirs", "");
		keep(this.guest, Instant.parse("2026-01-01T00:00:00Z"), skill(1), "Theirs", "");
		keep(this.member, 4, skill(1), "Mine", "");
		keep(this.member, 5, skill(2), "Mine", "");
		keep(this.guest, 5, skill(2), "Theirs", "");
		assertThat(carry()).contains(new Handover("notes", 0, 1, 2));
		assertThat(note(skill(0)).note().source()).isEqualTo("Theirs\n\n---\n\n*2025-12-31*\n\nMine");
		assertThat(note(skill(0)).note().html().replace("\n", ""))
			.isEqualTo("<p>Theirs</p><hr /><p><em>2025-12-31</em></p><p>Mine</p>");
		assertThat(note(skill(0)).updatedAt()).isEqualTo(at(2));
		assertThat(note(skill(1)).note().source()).isEqualTo("Mine\n\n---\n\n*2026-01-01*\n\nTheirs");
		assertThat(note(skill(1)).updatedAt()).isEqualTo(at(4));
		assertThat(note(skill(2)).note().source()).isEqualTo("Mine\n\n---\n\n*2026-03-01*\n\nTheirs");
	}

	@Test
	void ofTwoLinksTheNewerStaysAndTheOlderIsInTheText() {
		String newer = "https://else.example/new?a=(1)&b=_2_";
		String older = "https://else.example/old?a=[1]*2*";
		keep(this.member, 1, skill(0), "Mine", older);
		keep(this.guest, 2, skill(0), "Theirs", newer);
		keep(this.member, 1, skill(1), "Same", older);
		keep(this.guest, 2, skill(1), "Same", newer);
		keep(this.member, 1, skill(2), "", older);
		keep(this.guest, 2, skill(2), "", newer);
		keep(this.member, 1, skill(3), "", older);
		keep(this.guest, 2, skill(3), "Theirs", "");
		carry();
		assertThat(note(skill(0)).note().source())
			.isEqualTo("Theirs\n\n---\n\n*2026-03-01*\n\n<" + older + ">\n\nMine");
		assertThat(note(skill(0)).note().html()).contains("href=\"https://else.example/old?a&#61;[1]*2*\"");
		assertThat(note(skill(0)).evidenceUrl()).isEqualTo(newer);
		assertThat(note(skill(1)).note().source()).isEqualTo("Same\n\n---\n\n*2026-03-01*\n\n<" + older + ">");
		assertThat(note(skill(2)).note().source()).isEqualTo("<" + older + ">");
		assertThat(note(skill(2)).evidenceUrl()).isEqualTo(newer);
		assertThat(note(skill(3)).note().source()).isEqualTo("Theirs");
		assertThat(note(skill(3)).evidenceUrl()).isEqualTo(older);
	}

	@Test
	void equalNotesAreNotDoubled() {
		keep(this.member, 1, this.skill, "Same", "https://else.example/a");
		keep(this.guest, 2, this.skill, "Same", "https://else.example/a");
		carry();
		assertThat(note(this.skill).note().source()).isEqualTo("Same");
		assertThat(note(this.skill).evidenceUrl()).isEqualTo("https://else.example/a");
	}

	@Test
	void aNoteThatWasEmptiedTakesNoPart() {
		keep(this.member, 1, skill(0), "Mine", "");
		keep(this.guest, 2, skill(0), "Theirs", "");
		keep(this.guest, 3, skill(0), "", "");
		keep(this.guest, 4, skill(1), "Theirs", "");
		keep(this.member, 5, skill(1), "Mine", "");
		keep(this.member, 6, skill(1), "", "");
		keep(this.guest, 7, skill(2), "Theirs", "");
		keep(this.guest, 8, skill(2), "", "");
		assertThat(carry()).contains(new Handover("notes", 1, 0, 0));
		assertThat(note(skill(0)).note().source()).isEqualTo("Mine");
		assertThat(note(skill(1)).note().source()).isEqualTo("Theirs");
		assertThat(note(skill(2)).isEmpty()).isTrue();
	}

	@Test
	@DisplayName("R38 a form that shows either of two joined notes is stale")
	void aFormFromBeforeIsStale() {
		for (int rewritten = 0; rewritten < 3; rewritten++) {
			MarkSubject about = skill(rewritten);
			keep(this.member, 1, about, "Mine", "");
			keep(this.guest, 2, about, "Theirs", "");
			for (int time = 0; time < rewritten; time++) {
				keep(this.guest, 3 + time, about, "Theirs " + time, "");
			}
		}
		List<Long> members = versions(this.member);
		List<Long> guests = versions(this.guest);
		carry();
		for (int index = 0; index < 3; index++) {
			MarkSubject about = skill(index);
			for (long version : List.of(members.get(index), guests.get(index), NoteDraft.NEW)) {
				assertThatExceptionOfType(StaleNoteException.class).isThrownBy(() -> progressAt(at(9))
					.keepNote(this.member, about.id(), new NoteDraft("Typed meanwhile", "", version)));
			}
		}
	}

	@Test
	void aFormOfAnEmptiedNoteDoesNotOverwriteTheMembers() {
		keep(this.member, 1, this.skill, "Mine", "");
		keep(this.member, 2, this.skill, "Mine again", "");
		keep(this.guest, 1, this.skill, "Theirs", "");
		keep(this.guest, 2, this.skill, "", "");
		long read = versions(this.guest).get(0);
		carry();
		assertThatExceptionOfType(StaleNoteException.class)
			.isThrownBy(() -> progressAt(at(9)).keepNote(this.member, this.skill.id(), new NoteDraft("X", "", read)));
	}

	@Test
	void aFormOfANoteThatOnlyChangedHandsGoesOn() {
		keep(this.guest, 1, this.skill, "Theirs", "");
		long read = versions(this.guest).get(0);
		carry();
		progressAt(at(9)).keepNote(this.member, this.skill.id(), new NoteDraft("Theirs and more", "", read));
		assertThat(note(this.skill).note().source()).isEqualTo("Theirs and more");
	}

	@Test
	void twoLongestNotesBothFit() {
		String mine = "m".repeat(NoteDraft.MAX_NOTE);
		String theirs = "😀".repeat(NoteDraft.MAX_NOTE / 2);
		String url = "https://else.example/" + "x".repeat(NoteDraft.MAX_URL - 21);
		keep(this.member, 1, this.skill, mine, url);
		keep(this.guest, 2, this.skill, theirs, url.replace('x', 'y'));
		carry();
		assertThat(note(this.skill).note().source()).startsWith(theirs).contains("<" + url + ">").endsWith(mine);
		assertThat(note(this.skill).evidenceUrl()).isEqualTo(url.replace('x', 'y'));
	}

	@Test
	void notesThatDoNotFitTogetherAreRefusedAndStayWhereTheyAre() {
		mark(this.guest, 1, this.skill, LEARNED);
		for (int device = 0; device < 9; device++) {
			LearnerId other = newLearner();
			keep(other, 10 + device, this.skill, Integer.toString(device).repeat(NoteDraft.MAX_NOTE), "");
			carry(other, this.member);
		}
		keep(this.guest, 30, this.skill, "g".repeat(NoteDraft.MAX_NOTE), "");
		List<ExportTable> members = export(this.member);
		List<ExportTable> guests = export(this.guest);
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(this::carry);
		assertThat(export(this.member)).isEqualTo(members);
		assertThat(export(this.guest)).isEqualTo(guests);
	}

	@Test
	void carryingAgainChangesNothing() {
		fill(this.guest);
		fill(this.member);
		carry();
		List<ExportTable> once = export(this.member);
		List<Long> versions = versions(this.member);
		assertThat(carry())
			.allSatisfy((carried) -> assertThat(carried).isEqualTo(new Handover(carried.kind(), 0, 0, 0)));
		assertThat(export(this.member)).isEqualTo(once);
		assertThat(versions(this.member)).isEqualTo(versions);
	}

	@Test
	void carryingThatWasRolledBackCanBeTriedAgain() {
		fill(this.guest);
		fill(this.member);
		List<ExportTable> guests = export(this.guest);
		List<ExportTable> members = export(this.member);
		List<Handover> first = inTransaction((status) -> {
			status.setRollbackOnly();
			return this.belongings.carry(this.guest, this.member);
		});
		assertThat(export(this.guest)).isEqualTo(guests);
		assertThat(export(this.member)).isEqualTo(members);
		assertThat(carry()).isEqualTo(first);
	}

	@Test
	void twoGuestsComeOneAfterTheOther() {
		LearnerId second = newLearner();
		mark(this.member, 1, skill(0), LEARNING);
		mark(this.guest, 2, skill(0), LEARNED);
		mark(second, 3, skill(0), SKIPPED);
		mark(this.guest, 4, skill(1), LEARNED);
		mark(second, 3, skill(1), SKIPPED);
		keep(this.guest, 5, this.skill, "First", "");
		keep(second, 6, this.skill, "Second", "");
		keep(this.member, 7, this.skill, "Mine", "");
		assertThat(carry()).contains(new Handover("skills", 1, 1, 0), new Handover("notes", 0, 0, 1));
		assertThat(carry(second, this.member)).contains(new Handover("skills", 0, 1, 1),
				new Handover("notes", 0, 0, 1));
		assertThat(marks().status(skill(0).id())).isEqualTo(MarkStatus.SKIPPED);
		assertThat(marks().status(skill(1).id())).isEqualTo(MarkStatus.LEARNED);
		assertThat(note(this.skill).note().source())
			.isEqualTo("Mine\n\n---\n\n*2026-03-01*\n\nFirst\n\n---\n\n*2026-03-01*\n\nSecond");
		assertThat(log()).filteredOn((event) -> !event.occurredAt().equals(Downstairs.NOW)).hasSize(5);
		assertThatLogAgreesWithMarks();
	}

	@Test
	void aGuestMayBeOlderOrYoungerThanTheMember() {
		mark(this.member, 1, this.skill, LEARNED);
		assertThat(this.member.value()).isGreaterThan(this.guest.value());
		assertThat(carry(this.member, this.guest)).contains(new Handover("skills", 1, 0, 0));
		assertThat(carry(this.guest, this.member)).contains(new Handover("skills", 1, 0, 0));
		assertThat(word(this.skill)).isEqualTo(LEARNED);
	}

	@Test
	void nobodyCarriesAnythingOverToThemselves() {
		mark(this.member, 1, this.skill, LEARNED);
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> carry(this.member, this.member));
		assertThat(word(this.skill)).isEqualTo(LEARNED);
	}

	@Test
	void withoutATransactionNothingIsCarriedOrRemoved() {
		mark(this.guest, 1, this.skill, LEARNED);
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.belongings.carry(this.guest, this.member));
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.belongings.remove(this.guest));
		assertThat(rows(this.guest)).containsEntry("skill_mark", 1L);
	}

	@Test
	void aGuestWhoWentHasNothingToCarry() {
		mark(this.guest, 1, this.skill, LEARNED);
		signIn(this.guest);
		assertThat(signIn(this.guest)).allSatisfy((carried) -> assertThat(carried.added()).isZero());
		assertThat(word(this.skill)).isEqualTo(LEARNED);
	}

	@Test
	void aMemberWhoWentGetsNothing() {
		fill(this.guest);
		List<ExportTable> before = export(this.guest);
		deleteLearner(this.member);
		assertThatExceptionOfType(LearnerGoneException.class).isThrownBy(this::carry);
		assertThat(export(this.guest)).isEqualTo(before);
	}

	@Test
	void whoWentCannotMarkNorNoteAnything() {
		mark(this.guest, 1, this.skill, LEARNED);
		signIn(this.guest);
		assertThatExceptionOfType(LearnerGoneException.class)
			.isThrownBy(() -> mark(this.guest, 2, this.skill, SKIPPED));
		assertThatExceptionOfType(LearnerGoneException.class)
			.isThrownBy(() -> keep(this.guest, 2, this.skill, "Lost?", ""));
		assertThat(rows(this.guest).values()).containsOnly(0L);
	}

	@RepeatedTest(5)
	@DisplayName("R31 no acknowledged mark of the guest's other tab is lost while the guest signs in")
	void marksOfTheGuestAtTheSameMomentAreNotLost() {
		mark(this.guest, 1, this.skill, LEARNING);
		mark(this.member, 2, this.skill, SKIPPED);
		List<List<MarkEventView>> acknowledged = AtOnce.run(THREADS,
				(thread) -> (thread == 0) ? signInAndTell() : markAll(this.guest, thread));
		assertThat(rows(this.guest).values()).containsOnly(0L);
		assertThat(log()).containsAll(acknowledged.stream().flatMap(List::stream).toList());
		assertThatLogAgreesWithMarks();
	}

	@RepeatedTest(5)
	@DisplayName("R31 no acknowledged mark of the member's other tab is lost while a guest signs in")
	void marksOfTheMemberAtTheSameMomentAreNotLost() {
		for (int index = 0; index < THREADS * MARKS_A_THREAD; index++) {
			mark(this.guest, -1, skill(index), LEARNING);
		}
		mark(this.guest, -1, this.resource, DONE);
		List<List<MarkEventView>> acknowledged = AtOnce.run(THREADS,
				(thread) -> (thread == 0) ? signInAndTell() : markAll(this.member, thread));
		assertThat(acknowledged.stream().flatMap(List::stream)).hasSizeGreaterThan(THREADS);
		assertThat(log()).containsAll(acknowledged.stream().flatMap(List::stream).toList());
		assertThat(rows(this.guest).values()).containsOnly(0L);
		assertThatLogAgreesWithMarks();
	}

	@RepeatedTest(5)
	@DisplayName("R31 no acknowledged note of the guest's other tab is lost while the guest signs in")
	void notesAtTheSameMomentAreNotLost() {
		List<List<Long>> kept = AtOnce.run(THREADS,
				(thread) -> (thread == 0) ? signInAndSayNothing() : keepAll(thread));
		assertThat(rows(this.guest).values()).containsOnly(0L);
		assertThat(progressAt(at(9)).notes(this.member, "1", 1000).rows()).extracting(NoteView::skillId)
			.containsExactlyInAnyOrderElementsOf(kept.stream().flatMap(List::stream).toList());
	}

	@RepeatedTest(5)
	@DisplayName("R38 a guest who signs in eight times at once comes over once")
	void signingInAtOnceCarriesOnce() {
		fill(this.guest);
		fill(this.member);
		List<List<Handover>> carried = AtOnce.run(8, (thread) -> signIn(this.guest));
		assertThat(carried).filteredOn((counts) -> counts.stream().anyMatch(ProgressBelongingsTests::isAnything))
			.hasSize(1);
		assertThatLogAgreesWithMarks();
	}

	@RepeatedTest(2)
	@DisplayName("R38 eight guests who sign in to one account at once all come over")
	void severalGuestsAtOnceAllComeOver() {
		List<LearnerId> guests = IntStream.range(0, 8).mapToObj((number) -> newLearner()).toList();
		for (LearnerId each : guests) {
			fill(each);
			mark(each, 0, skill(100 + guests.indexOf(each)), LEARNED);
		}
		AtOnce.run(guests.size(), (thread) -> signIn(guests.get(thread)));
		assertThat(marks().skills().keySet())
			.containsAll(IntStream.range(0, 8).mapToObj((number) -> skill(100 + number).id()).toList());
		assertThatLogAgreesWithMarks();
	}

	@Test
	@DisplayName("R39 the export holds every row, with slugs for ids")
	void theExportHoldsEveryRow() {
		mark(this.member, 1, this.skill, LEARNED);
		mark(this.member, 2, skill(1), SKIPPED);
		mark(this.member, 3, this.resource, DONE);
		mark(this.member, 4, this.milestone, DONE);
		keep(this.member, 5, this.skill, "Noted", "https://else.example/a");
		MarkEventView undone = undo(this.member, mark(this.member, 6, this.skill, SKIPPED)).orElseThrow();
		List<ExportTable> tables = export(this.member);
		assertThat(tables).extracting(ExportTable::name)
			.containsExactly("skill-marks", "resource-marks", "milestone-marks", "notes", "carried-notes", "mark-log");
		assertThat(tables.get(0).columns()).containsExactly("slug", "name", "status", "proficiency", "proficiency_word",
				"marked_at");
		assertThat(tables.get(0).rows()).containsExactly(
				row(slug("skill", skill(1)), name("skill", skill(1)), "skipped", null, null, at(2)),
				row(slug("skill", this.skill), name("skill", this.skill), "learned", 2, "working", Downstairs.NOW));
		assertThat(tables.get(1).columns()).containsExactly("slug", "name", "marked_at");
		assertThat(tables.get(1).rows()).containsExactly(
				row(slug("learning_resource", this.resource), name("learning_resource", this.resource), at(3)));
		assertThat(tables.get(2).columns()).containsExactly("slug", "name", "marked_at");
		assertThat(tables.get(2).rows())
			.containsExactly(row(slug("milestone", this.milestone), name("milestone", this.milestone), at(4)));
		assertThat(tables.get(3).columns()).containsExactly("slug", "name", "note", "evidence_url", "updated_at");
		assertThat(tables.get(3).rows()).containsExactly(
				row(slug("skill", this.skill), name("skill", this.skill), "Noted", "https://else.example/a", at(5)));
		ExportTable log = tables.get(5);
		assertThat(log.columns()).containsExactly("uuid", "kind", "slug", "from_status", "from_proficiency",
				"to_status", "to_proficiency", "undo", "carried_from", "revision", "at");
		assertThat(log.rows()).hasSize(6);
		assertThat(log.rows().get(0).subList(1, 11))
			.isEqualTo(row("skill", slug("skill", this.skill), null, null, "learned", 2, false, null, null, at(1)));
		assertThat(log.rows()).extracting((row) -> row.get(1))
			.containsExactly("skill", "skill", "resource", "milestone", "skill", "skill");
		assertThat(log.rows().get(5)).isEqualTo(row(undone.uuid().toString(), "skill", slug("skill", this.skill),
				"skipped", null, "learned", 2, true, null, null, Downstairs.NOW));
	}

	@Test
	@DisplayName("R39 the export has as many values in a row as columns, and no id of the database")
	void theExportHasNoIdOfTheDatabase() {
		fill(this.member);
		for (ExportTable table : export(this.member)) {
			assertThat(table.rows()).as(table.name()).isNotEmpty().allSatisfy((row) -> {
				assertThat(row).hasSameSizeAs(table.columns());
				for (int column = 0; column < row.size(); column++) {
					if (row.get(column) instanceof Number number) {
						assertThat(table.columns().get(column)).endsWith("proficiency");
						assertThat(number.intValue()).isBetween(1, 4);
					}
				}
			});
			assertThat(table.columns()).noneMatch((column) -> column.endsWith("id") && !column.equals("uuid"));
		}
	}

	@Test
	void theExportOfNothingHasAllTablesAndNoRows() {
		assertThat(export(this.member)).hasSize(6).allSatisfy((table) -> assertThat(table.rows()).isEmpty());
	}

	@Test
	@DisplayName("R39 the export holds also what was withdrawn and what the content does not know")
	void theExportHoldsAlsoWhatTheContentDoesNotKnow() {
		JdbcClient jdbc = jdbc();
		long withdrawn = jdbc.sql("select min(id) from learning_resource where retired_reason is not null")
			.query(Long.class)
			.single();
		mark(this.member, 1, MarkSubject.resource(withdrawn), DONE);
		// The content is read now, and so does not know what comes next.
		export(this.member);
		String slug = "unlisted-" + UUID.randomUUID();
		jdbc.sql("""
				insert into skill (uuid, slug, skill_area_id, position, name, kind, statement, description, hours)
				select cast(? as uuid), ?, min(id), 9000, 'Unlisted', 'tool', 'Unlisted.', 'Unlisted.', 5
				from skill_area""").params(UUID.randomUUID().toString(), slug).update();
		try {
			long unlisted = jdbc.sql("select id from skill where slug = ?").param(slug).query(Long.class).single();
			mark(this.member, 2, MarkSubject.skill(unlisted), LEARNING);
			List<ExportTable> tables = export(this.member);
			assertThat(tables.get(0).rows()).containsExactly(row(null, null, "learning", null, null, at(2)));
			assertThat(tables.get(1).rows()).hasSize(1).allSatisfy((row) -> assertThat(row).doesNotContainNull());
			assertThat(tables.get(5).rows()).hasSize(2);
		}
		finally {
			remove(this.member);
			jdbc.sql("delete from skill where slug = ?").param(slug).update();
		}
	}

	@Test
	@DisplayName("R39 nothing of a learner is left when it is removed, in whatever table")
	void nothingIsLeftOfALearner() {
		fill(this.member);
		undo(this.member, mark(this.member, 8, skill(7), LEARNED));
		fill(this.guest);
		carry();
		assertThat(rows(this.member)).allSatisfy(
				(table, count) -> assertThat(count).as(table).matches((rows) -> rows > 0 == TABLES.contains(table)));
		remove(this.member);
		assertThat(rows(this.member).values()).containsOnly(0L);
		remove(this.member);
	}

	private List<MarkEventView> signInAndTell() {
		signIn(this.guest);
		return List.of();
	}

	private List<Long> signInAndSayNothing() {
		signIn(this.guest);
		return List.of();
	}

	/**
	 * Marks skills of its own, one that all share, and a tick, until the learner is gone.
	 */
	private List<MarkEventView> markAll(LearnerId learner, int thread) {
		List<MarkEventView> acknowledged = new ArrayList<>();
		LearnerProgress progress = progressAt(Downstairs.NOW);
		List<Word> words = List.of(LEARNING, LEARNED, SKIPPED);
		try {
			for (int turn = 0; turn < MARKS_A_THREAD; turn++) {
				Word word = words.get((thread + turn) % words.size());
				progress.mark(learner, skill(thread * MARKS_A_THREAD + turn), word).ifPresent(acknowledged::add);
				progress.mark(learner, this.skill, word).ifPresent(acknowledged::add);
				progress.mark(learner, this.resource, ((thread + turn) % 2 == 0) ? DONE : null)
					.ifPresent(acknowledged::add);
			}
		}
		catch (LearnerGoneException ex) {
			assertThat(learner).isEqualTo(this.guest);
		}
		return acknowledged;
	}

	private List<Long> keepAll(int thread) {
		List<Long> kept = new ArrayList<>();
		try {
			for (int turn = 0; turn < MARKS_A_THREAD; turn++) {
				MarkSubject about = skill(thread * MARKS_A_THREAD + turn);
				keep(this.guest, 1, about, "Note", "");
				kept.add(about.id());
			}
		}
		catch (LearnerGoneException ex) {
			assertThat(kept).hasSizeLessThan(MARKS_A_THREAD);
		}
		return kept;
	}

	private static boolean isAnything(Handover carried) {
		return carried.added() + carried.newer() + carried.older() > 0;
	}

	private String slug(String table, MarkSubject subject) {
		return content(table, "slug", subject);
	}

	private String name(String table, MarkSubject subject) {
		return content(table, "name", subject);
	}

	private String content(String table, String column, MarkSubject subject) {
		return jdbc().sql("select %s from %s where id = ?".formatted(column, table))
			.param(subject.id())
			.query(String.class)
			.single();
	}

}
