package dev.waymark.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.waymark.progress.note.NoteDraft;

/**
 * Gives the notes on a skill to the skills that take its place, and takes them back. Each
 * call reads and writes the notes of many learners in a few statements; the caller holds
 * these learners.
 */
@Component
class NoteSuccession {

	private final SkillNoteRepository notes;

	private final CarriedNoteRepository carried;

	private final MassInsert insert;

	NoteSuccession(SkillNoteRepository notes, CarriedNoteRepository carried, MassInsert insert) {
		this.notes = notes;
		this.carried = carried;
		this.insert = insert;
	}

	SuccessionResult.Part carry(Move move, List<Long> learners) {
		Map<SkillOfLearner, SkillNote> notes = notes(move.skills(), learners);
		Changes changes = new Changes();
		for (SkillNote note : notes.values()) {
			if (note.skillId() == move.from() && !note.text().isEmpty()) {
				move.to()
					.forEach((skill) -> carry(note, skill, notes.get(new SkillOfLearner(note.learnerId(), skill)), move,
							changes));
			}
		}
		changes.added.forEach((note) -> changes.carried.add(CarriedNote.copied(move, note)));
		return changes.write();
	}

	private static void carry(SkillNote from, long skill, @Nullable SkillNote mine, Move move, Changes changes) {
		if (mine == null) {
			changes.learners.add(from.learnerId());
			changes.added.add(from.on(skill));
			return;
		}
		NoteText both = mine.text().join(from.text());
		if (both.says(mine.text())) {
			return;
		}
		if (!fits(both, mine.text(), from.text())) {
			changes.kept++;
			changes.carried.add(CarriedNote.tooLong(move, mine));
			return;
		}
		changes.learners.add(mine.learnerId());
		changes.carried.add(CarriedNote.joined(move, mine, from));
	}

	/** A form that shows the note shall still take it, unless it did not before. */
	private static boolean fits(NoteText both, NoteText mine, NoteText from) {
		return both.note().length() <= Math.max(NoteDraft.MAX_NOTE,
				Math.max(mine.note().length(), from.note().length()));
	}

	SuccessionResult.Part undo(UUID revision, List<Long> learners) {
		Map<SkillOfLearner, List<CarriedNote>> carried = this.carried
			.findByRevisionAndLearnerIdInOrderById(revision, learners)
			.stream()
			.collect(Collectors.groupingBy(CarriedNote::place, LinkedHashMap::new, Collectors.toList()));
		Map<SkillOfLearner, SkillNote> notes = notes(
				carried.keySet().stream().map(SkillOfLearner::skillId).distinct().toList(), learners);
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
		changes.learners.add(note.learnerId());
		CarriedNote first = carried.get(0);
		if (first.beforeVersion() == null) {
			changes.removed.add(note);
			return;
		}
		note.say(Objects.requireNonNull(first.before()));
		changes.back.put(note.place(), new Way(first.beforeVersion(), note.version()));
	}

	/** Tells whether the note is still what was carried, one upon the other. */
	private static boolean stands(List<CarriedNote> carried, SkillNote note) {
		return Objects.equals(carried.get(carried.size() - 1).afterVersion(), note.version()) && IntStream
			.range(1, carried.size())
			.allMatch(
					(next) -> Objects.equals(carried.get(next).beforeVersion(), carried.get(next - 1).afterVersion()));
	}

	private Map<SkillOfLearner, SkillNote> notes(List<Long> skills, List<Long> learners) {
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

		private final List<Long> learners = new ArrayList<>();

		private final List<SkillNote> added = new ArrayList<>();

		private final List<SkillNote> removed = new ArrayList<>();

		private final List<CarriedNote> carried = new ArrayList<>();

		private final List<CarriedNote> undone = new ArrayList<>();

		private final Map<SkillOfLearner, Way> back = new HashMap<>();

		private int kept;

		/** Notes that are there know themselves what to write. */
		SuccessionResult.Part write() {
			NoteSuccession.this.notes.deleteAll(this.removed);
			NoteSuccession.this.carried.deleteAll(this.undone);
			follow();
			NoteSuccession.this.notes.flush();
			NoteSuccession.this.insert.notes(this.added);
			NoteSuccession.this.insert.carriedNotes(this.carried);
			return new SuccessionResult.Part(this.learners, this.kept);
		}

		/** What was carried there before can be taken back in its turn. */
		private void follow() {
			if (this.back.isEmpty()) {
				return;
			}
			List<Long> learners = this.back.keySet().stream().map(SkillOfLearner::learnerId).distinct().toList();
			List<Long> skills = this.back.keySet().stream().map(SkillOfLearner::skillId).distinct().toList();
			NoteSuccession.this.carried.findByLearnerIdInAndSkillIdIn(learners, skills).forEach((note) -> {
				Way way = this.back.get(note.place());
				if (way != null && Objects.equals(note.afterVersion(), way.from())) {
					note.follow(way.to());
				}
			});
		}

	}

	/**
	 * A note went back.
	 *
	 * @param from the version that it says again
	 * @param to the version that it has now
	 */
	private record Way(long from, long to) {
	}

}
