package dev.waymark.progress.tick;

import java.util.List;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The ticks on learning resources.
 */
interface ResourceMarkRepository extends Repository<ResourceMark, Long> {

	List<ResourceMark> findByLearnerId(long learnerId);

	boolean existsByLearnerIdAndLearningResourceId(long learnerId, long learningResourceId);

	ResourceMark save(ResourceMark mark);

	/**
	 * Takes a tick away.
	 * @return how many rows went: none when another request was quicker
	 */
	@Modifying
	@Query("delete ResourceMark m where m.learnerId = :learnerId and m.learningResourceId = :learningResourceId")
	int remove(long learnerId, long learningResourceId);

	/**
	 * Takes the member's ticks away where the guest's is the earlier one.
	 * @return how many
	 */
	@Modifying
	@Query("""
			delete ResourceMark m where m.learnerId = :member and exists (
			    select 1 from ResourceMark g
			    where g.learnerId = :guest and g.learningResourceId = m.learningResourceId and g.markedAt < m.markedAt)""")
	int removeLater(long member, long guest);

	/**
	 * Takes the guest's ticks away where the member still has one.
	 * @return how many
	 */
	@Modifying
	@Query("""
			delete ResourceMark g where g.learnerId = :guest and exists (
			    select 1 from ResourceMark m where m.learnerId = :member and m.learningResourceId = g.learningResourceId)""")
	int removeShared(long guest, long member);

	/**
	 * Gives the ticks of a guest to a member.
	 * @return how many
	 */
	@Modifying
	@Query("update ResourceMark t set t.learnerId = :member where t.learnerId = :guest")
	int give(long guest, long member);

	@Modifying
	@Query("delete ResourceMark t where t.learnerId = :learnerId")
	void removeAll(long learnerId);

}
