package dev.waymark.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.waymark.progress.mark.Word;

/**
 * Gives the words on a skill to the skills that take its place, and takes them back. Each
 * call reads and writes the marks of many learners in a few statements; the caller holds
 * these learners.
 */
@Component
class MarkSuccession {

	private static final Comparator<MarkEvent> LAST_FIRST = Comparator
		.comparing((MarkEvent back) -> Objects.requireNonNull(back.undoesId()))
		.reversed();

	private final SkillMarkRepository marks;

	private final MarkEventRepository events;

	private final MassInsert insert;

	MarkSuccession(SkillMarkRepository marks, MarkEventRepository events, MassInsert insert) {
		this.marks = marks;
		this.events = events;
		this.insert = insert;
	}

	SuccessionResult.Part carry(Move move, List<Long> learners) {
		Map<SkillOfLearner, SkillMark> marks = marks(move.skills(), learners);
		Changes changes = new Changes();
		for (SkillMark mark : marks.values()) {
			if (mark.skillId() == move.from()) {
				move.to()
					.forEach((skill) -> carry(mark, skill,
							marks.get(new SkillOfLearner(mark.place().learnerId(), skill)), move, changes));
			}
		}
		return changes.write();
	}

	private static void carry(SkillMark from, long skill, @Nullable SkillMark mine, Move move, Changes changes) {
		if (mine != null && !from.isStrongerThan(mine)) {
			changes.kept++;
			return;
		}
		changes.events.add(MarkEvent.carried(from, mine, skill, move));
		SkillOfLearner place = new SkillOfLearner(from.place().learnerId(), skill);
		changes.learners.add(place.learnerId());
		if (mine != null) {
			mine.change(from.word(), from.markedAt());
		}
		else {
			changes.added.add(new SkillMark(place, from.word(), from.markedAt()));
		}
	}

	SuccessionResult.Part undo(UUID revision, List<Long> learners, Instant now) {
		Map<SkillOfLearner, List<MarkEvent>> logs = this.events.findAround(revision, learners)
			.stream()
			.collect(Collectors.groupingBy(MarkEvent::place, LinkedHashMap::new, Collectors.toList()));
		Map<SkillOfLearner, SkillMark> marks = marks(
				logs.keySet().stream().map(SkillOfLearner::skillId).distinct().toList(), learners);
		Changes changes = new Changes();
		logs.forEach((place, log) -> undo(carried(log, revision), log, marks.get(place), now, changes));
		changes.events.sort(LAST_FIRST);
		return changes.write();
	}

	private static void undo(List<MarkEvent> carried, List<MarkEvent> log, @Nullable SkillMark mark, Instant now,
			Changes changes) {
		if (carried.isEmpty()) {
			return;
		}
		if (mark == null || !stands(carried, log, mark)) {
			changes.kept++;
			return;
		}
		Word before = carried.get(0).from();
		if (before == null) {
			changes.removed.add(mark);
		}
		else {
			mark.change(before, Objects.requireNonNull(carried.get(0).fromMarkedAt()));
		}
		changes.learners.add(mark.place().learnerId());
		carried.forEach((event) -> changes.events.add(event.carriedBack(now)));
	}

	/** What the revision carried and nobody has taken back. */
	private static List<MarkEvent> carried(List<MarkEvent> log, UUID revision) {
		Set<Long> undone = log.stream()
			.map(MarkEvent::undoesId)
			.filter(Objects::nonNull)
			.collect(Collectors.toUnmodifiableSet());
		return log.stream()
			.filter((event) -> event.isCarriedBy(revision) && !undone.contains(Objects.requireNonNull(event.id())))
			.toList();
	}

	/**
	 * Tells whether the mark is still what was carried, and whether what was carried took
	 * the place of what the log says stood there: a guest's log that became part of the
	 * member's may say something else, and then nothing is known to go back to.
	 */
	private static boolean stands(List<MarkEvent> carried, List<MarkEvent> log, SkillMark mark) {
		return carried.get(carried.size() - 1).ledTo(mark) && carried.stream().allMatch((event) -> {
			int index = log.indexOf(event);
			return index == 0 || Objects.equals(log.get(index - 1).to(), event.from());
		});
	}

	private Map<SkillOfLearner, SkillMark> marks(List<Long> skills, List<Long> learners) {
		if (skills.isEmpty()) {
			return Map.of();
		}
		return this.marks.findBySkillIdInAndLearnerIdInOrderById(skills, learners)
			.stream()
			.collect(Collectors.toMap(SkillMark::place, Function.identity(), (one, other) -> one, LinkedHashMap::new));
	}

	/**
	 * What is about to be written.
	 */
	private final class Changes {

		private final List<Long> learners = new ArrayList<>();

		private final List<SkillMark> added = new ArrayList<>();

		private final List<SkillMark> removed = new ArrayList<>();

		private final List<MarkEvent> events = new ArrayList<>();

		private int kept;

		/** Marks that are there know themselves what to write. */
		SuccessionResult.Part write() {
			MarkSuccession.this.marks.deleteAll(this.removed);
			MarkSuccession.this.marks.flush();
			MarkSuccession.this.insert.marks(this.added);
			MarkSuccession.this.insert.events(this.events);
			return new SuccessionResult.Part(this.learners, this.kept);
		}

	}

}
