package dev.waymark.progress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/**
 * The log of all marks. It offers no way to change or remove an event; only whole logs
 * change hands or go, see {@link ProgressBelongings}.
 */
interface MarkEventRepository extends Repository<MarkEvent, Long> {

	MarkEvent save(MarkEvent event);

	List<MarkEvent> saveAll(Iterable<MarkEvent> events);

	Optional<MarkEvent> findByUuidAndLearnerId(UUID uuid, long learnerId);

	List<MarkEvent> findByLearnerIdOrderByIdDesc(long learnerId, Limit limit);

	List<MarkEvent> findByLearnerIdOrderById(long learnerId);

	List<MarkEvent> findByLearnerIdAndSkillIdOrderByIdDesc(long learnerId, long skillId, Limit limit);

	List<MarkEvent> findByLearnerIdAndLearningResourceIdOrderByIdDesc(long learnerId, long resourceId, Limit limit);

	List<MarkEvent> findByLearnerIdAndMilestoneIdOrderByIdDesc(long learnerId, long milestoneId, Limit limit);

}
