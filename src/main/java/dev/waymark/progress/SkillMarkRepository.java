package dev.waymark.progress;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The current words on skills.
 */
interface SkillMarkRepository extends Repository<SkillMark, Long> {

	List<SkillMark> findByLearnerId(long learnerId);

	Optional<SkillMark> findByLearnerIdAndSkillId(long learnerId, long skillId);

	SkillMark save(SkillMark mark);

	void delete(SkillMark mark);

}
