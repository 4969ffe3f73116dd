package dev.waymark.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import dev.waymark.account.ExportTable;
import dev.waymark.account.LearnerId;
import dev.waymark.account.learner.Belongings;
import dev.waymark.account.learner.Handover;
import dev.waymark.account.learner.LearnerGoneException;
import dev.waymark.account.learner.LearnerLock;
import dev.waymark.progress.mark.MarkSubject;
import dev.waymark.progress.mark.Word;
import dev.waymark.progress.tick.Ticks;

/**
 * Marks, their log and notes, when a guest becomes a member, asks for everything or
 * leaves. The number of statements does not grow with the number of rows; a log changes
 * hands by plain SQL, for its events are entities that nothing changes.
 * <p>
 * Of two words on a skill the newer stays, and the member's when both are of one moment.
 * A thing that either has ticked is ticked, since the earlier moment. Two notes on a
 * skill become one; should it be longer than its column, the database refuses it and so
 * the whole carrying over, and both learners keep what they have.
 * <p>
 * The two logs become one, in the order in which they were written. Where its last word
 * on something is not the one that stays, such as a tick that the member took away after
 * the guest's, an event closes the log with the word that stays, so that what stands can
 * always be explained and taken back.
 */
@Component
class ProgressBelongings implements Belongings {

	/**
	 * The log's last word on whatever the guest's part of it speaks of, in both orders
	 * that a reader may take for its own, where it is not the member's current word.
	 */
	private static final String LOG_AT_ODDS = """
			with log as (
			    select e.id, e.skill_id, e.learning_resource_id, e.milestone_id, e.to_status, e.to_proficiency,
			           max(case when e.learner_id = :from then 1 else 0 end) over subject as guests,
			           max(e.occurred_at) over subject as last_at,
			           row_number() over (subject order by e.id desc) as written,
			           row_number() over (subject order by e.occurred_at desc, e.id desc) as dated
			    from mark_event e where e.learner_id in (:from, :to)
			    window subject as (partition by e.skill_id, e.learning_resource_id, e.milestone_id)
			), standing as (
			    select l.*, coalesce(s.status, case when r.id is not null or m.id is not null then 'done' end) as status,
			           s.proficiency
			    from log l
			    left join skill_mark s on s.learner_id = :to and s.skill_id = l.skill_id
			    left join resource_mark r on r.learner_id = :to and r.learning_resource_id = l.learning_resource_id
			    left join milestone_mark m on m.learner_id = :to and m.milestone_id = l.milestone_id
			    where l.guests = 1 and (l.written = 1 or l.dated = 1)
			)
			select * from standing
			where status is distinct from to_status or proficiency is distinct from to_proficiency
			order by id""";

	private final LearnerLock lock;

	private final JdbcClient jdbc;

	private final MassInsert insert;

	private final SkillMarkRepository marks;

	private final Ticks ticks;

	private final SkillNoteRepository notes;

	private final ProgressExport export;

	private final Clock clock;

	ProgressBelongings(LearnerLock lock, JdbcClient jdbc, MassInsert insert, SkillMarkRepository marks, Ticks ticks,
			SkillNoteRepository notes, ProgressExport export, Clock clock) {
		this.lock = lock;
		this.jdbc = jdbc;
		this.insert = insert;
		this.marks = marks;
		this.ticks = ticks;
		this.notes = notes;
		this.export = export;
		this.clock = clock;
	}

	/**
	 * {@inheritDoc}
	 * @throws LearnerGoneException when the member went meanwhile; a guest who went has
	 * nothing
	 * @throws IllegalArgumentException when both are the same learner
	 */
	@Override
	public List<Handover> carry(LearnerId from, LearnerId to) {
		hold(from, to);
		List<Handover> carried = new ArrayList<>();
		carried.add(carrySkills(from.value(), to.value()));
		carried.addAll(this.ticks.carry(from.value(), to.value()));
		carried.add(carryNotes(from, to));
		carryLog(from, to);
		return carried;
	}

	@Override
	public List<ExportTable> export(LearnerId learner) {
		return this.export.tables(learner);
	}

	@Override
	public void remove(LearnerId learner) {
		this.lock.hold(learner);
		// H2 checks row by row that no event names the one that goes.
		clear("update mark_event set undoes_id = null where learner_id = ?", learner);
		clear("delete from mark_event where learner_id = ?", learner);
		clear("delete from skill_mark where learner_id = ?", learner);
		this.ticks.removeAll(learner.value());
		clear("delete from carried_note where learner_id = ?", learner);
		clear("delete from skill_note where learner_id = ?", learner);
	}

