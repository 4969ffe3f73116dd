package dev.waymark.progress;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The current words on skills.
 */
interface SkillMarkRepository extends Repository<SkillMark, Long> {

	List<SkillMark> findByLearnerId(long learnerId);

	Optional<SkillMark> findByLearnerIdAndSkillId(long learnerId, long skillId);

	List<SkillMark> findBySkillIdInAndLearnerIdInOrderById(Collection<Long> skillIds, Collection<Long> learnerIds);

	SkillMark save(SkillMark mark);

	void delete(SkillMark mark);

	void deleteAll(Iterable<SkillMark> marks);

	void flush();

}
