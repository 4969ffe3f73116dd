package dev.waymark.progress;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * The private notes on skills.
 */
interface SkillNoteRepository extends Repository<SkillNote, Long> {

	List<SkillNote> findByLearnerId(long learnerId);

	/**
	 * A learner's notes on what another one has a note on as well.
	 */
	@Query("""
			select n.* from skill_note n join skill_note o on o.skill_id = n.skill_id
			where n.learner_id = :learnerId and o.learner_id = :otherId""")
	List<SkillNote> findShared(long learnerId, long otherId);

	Optional<SkillNote> findByLearnerIdAndSkillId(long learnerId, long skillId);

	SkillNote save(SkillNote note);

}
