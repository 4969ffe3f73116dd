package dev.waymark.progress;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
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

	/**
	 * Takes the member's marks away where the guest's is the newer one.
	 * @return how many
	 */
	@Modifying
	@Query("""
			delete SkillMark m where m.learnerId = :member and exists (
			    select 1 from SkillMark g
			    where g.learnerId = :guest and g.skillId = m.skillId and g.markedAt > m.markedAt)""")
	int removeOlder(long member, long guest);

	/**
	 * Takes the guest's marks away where the member still has one.
	 * @return how many
	 */
	@Modifying
	@Query("""
			delete SkillMark g where g.learnerId = :guest and exists (
			    select 1 from SkillMark m where m.learnerId = :member and m.skillId = g.skillId)""")
	int removeShared(long guest, long member);

	/**
	 * Gives the marks of a guest to a member.
	 * @return how many
	 */
	@Modifying
	@Query("update versioned SkillMark m set m.learnerId = :member where m.learnerId = :guest")
	int give(long guest, long member);

}
