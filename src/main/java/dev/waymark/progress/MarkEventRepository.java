package dev.waymark.progress;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * The log of all marks. It offers no way to change or remove an event; only whole logs
 * change hands or go, see {@link ProgressBelongings}.
 */
interface MarkEventRepository extends Repository<MarkEvent, Long> {

	MarkEvent save(MarkEvent event);

	List<MarkEvent> saveAll(Iterable<MarkEvent> events);

	Optional<MarkEvent> findByUuidAndLearnerId(UUID uuid, long learnerId);

	/**
	 * When a learner made a change, counted back from the last one.
	 */
	@Query("select occurred_at from mark_event where learner_id = :learnerId order by id desc limit 1 offset :later")
	Optional<Instant> findMoment(long learnerId, int later);

	List<MarkEvent> findByLearnerIdOrderByIdDesc(long learnerId, Limit limit);

	List<MarkEvent> findByLearnerIdOrderById(long learnerId);

	/**
	 * Everything that learners said of the skills onto which a revision carried a word of
	 * theirs.
	 */
	@Query("""
			select e.* from mark_event e
			where e.learner_id in (:learnerIds) and exists (
			    select 1 from mark_event c
			    where c.revision = :revision and c.carried_from_id is not null
			        and c.learner_id = e.learner_id and c.skill_id = e.skill_id)
			order by e.id""")
	List<MarkEvent> findAround(UUID revision, Collection<Long> learnerIds);

	List<MarkEvent> findByLearnerIdAndSkillIdOrderByIdDesc(long learnerId, long skillId, Limit limit);

	List<MarkEvent> findByLearnerIdAndLearningResourceIdOrderByIdDesc(long learnerId, long resourceId, Limit limit);

	List<MarkEvent> findByLearnerIdAndMilestoneIdOrderByIdDesc(long learnerId, long milestoneId, Limit limit);

}
