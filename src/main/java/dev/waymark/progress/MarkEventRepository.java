package dev.waymark.progress;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The log of all marks. It offers no way to change or remove an event; only whole logs
 * change hands or go, see {@link ProgressBelongings}.
 */
interface MarkEventRepository extends Repository<MarkEvent, Long> {

	MarkEvent save(MarkEvent event);

	Optional<MarkEvent> findByUuidAndLearnerId(UUID uuid, long learnerId);

	/**
	 * When a learner made a change, counted back from the last one.
	 */
	@Query("""
			select e.occurredAt from MarkEvent e where e.learnerId = :learnerId
			order by e.id desc limit 1 offset :later""")
	Optional<Instant> findMoment(long learnerId, int later);

	List<MarkEvent> findByLearnerIdOrderByIdDesc(long learnerId, Limit limit);

	List<MarkEvent> findByLearnerIdOrderById(long learnerId);

	/**
	 * Everything that learners said of the skills onto which a revision carried a word of
	 * theirs.
	 */
	@Query("""
			select e from MarkEvent e
			where e.learnerId in :learnerIds and exists (
			    select 1 from MarkEvent c
			    where c.carrying.revision = :revision and c.carrying.carriedFromId is not null
			        and c.learnerId = e.learnerId and c.skillId = e.skillId)
			order by e.id""")
	List<MarkEvent> findAround(UUID revision, Collection<Long> learnerIds);

	List<MarkEvent> findByLearnerIdAndSkillIdOrderByIdDesc(long learnerId, long skillId, Limit limit);

	List<MarkEvent> findByLearnerIdAndLearningResourceIdOrderByIdDesc(long learnerId, long resourceId, Limit limit);

	List<MarkEvent> findByLearnerIdAndMilestoneIdOrderByIdDesc(long learnerId, long milestoneId, Limit limit);

}
