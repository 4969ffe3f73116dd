package dev.waymark.progress;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import dev.waymark.account.LearnerId;
import dev.waymark.account.learner.LearnerLock;

/**
 * Lets what learners said of a skill go on with the skills that take its place when it is
 * merged or split, so that nobody loses a mark to a change of the content. The skill that
 * gives way keeps its marks and notes: it is retired, not gone.
 * <p>
 * Learners are held in order of their ids, a thousand at a time, before anything of
 * theirs is read, so that no mark falls between; what a learner says of the retired skill
 * after that stays with it. Statements are counted in thousands of learners, not in
 * learners.
 */
@Component
public class Succession {

	private static final int AT_ONCE = 1_000;

	private final MarkSuccession marks;

	private final NoteSuccession notes;

	private final MarkEventRepository events;

	private final Audience audience;

	private final LearnerLock lock;

	private final JdbcClient jdbc;

	private final Clock clock;

	Succession(MarkSuccession marks, NoteSuccession notes, MarkEventRepository events, Audience audience,
			LearnerLock lock, JdbcClient jdbc, Clock clock) {
		this.marks = marks;
		this.notes = notes;
		this.events = events;
		this.audience = audience;
		this.lock = lock;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Holds everybody who has a mark or a note on any of these skills until the caller's
	 * transaction ends. Who carries from several skills in one transaction holds their
	 * learners first, so that no two callers wait for each other.
	 * @param skillIds the skills that will give way
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void hold(Collection<Long> skillIds) {
		inPortions(this.audience.of(skillIds), (held) -> SuccessionResult.NONE);
	}

	/**
	 * Gives every mark and note on a skill to each of the skills that take its place. Of
	 * two words the stronger stays: learned, the higher proficiency first, then learning,
	 * to learn, skipped; of two that say the same, the newer. Two notes become one,
	 * unless that would be too long for the form: then each stays where it is. A revision
	 * may carry from several skills, also to one skill.
	 * @param revision the change of the content
	 * @param from the skill that gives way; the transaction must read what others commit
	 * @param to the skills that take its place, none of them the skill itself; possibly
	 * none
	 * @return what changed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public SuccessionResult carry(UUID revision, long from, List<Long> to) {
		Move move = new Move(revision, from, to, this.clock.instant());
		if (move.to().isEmpty()) {
			return SuccessionResult.NONE;
		}
		return inPortions(this.audience.of(List.of(from)),
				(held) -> SuccessionResult.of(this.marks.carry(move, held), this.notes.carry(move, held)));
	}

	/**
	 * Takes back what a revision carried, wherever it still is as it came: the word, its
	 * date and the note are again what they were, and the log says so. What was changed
	 * since, by the learner or by a later revision, is left alone. Doing it again changes
	 * nothing. Revisions that carried to the same skill are best undone in reverse order.
	 * @param revision the change of the content
	 * @return what changed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public SuccessionResult undo(UUID revision) {
		return inPortions(carriedBy(revision), (held) -> SuccessionResult
			.of(this.marks.undo(revision, held, this.clock.instant()), this.notes.undo(revision, held)));
	}

	/**
	 * Where a learner's current word on a skill came from.
	 * @param learner the learner, or null for a visitor whom nobody knows
	 * @param skillId the skill's id
	 * @return the id of the skill that gave way, or empty when the learner's last word
	 * was their own
	 */
	@Transactional(readOnly = true)
	public Optional<Long> carriedFrom(@Nullable LearnerId learner, long skillId) {
		if (learner == null) {
			return Optional.empty();
		}
		return this.events.findByLearnerIdAndSkillIdOrderByIdDesc(learner.value(), skillId, Limit.of(1))
			.stream()
			.findFirst()
			.map(MarkEvent::carriedFromId);
	}

	/**
	 * What came with the content and was not changed since, in one query over two logs,
	 * whose rows are no entities: plain SQL.
	 * @param learner whose marks and notes
	 * @param most how many at the most
	 * @return what came, newest first
	 */
	public List<CarriedView> moved(LearnerId learner, int most) {
		return this.jdbc
			.sql("""
					select 'MARK' as kind, e.carried_from_id, e.skill_id, e.occurred_at as moved_at, e.uuid
					from mark_event e
					where e.learner_id = :learner and e.carried_from_id is not null and not exists (
					    select 1 from mark_event later
					    where later.learner_id = e.learner_id and later.skill_id = e.skill_id and later.id > e.id)
					union all
					select case when c.after_version is null then 'LONG_NOTE' else 'NOTE' end, c.carried_from_id, c.skill_id,
					    c.carried_at, cast(null as uuid)
					from carried_note c join skill_note n on n.learner_id = c.learner_id and n.skill_id = c.skill_id
					where c.learner_id = :learner and n.updated_at <= c.carried_at
					order by moved_at desc, kind, skill_id
					fetch first :most rows only""")
			.param("learner", learner.value())
			.param("most", most)
			.query((row, number) -> new CarriedView(CarriedView.Kind.valueOf(row.getString("kind")),
					row.getLong("carried_from_id"), row.getLong("skill_id"),
					row.getObject("moved_at", OffsetDateTime.class).toInstant(), row.getObject("uuid", UUID.class)))
			.list();
	}

	private List<Long> carriedBy(UUID revision) {
		return this.jdbc.sql("""
				select learner_id from mark_event where revision = :revision
				union
				select learner_id from carried_note where revision = :revision
				order by learner_id""").param("revision", revision).query(Long.class).list();
	}

	private SuccessionResult inPortions(List<Long> learners, Function<List<Long>, SuccessionResult> work) {
		SuccessionResult all = SuccessionResult.NONE;
		for (int start = 0; start < learners.size(); start += AT_ONCE) {
			List<Long> held = this.lock
				.holdAll(learners.subList(start, Math.min(start + AT_ONCE, learners.size()))
					.stream()
					.map(LearnerId::new)
					.toList())
				.stream()
				.map(LearnerId::value)
				.toList();
			if (!held.isEmpty()) {
				all = all.plus(work.apply(held));
			}
		}
		return all;
	}

}
