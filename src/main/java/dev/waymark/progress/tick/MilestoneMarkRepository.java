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

}
