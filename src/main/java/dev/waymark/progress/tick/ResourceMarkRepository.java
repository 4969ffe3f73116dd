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

}
