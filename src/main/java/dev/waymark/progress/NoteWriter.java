package dev.waymark.progress;

import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/**
 * Writes many notes at once, whoever they belong to. The caller holds their learners.
 */
@Component
class NoteWriter {

	private final NamedParameterJdbcOperations batches;

	NoteWriter(NamedParameterJdbcOperations batches) {
		this.batches = batches;
	}

	/**
	 * Changes notes that are there.
	 * @param notes as they are to be, with the version that they are to have
	 */
	void rewrite(List<SkillNote> notes) {
		batch("""
				update skill_note set version = :version, note = :note, evidence_url = :url, updated_at = :at
				where id = :id""", notes);
	}

	/**
	 * Takes away notes that only came with the content; a learner's own are never
	 * deleted.
	 * @param notes which
	 */
	void remove(List<SkillNote> notes) {
		batch("delete from skill_note where id = :id", notes);
	}

	private void batch(String sql, List<SkillNote> notes) {
		if (!notes.isEmpty()) {
			this.batches.batchUpdate(sql,
					notes.stream().map(NoteWriter::parameters).toArray(SqlParameterSource[]::new));
		}
	}

	private static SqlParameterSource parameters(SkillNote note) {
		return new MapSqlParameterSource().addValue("id", note.id())
			.addValue("version", note.version())
			.addValue("note", note.note())
			.addValue("url", note.evidenceUrl())
			.addValue("at", note.updatedAt().atOffset(ZoneOffset.UTC));
	}

}
