package dev.waymark.progress;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

import dev.waymark.progress.mark.MarkSubject;

/**
 * Adds many rows in one go, whoever they belong to, in plain SQL: where the database
 * gives the ids Hibernate adds row by row. The caller holds the learners.
 */
@Component
class MassInsert {

	private final NamedParameterJdbcOperations batches;

	MassInsert(NamedParameterJdbcOperations batches) {
		this.batches = batches;
	}

	void marks(List<SkillMark> marks) {
		batch("""
				insert into skill_mark (learner_id, skill_id, version, status, proficiency, marked_at)
				values (:learner, :skill, 0, :status, :proficiency, :at)""", marks,
				(mark) -> at(mark.place()).addValue("status", mark.word().status().getSlug())
					.addValue("proficiency", mark.word().proficiencyNumber())
					.addValue("at", utc(mark.markedAt())));
	}

	void notes(List<SkillNote> notes) {
		batch("""
				insert into skill_note (learner_id, skill_id, version, note, evidence_url, updated_at)
				values (:learner, :skill, :version, :note, :url, :at)""", notes,
				(note) -> at(note.place()).addValue("version", note.version())
					.addValue("note", note.text().note())
					.addValue("url", note.text().evidenceUrl())
					.addValue("at", utc(note.text().updatedAt())));
	}

	void carriedNotes(List<CarriedNote> notes) {
		batch("""
				insert into carried_note (revision, learner_id, skill_id, carried_from_id, carried_at, after_version,
					before_version, before_note, before_evidence_url, before_updated_at)
				values (:revision, :learner, :skill, :from, :at, :after, :before, :note, :url, :since)""", notes,
				MassInsert::row);
	}

	void events(List<MarkEvent> events) {
		batch("""
				insert into mark_event (uuid, learner_id, skill_id, learning_resource_id, milestone_id, from_status,
					from_proficiency, to_status, to_proficiency, undoes_id, carried_from_id, revision, from_marked_at,
					to_marked_at, occurred_at)
				values (:uuid, :learner, :skill, :resource, :milestone, :fromStatus, :fromProficiency, :toStatus,
					:toProficiency, :undoes, :carriedFrom, :revision, :fromMarkedAt, :toMarkedAt, :at)""", events,
				MassInsert::row);
	}

	private static MapSqlParameterSource row(CarriedNote note) {
		NoteText before = note.before();
		return at(note.place()).addValue("revision", note.revision())
			.addValue("from", note.carriedFromId())
			.addValue("at", utc(note.carriedAt()))
			.addValue("after", note.afterVersion())
			.addValue("before", note.beforeVersion())
			.addValue("note", (before != null) ? before.note() : null)
			.addValue("url", (before != null) ? before.evidenceUrl() : null)
			.addValue("since", (before != null) ? utc(before.updatedAt()) : null);
	}

	private static MapSqlParameterSource row(MarkEvent event) {
		Provenance carrying = event.carrying();
		return new MapSqlParameterSource().addValue("uuid", event.uuid())
			.addValue("learner", event.learnerId())
			.addValue("skill", event.subject().idOf(MarkSubject.Kind.SKILL))
			.addValue("resource", event.subject().idOf(MarkSubject.Kind.RESOURCE))
			.addValue("milestone", event.subject().idOf(MarkSubject.Kind.MILESTONE))
			.addValue("fromStatus", event.fromStatus())
			.addValue("fromProficiency", event.fromProficiency())
			.addValue("toStatus", event.toStatus())
			.addValue("toProficiency", event.toProficiency())
			.addValue("undoes", event.undoesId())
			.addValue("carriedFrom", (carrying != null) ? carrying.carriedFromId() : null)
			.addValue("revision", (carrying != null) ? carrying.revision() : null)
			.addValue("fromMarkedAt", (carrying != null) ? utc(carrying.fromMarkedAt()) : null)
			.addValue("toMarkedAt", (carrying != null) ? utc(carrying.toMarkedAt()) : null)
			.addValue("at", utc(event.occurredAt()));
	}

	private static MapSqlParameterSource at(SkillOfLearner place) {
		return new MapSqlParameterSource().addValue("learner", place.learnerId()).addValue("skill", place.skillId());
	}

	private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
		return (moment != null) ? moment.atOffset(ZoneOffset.UTC) : null;
	}

	private <T> void batch(String sql, List<T> rows, Function<T, MapSqlParameterSource> row) {
		if (!rows.isEmpty()) {
			this.batches.batchUpdate(sql, rows.stream().map(row).toArray(SqlParameterSource[]::new));
		}
	}

}
