package dev.waymark.progress;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;

import dev.waymark.progress.mark.MarkEventView;
import dev.waymark.progress.mark.MarkStatus;
import dev.waymark.progress.mark.MarkSubject;
import dev.waymark.progress.mark.Word;
import dev.waymark.progress.tick.Ticks;

/**
 * How a mark changes: the row that holds the current word, and the event that tells of
 * it, both or none. Whoever calls holds the learner within a transaction.
 */
final class MarkChanges {

	private final SkillMarkRepository skillMarks;

	private final Ticks ticks;

	private final MarkEventRepository events;

	private final MarkPace pace;

	private final Clock clock;

	MarkChanges(SkillMarkRepository skillMarks, Ticks ticks, MarkEventRepository events, MarkPace pace, Clock clock) {
		this.skillMarks = skillMarks;
		this.ticks = ticks;
		this.events = events;
		this.pace = pace;
		this.clock = clock;
	}

	Optional<MarkEventView> make(long learner, MarkSubject subject, @Nullable Word to) {
		return change(learner, subject, to, null);
	}

	private Optional<MarkEventView> change(long learner, MarkSubject subject, @Nullable Word to,
			@Nullable MarkEvent undoes) {
		Instant now = this.clock.instant();
		Step step = switch (subject.kind()) {
			case SKILL -> changeSkill(learner, subject.id(), to, undoes, now);
			case RESOURCE, MILESTONE -> changeTick(learner, subject, to, undoes, now);
		};
		if (!step.taken()) {
			return Optional.empty();
		}
		this.pace.keep(learner, now);
		return Optional.of(this.events.save(MarkEvent.change(learner, subject, step.from(), to, undoes, now)).view());
	}

	private Step changeSkill(long learner, long skill, @Nullable Word to, @Nullable MarkEvent undoes, Instant now) {
		SkillMark mark = this.skillMarks.findByLearnerIdAndSkillId(learner, skill).orElse(null);
		Word from = (mark != null) ? mark.word() : null;
		if (!leads(from, to, undoes)) {
			return new Step(from, false);
		}
		if (to == null) {
			this.skillMarks.delete(Objects.requireNonNull(mark));
		}
		else if (mark != null) {
			mark.change(to, since(to, undoes, now));
		}
		else {
			this.skillMarks.save(new SkillMark(new SkillOfLearner(learner, skill), to, since(to, undoes, now)));
		}
		return new Step(from, true);
	}

	private Step changeTick(long learner, MarkSubject subject, @Nullable Word to, @Nullable MarkEvent undoes,
			Instant now) {
		boolean ticked = this.ticks.has(learner, subject);
		Word from = ticked ? Word.of(MarkStatus.DONE) : null;
		if (!leads(from, to, undoes)) {
			return new Step(from, false);
		}
		if (ticked) {
			return new Step(from, this.ticks.remove(learner, subject));
		}
		this.ticks.add(learner, subject, now);
		return new Step(from, true);
	}

	/** What came with the content goes with it: the word before stands since it stood. */
	private static Instant since(Word to, @Nullable MarkEvent undoes, Instant now) {
		Instant before = (undoes != null && to.equals(undoes.from())) ? undoes.fromMarkedAt() : null;
		return (before != null) ? before : now;
	}

	/**
	 * Saying the same again leads nowhere, and an undo starts only from the word that it
	 * takes back. What came with the content may have brought no more than a newer date.
	 */
	private static boolean leads(@Nullable Word from, @Nullable Word to, @Nullable MarkEvent undoes) {
		if (undoes == null) {
			return !Objects.equals(from, to);
		}
		return Objects.equals(from, undoes.to()) && (!Objects.equals(from, to) || undoes.fromMarkedAt() != null);
	}

	Optional<MarkEventView> takeBack(MarkEvent done) {
		List<MarkEvent> latest = latestTwo(done.learnerId(), done.subject());
		if (!Objects.equals(latest.get(0).id(), done.id())) {
			return Optional.empty();
		}
		Word before = (done.from() == null && latest.size() > 1) ? latest.get(1).to() : done.from();
		return change(done.learnerId(), done.subject(), before, done);
	}

	private List<MarkEvent> latestTwo(long learner, MarkSubject subject) {
		Limit two = Limit.of(2);
		return switch (subject.kind()) {
			case SKILL -> this.events.findByLearnerIdAndSkillIdOrderByIdDesc(learner, subject.id(), two);
			case RESOURCE -> this.events.findByLearnerIdAndLearningResourceIdOrderByIdDesc(learner, subject.id(), two);
			case MILESTONE -> this.events.findByLearnerIdAndMilestoneIdOrderByIdDesc(learner, subject.id(), two);
		};
	}

	/**
	 * What came of a change: the word before, and whether a row was written.
	 */
	private record Step(@Nullable Word from, boolean taken) {
	}

}
