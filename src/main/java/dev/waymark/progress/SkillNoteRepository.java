package dev.waymark.progress;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The private notes on skills.
 */
interface SkillNoteRepository extends Repository<SkillNote, Long> {

	List<SkillNote> findByLearnerId(long learnerId);

	Optional<SkillNote> findByLearnerIdAndSkillId(long learnerId, long skillId);

	SkillNote save(SkillNote note);

}
