package dev.waymark.progress;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * The ticks on learning resources.
 */
interface ResourceMarkRepository extends Repository<ResourceMark, Long> {

	List<ResourceMark> findByLearnerId(long learnerId);

	Optional<ResourceMark> findByLearnerIdAndLearningResourceId(long learnerId, long learningResourceId);

	ResourceMark save(ResourceMark mark);

	/**
	 * Takes a tick away.
	 * @return how many rows went: none when another request was quicker
	 */
	@Modifying
	@Query("delete from resource_mark where learner_id = :learnerId and learning_resource_id = :learningResourceId")
	int remove(long learnerId, long learningResourceId);

}
