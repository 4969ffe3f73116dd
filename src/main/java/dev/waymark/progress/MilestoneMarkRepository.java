package dev.waymark.progress;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * The ticks on milestones.
 */
interface MilestoneMarkRepository extends Repository<MilestoneMark, Long> {

	List<MilestoneMark> findByLearnerId(long learnerId);

	Optional<MilestoneMark> findByLearnerIdAndMilestoneId(long learnerId, long milestoneId);

	MilestoneMark save(MilestoneMark mark);

	/**
	 * Takes a tick away.
	 * @return how many rows went: none when another request was quicker
	 */
	@Modifying
	@Query("delete from milestone_mark where learner_id = :learnerId and milestone_id = :milestoneId")
	int remove(long learnerId, long milestoneId);

}
