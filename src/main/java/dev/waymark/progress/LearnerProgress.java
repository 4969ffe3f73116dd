package dev.waymark.progress;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.account.LearnerId;
import dev.waymark.account.learner.LearnerGoneException;
import dev.waymark.account.learner.LearnerLock;
import dev.waymark.platform.LaterException;
import dev.waymark.platform.Paged;
import dev.waymark.progress.mark.MarkEventView;
import dev.waymark.progress.mark.MarkSubject;
import dev.waymark.progress.mark.Marks;
import dev.waymark.progress.mark.Word;
import dev.waymark.progress.note.NoteDraft;
import dev.waymark.progress.note.NoteView;
import dev.waymark.progress.note.StaleNoteException;
import dev.waymark.progress.tick.Ticks;

/**
 * The door to what learners have marked. A mark belongs to a skill, so it counts on every
 * roadmap; the current word is one row, and every change is appended to the log in the
 * same transaction.
 */
@Component
public class LearnerProgress {

	/**
	 * The requests of one learner wait for each other. Only a node of a version before,
	 * which does not wait, can still write in between; then the change starts anew. Each
	 * try lost means that another request's was won, so it ends.
	 */
	private static final int TRIES = 50;

	private final SkillMarkRepository skillMarks;

	private final Ticks ticks;

	private final MarkEventRepository events;

	private final SkillNoteRepository notes;

	private final MarkChanges changes;

	private final LearnerLock lock;

	private final TransactionTemplate transaction;

	private final Clock clock;

	LearnerProgress(SkillMarkRepository skillMarks, Ticks ticks, MarkEventRepository events, SkillNoteRepository notes,
			MarkPace pace, LearnerLock lock, PlatformTransactionManager transactions, Clock clock) {
		this.skillMarks = skillMarks;
		this.ticks = ticks;
		this.events = events;
		this.notes = notes;
		this.changes = new MarkChanges(skillMarks, ticks, events, pace, clock);
		this.lock = lock;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Everything a learner has marked, in three queries, however much it is.
	 * @param learner the learner, or null for a visitor whom nobody knows
	 * @return the marks
	 */
	@Transactional(readOnly = true)
	public Marks marks(@Nullable LearnerId learner) {
		if (learner == null) {
			return Marks.NONE;
		}
		return new Marks(
				this.skillMarks.findByLearnerId(learner.value())
					.stream()
					.collect(Collectors.toMap(SkillMark::skillId, SkillMark::view)),
				this.ticks.resources(learner.value()), this.ticks.milestones(learner.value()));
	}

	/**
	 * Sets or takes away a mark. Saying the same again changes nothing.
	 * @param learner who says it
	 * @param subject what it is said of; it must exist
	 * @param word the word, or null to take the mark away
	 * @return the change, or empty when nothing changed
	 * @throws LearnerGoneException when the learner went meanwhile
	 * @throws LaterException when the learner has changed too much within an hour
	 */
	public Optional<MarkEventView> mark(LearnerId learner, MarkSubject subject, @Nullable Word word) {
		return retrying(learner, () -> this.changes.make(learner.value(), subject, word));
	}

	/**
	 * Takes a change back, unless the same thing was marked again since: then nothing
	 * happens. What a guest said first leads back to what the member had said before it,
	 * once the guest's log is the member's.
	 * @param learner whose change it is
	 * @param event the change
	 * @return the new change that took it back, or empty when nothing changed
	 * @throws LearnerGoneException when the learner went meanwhile
	 */
	public Optional<MarkEventView> undo(LearnerId learner, UUID event) {
		return retrying(learner,
				() -> this.events.findByUuidAndLearnerId(event, learner.value()).flatMap(this.changes::takeBack));
	}

	/**
	 * Finds a change of a learner.
	 * @param learner whose change it is
	 * @param event names it
	 * @return the change, or empty when this learner has none of that name
	 */
	@Transactional(readOnly = true)
	public Optional<MarkEventView> event(LearnerId learner, UUID event) {
		return this.events.findByUuidAndLearnerId(event, learner.value()).map(MarkEvent::view);
	}

	/**
	 * The latest changes, in the order in which they were written, whatever the clocks of
	 * several nodes said.
	 * @param learner whose changes
	 * @param most how many at the most
	 * @return the changes, newest first
	 */
	@Transactional(readOnly = true)
	public List<MarkEventView> history(LearnerId learner, int most) {
		return this.events.findByLearnerIdOrderByIdDesc(learner.value(), Limit.of(most))
			.stream()
			.map(MarkEvent::view)
			.toList();
	}

	/**
	 * The learner's note on a skill.
	 * @param learner the learner, or null for a visitor whom nobody knows
	 * @param skillId the skill's id
	 * @return the note, or empty when there is none
	 */
	@Transactional(readOnly = true)
	public Optional<NoteView> note(@Nullable LearnerId learner, long skillId) {
		if (learner == null) {
			return Optional.empty();
		}
		return this.notes.findByLearnerIdAndSkillId(learner.value(), skillId).map(SkillNote::view);
	}

	/**
	 * The notes of a learner that say something, the newest first.
	 * @param learner whose notes; null for a visitor who has none
	 * @param page which page of them, as it was asked for
	 * @param size how many notes a page has
	 * @return that page
	 */
	@Transactional(readOnly = true)
	public Paged<NoteView> notes(@Nullable LearnerId learner, String page, int size) {
		List<SkillNote> all = (learner != null) ? this.notes.findSaying(learner.value()) : List.of();
		return Paged.of(all, page, size).map(SkillNote::view);
	}

	/**
	 * Keeps a note.
	 * @param learner whose note
	 * @param skillId the skill's id
	 * @param draft what it shall say
	 * @throws StaleNoteException when the note was changed since the learner read it
	 * @throws LearnerGoneException when the learner went meanwhile
	 */
	public void keepNote(LearnerId learner, long skillId, NoteDraft draft) {
		retrying(learner, () -> {
			NoteText text = new NoteText(draft, this.clock.instant());
			Optional<SkillNote> kept = this.notes.findByLearnerIdAndSkillId(learner.value(), skillId);
			if (kept.isEmpty()) {
				this.notes.save(new SkillNote(new SkillOfLearner(learner.value(), skillId), text));
			}
			else {
				rewrite(kept.get(), text, draft.version());
			}
			return Optional.empty();
		});
	}

	private void rewrite(SkillNote note, NoteText text, long seen) {
		if (note.text().says(text)) {
			return;
		}
		if (note.version() != seen) {
			throw new StaleNoteException(note.view());
		}
		this.notes.forgetBefore(note.learnerId(), note.skillId());
		note.say(text);
	}

	private <T> Optional<T> retrying(LearnerId learner, Supplier<Optional<T>> change) {
		for (int tried = 1;; tried++) {
			try {
				return Objects.requireNonNull(this.transaction.execute((status) -> {
					if (!this.lock.hold(learner)) {
						throw new LearnerGoneException();
					}
					return change.get();
				}));
			}
			catch (DuplicateKeyException | OptimisticLockingFailureException ex) {
				if (tried == TRIES) {
					throw ex;
				}
			}
		}
	}

}
