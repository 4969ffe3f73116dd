package dev.waymark.progress;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/**
 * Which notes came with the content.
 */
interface CarriedNoteRepository extends Repository<CarriedNote, Long> {

	List<CarriedNote> findByRevisionAndLearnerIdInOrderById(UUID revision, Collection<Long> learnerIds);

	List<CarriedNote> findByLearnerIdOrderById(long learnerId);

	List<CarriedNote> findByLearnerIdInAndSkillIdIn(Collection<Long> learnerIds, Collection<Long> skillIds);

	void deleteAll(Iterable<CarriedNote> notes);

}
