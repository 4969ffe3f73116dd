package dev.waymark.progress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/**
 * The log of all marks. It offers no way to change or remove an event.
 */
interface MarkEventRepository extends Repository<MarkEvent, Long> {

	MarkEvent save(MarkEvent event);

	Optional<MarkEvent> findByUuidAndLearnerId(UUID uuid, long learnerId);

	List<MarkEvent> findByLearnerIdOrderByIdDesc(long learnerId, Limit limit);

	boolean existsByLearnerIdAndSkillIdAndIdGreaterThan(long learnerId, long skillId, long id);

	boolean existsByLearnerIdAndLearningResourceIdAndIdGreaterThan(long learnerId, long resourceId, long id);

	boolean existsByLearnerIdAndMilestoneIdAndIdGreaterThan(long learnerId, long milestoneId, long id);

}
