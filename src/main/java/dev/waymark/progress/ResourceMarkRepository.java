package dev.waymark.progress;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The ticks on learning resources.
 */
interface ResourceMarkRepository extends Repository<ResourceMark, Long> {

	List<ResourceMark> findByLearnerId(long learnerId);

	Optional<ResourceMark> findByLearnerIdAndLearningResourceId(long learnerId, long learningResourceId);

	ResourceMark save(ResourceMark mark);

	void delete(ResourceMark mark);

}
