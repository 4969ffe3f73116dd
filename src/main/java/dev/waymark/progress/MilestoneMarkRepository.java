package dev.waymark.progress;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The ticks on milestones.
 */
interface MilestoneMarkRepository extends Repository<MilestoneMark, Long> {

	List<MilestoneMark> findByLearnerId(long learnerId);

	Optional<MilestoneMark> findByLearnerIdAndMilestoneId(long learnerId, long milestoneId);

	MilestoneMark save(MilestoneMark mark);

	void delete(MilestoneMark mark);

}
