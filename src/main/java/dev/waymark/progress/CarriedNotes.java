package dev.waymark.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/**
 * Gives the notes on a skill to the skills that take its place, and takes them back. Each
 * call reads and writes the notes of many learners in a few statements; the caller holds
 * these learners.
 */
@Component
class CarriedNotes {

	private final SkillNoteRepository notes;

	private final CarriedNoteRepository carried;

	private final NoteWriter writer;

	private final NamedParameterJdbcOperations batches;

	CarriedNotes(SkillNoteRepository notes, CarriedNoteRepository carried, NoteWriter writer,
			NamedParameterJdbcOperations batches) {
		this.notes = notes;
		this.carried = carried;
		this.writer = writer;
		this.batches = batches;
	}

	Outcome carry(Move move, List<Long> learners) {
		Map<Place, SkillNote> notes = notes(move.skills(), learners);
		Changes changes = new Changes();
		for (SkillNote note : notes.values()) {
			if (note.skillId() == move.from() && !note.isEmpty()) {
				move.to()
					.forEach((skill) -> carry(note, skill, notes.get(new Place(note.learnerId(), skill)), move,
							changes));
			}
		}
		changes.added.forEach((note) -> changes.carried.add(CarriedNote.copied(move, note)));
		return changes.write();
	}

	private static void carry(SkillNote from, long skill, @Nullable SkillNote mine, Move move, Changes changes) {
		if (mine == null) {
			changes.added.add(from.on(skill));
			return;
		}
		SkillNote both = mine.join(from);
		if (both.says(mine)) {
			return;
		}
		if (!fits(both, mine, from)) {
			changes.kept++;
			changes.carried.add(CarriedNote.tooLong(move, mine));
			return;
		}
		changes.rewritten.add(both);
		changes.carried.add(CarriedNote.joined(move, both, mine));
	}

	/** A form that shows the note shall still take it, unless it did not before. */
	private static boolean fits(SkillNote both, SkillNote mine, SkillNote from) {
		return both.note().length() <= Math.max(NoteDraft.MAX_NOTE,
				Math.max(mine.note().length(), from.note().length()));
	}

	Outcome undo(UUID revision, List<Long> learners) {
		Map<Place, List<CarriedNote>> carried = this.carried.findByRevisionAndLearnerIdInOrderById(revision, learners)
			.stream()
			.collect(Collectors.groupingBy(CarriedNote::place, LinkedHashMap::new, Collectors.toList()));
		Map<Place, SkillNote> notes = notes(carried.keySet().stream().map(Place::skillId).distinct().toList(),
				learners);
		Changes changes = new Changes();
		carried.forEach((place, all) -> {
			changes.undone.addAll(all.stream().filter((note) -> !note.fitted()).toList());
			undo(all.stream().filter(CarriedNote::fitted).toList(), notes.get(place), changes);
		});
		return changes.write();
	}

	private static void undo(List<CarriedNote> carried, @Nullable SkillNote note, Changes changes) {
		if (carried.isEmpty()) {
			return;
		}
		if (note == null || !stands(carried, note)) {
			changes.kept++;
			return;
		}
		changes.undone.addAll(carried);
		CarriedNote first = carried.get(0);
		if (first.beforeVersion() == null) {
			changes.removed.add(note);
			return;
		}
		SkillNote before = note.back(first);
		changes.rewritten.add(before);
		changes.back.add(new MapSqlParameterSource().addValue("learner", before.learnerId())
			.addValue("skill", before.skillId())
			.addValue("was", first.beforeVersion())
			.addValue("is", before.version()));
	}

	/** Tells whether the note is still what was carried, one upon the other. */
	private static boolean stands(List<CarriedNote> carried, SkillNote note) {
		return Objects.equals(carried.get(carried.size() - 1).afterVersion(), note.version()) && IntStream
			.range(1, carried.size())
			.allMatch(
					(next) -> Objects.equals(carried.get(next).beforeVersion(), carried.get(next - 1).afterVersion()));
	}

	private Map<Place, SkillNote> notes(List<Long> skills, List<Long> learners) {
		if (skills.isEmpty()) {
			return Map.of();
		}
		return this.notes.findBySkillIdInAndLearnerIdInOrderById(skills, learners)
			.stream()
			.collect(Collectors.toMap(SkillNote::place, Function.identity(), (one, other) -> one, LinkedHashMap::new));
	}

	/**
	 * What is about to be written.
	 */
	private final class Changes {

		private final List<SkillNote> added = new ArrayList<>();

		private final List<SkillNote> rewritten = new ArrayList<>();

		private final List<SkillNote> removed = new ArrayList<>();

		private final List<CarriedNote> carried = new ArrayList<>();

		private final List<CarriedNote> undone = new ArrayList<>();

		private final List<SqlParameterSource> back = new ArrayList<>();

		private int kept;

		Outcome write() {
			CarriedNotes.this.writer.rewrite(this.rewritten);
			CarriedNotes.this.writer.remove(this.removed);
			if (!this.added.isEmpty()) {
				CarriedNotes.this.notes.saveAll(this.added);
			}
			if (!this.carried.isEmpty()) {
				CarriedNotes.this.carried.saveAll(this.carried);
			}
			batch("delete from carried_note where id = :id",
					this.undone.stream().map((note) -> new MapSqlParameterSource("id", note.id())).toList());
			// What was carried there before can be taken back in its turn.
			batch("""
					update carried_note set after_version = :is
					where learner_id = :learner and skill_id = :skill and after_version = :was""", this.back);
			return new Outcome(Stream.of(this.added, this.rewritten, this.removed)
				.flatMap(List::stream)
				.map(SkillNote::learnerId)
				.toList(), this.kept);
		}

		private void batch(String sql, List<? extends SqlParameterSource> rows) {
			if (!rows.isEmpty()) {
				CarriedNotes.this.batches.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
			}
		}

	}

}
