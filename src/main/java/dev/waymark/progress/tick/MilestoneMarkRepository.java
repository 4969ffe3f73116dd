package dev.waymark.progress.tick;

import java.util.List;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The ticks on milestones.
 */
interface MilestoneMarkRepository extends Repository<MilestoneMark, Long> {

	List<MilestoneMark> findByLearnerId(long learnerId);

	boolean existsByLearnerIdAndMilestoneId(long learnerId, long milestoneId);

	MilestoneMark save(MilestoneMark mark);

	/**
	 * Takes a tick away.
	 * @return how many rows went: none when another request was quicker
	 */
	@Modifying
	@Query("delete MilestoneMark m where m.learnerId = :learnerId and m.milestoneId = :milestoneId")
	int remove(long learnerId, long milestoneId);

	/**
	 * Takes the member's ticks away where the guest's is the earlier one.
	 * @return how many
	 */
	@Modifying
	@Query("""
			delete MilestoneMark m where m.learnerId = :member and exists (
			    select 1 from MilestoneMark g
			    where g.learnerId = :guest and g.milestoneId = m.milestoneId and g.markedAt < m.markedAt)""")
	int removeLater(long member, long guest);

	/**
	 * Takes the guest's ticks away where the member still has one.
	 * @return how many
	 */
	@Modifying
	@Query("""
			delete MilestoneMark g where g.learnerId = :guest and exists (
			    select 1 from MilestoneMark m where m.learnerId = :member and m.milestoneId = g.milestoneId)""")
	int removeShared(long guest, long member);

	/**
	 * Gives the ticks of a guest to a member.
	 * @return how many
	 */
	@Modifying
	@Query("update MilestoneMark t set t.learnerId = :member where t.learnerId = :guest")
	int give(long guest, long member);

	@Modifying
	@Query("delete MilestoneMark t where t.learnerId = :learnerId")
	void removeAll(long learnerId);

}
