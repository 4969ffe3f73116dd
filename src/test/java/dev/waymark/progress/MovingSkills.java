package dev.waymark.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.waymark.account.ExportTable;
import dev.waymark.account.LearnerId;
import dev.waymark.account.learner.LearnerLock;
import dev.waymark.progress.mark.MarkEventView;
import dev.waymark.progress.mark.MarkSubject;
import dev.waymark.progress.mark.MarkView;
import dev.waymark.progress.note.NoteView;
import dev.waymark.site.Downstairs;

/**
 * Skills that nobody else has marked, and ways to let one give way to others.
 */
abstract class MovingSkills extends GuestAndMember {

	private final List<Long> mine = new ArrayList<>();

	MovingSkills(Downstairs house) {
		super(house);
	}

	/** A skill that the content does not know yet. */
	MarkSubject newSkill() {
		UUID uuid = UUID.randomUUID();
		jdbc().sql("""
				insert into skill (uuid, slug, skill_area_id, position, name, kind, statement, description, hours)
				select cast(:uuid as uuid), :slug, min(id), 9000, :slug, 'tool', 'Do it.', 'Do it.', 5
				from skill_area""").param("uuid", uuid.toString()).param("slug", "moving-" + uuid).update();
		long id = jdbc().sql("select id from skill where slug = ?").param("moving-" + uuid).query(Long.class).single();
		this.mine.add(id);
		return MarkSubject.skill(id);
	}

	/** Takes the skills away with all that was said of them. */
	void removeSkills() {
		for (String table : List.of("mark_event", "skill_mark", "skill_note", "carried_note")) {
			if (table.equals("mark_event")) {
				jdbc().sql("update mark_event set undoes_id = null where skill_id in (:mine)")
					.param("mine", this.mine)
					.update();
			}
			jdbc().sql("delete from %s where skill_id in (:mine)".formatted(table)).param("mine", this.mine).update();
		}
		jdbc().sql("delete from skill where id in (:mine)").param("mine", this.mine).update();
	}

	Succession successionAt(Instant moment) {
		return new Succession(this.house.find(MarkSuccession.class), this.house.find(NoteSuccession.class),
				this.house.find(MarkEventRepository.class), this.house.find(Audience.class),
				this.house.find(LearnerLock.class), jdbc(), Clock.fixed(moment, ZoneOffset.UTC));
	}

	/** One skill gives way to others at the moment at which the clock stands. */
	SuccessionResult move(UUID revision, MarkSubject from, MarkSubject... to) {
		return move(Downstairs.NOW, revision, from, to);
	}

	SuccessionResult move(Instant moment, UUID revision, MarkSubject from, MarkSubject... to) {
		List<Long> targets = Arrays.stream(to).map(MarkSubject::id).toList();
		return inTransaction((status) -> successionAt(moment).carry(revision, from.id(), targets));
	}

	SuccessionResult undoMove(UUID revision) {
		return undoMove(Downstairs.NOW, revision);
	}

	SuccessionResult undoMove(Instant moment, UUID revision) {
		return inTransaction((status) -> successionAt(moment).undo(revision));
	}

	@Nullable MarkView markOf(LearnerId learner, MarkSubject skill) {
		return progressAt(Downstairs.NOW).marks(learner).skill(skill.id());
	}

	@Nullable NoteView noteOf(LearnerId learner, MarkSubject skill) {
		return progressAt(Downstairs.NOW).note(learner, skill.id()).orElse(null);
	}

	/**
	 * Everything that stands, as the learner's export shows it: without log and memory.
	 */
	Map<String, List<List<@Nullable Object>>> standing(LearnerId learner) {
		return export(learner).stream()
			.filter((table) -> !table.name().equals("mark-log") && !table.name().equals("carried-notes"))
			.collect(Collectors.toMap(ExportTable::name, ExportTable::rows));
	}

	List<MarkEventView> logOf(LearnerId learner) {
		List<MarkEventView> log = new ArrayList<>(progressAt(Downstairs.NOW).history(learner, 10_000));
		Collections.reverse(log);
		return log;
	}

}