	private void clear(String statement, LearnerId learner) {
		this.jdbc.sql(statement).param(learner.value()).update();
	}

	private void hold(LearnerId from, LearnerId to) {
		if (from.equals(to)) {
			throw new IllegalArgumentException("Nobody carries anything over to themselves");
		}
		Stream.of(from, to).sorted(Comparator.comparingLong(LearnerId::value)).forEach((learner) -> {
			if (!this.lock.hold(learner) && learner.equals(to)) {
				throw new LearnerGoneException();
			}
		});
	}

	private Handover carrySkills(long guest, long member) {
		int newer = this.marks.removeOlder(member, guest);
		int older = this.marks.removeShared(guest, member);
		int came = this.marks.give(guest, member);
		return new Handover("skills", came - newer, newer, older);
	}

	private Handover carryNotes(LearnerId from, LearnerId to) {
		List<SkillNote> guests = this.notes.findByLearnerId(from.value());
		Map<Long, SkillNote> members = this.notes.findShared(to.value(), from.value())
			.stream()
			.collect(Collectors.toMap(SkillNote::skillId, Function.identity()));
		List<SkillNote> said = guests.stream().filter((note) -> !note.text().isEmpty()).toList();
		Map<SkillNote, SkillNote> both = shared(said, members);
		both.values().removeIf((note) -> note.text().isEmpty());
		int newer = (int) both.entrySet()
			.stream()
			.filter((pair) -> pair.getKey().text().isNewerThan(pair.getValue().text()))
			.count();
		shared(guests, members).forEach((guest, member) -> member.join(guest));
		this.notes.flush();
		this.notes.removeShared(from.value(), to.value());
		// The version stays: what a form of the guest's shows is still what it was.
		update("update skill_note set learner_id = :to where learner_id = :from", from, to);
		update("update carried_note set learner_id = :to where learner_id = :from", from, to);
		return new Handover("notes", said.size() - both.size(), newer, both.size() - newer);
	}

	/** What the guest says of skills of which the member says something too. */
	private static Map<SkillNote, SkillNote> shared(List<SkillNote> guests, Map<Long, SkillNote> members) {
		Map<SkillNote, SkillNote> shared = new LinkedHashMap<>();
		guests.forEach((guest) -> {
			SkillNote member = members.get(guest.skillId());
			if (member != null) {
				shared.put(guest, member);
			}
		});
		return shared;
	}

	/** The guest's part is known by its learner, so the log is closed before it moves. */
	private void carryLog(LearnerId from, LearnerId to) {
		Map<MarkSubject, MarkEvent> closing = new LinkedHashMap<>();
		this.jdbc.sql(LOG_AT_ODDS)
			.param("from", from.value())
			.param("to", to.value())
			.query((row, number) -> closing(row, to))
			.list()
			.forEach((event) -> closing.put(event.subject(), event));
		this.insert.events(List.copyOf(closing.values()));
		update("update mark_event set learner_id = :to where learner_id = :from", from, to);
	}

	private MarkEvent closing(ResultSet row, LearnerId member) throws SQLException {
		Instant now = this.clock.instant();
		Instant last = row.getObject("last_at", OffsetDateTime.class).toInstant();
		return MarkEvent.change(member.value(), subject(row), word(row, "to_status", "to_proficiency"),
				word(row, "status", "proficiency"), null, last.isAfter(now) ? last : now);
	}

	private static MarkSubject subject(ResultSet row) throws SQLException {
		Long skill = row.getObject("skill_id", Long.class);
		if (skill != null) {
			return MarkSubject.skill(skill);
		}
		Long resource = row.getObject("learning_resource_id", Long.class);
		return (resource != null) ? MarkSubject.resource(resource) : MarkSubject.milestone(row.getLong("milestone_id"));
	}

	private static @Nullable Word word(ResultSet row, String status, String proficiency) throws SQLException {
		return Word.of(row.getString(status), row.getObject(proficiency, Integer.class));
	}

	private void update(String sql, LearnerId from, LearnerId to) {
		this.jdbc.sql(sql).param("from", from.value()).param("to", to.value()).update();
	}

}
