package dev.waymark.progress.tick;

import java.util.List;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/**
 * The ticks on things of one sort.
 *
 * @param <T> the tick
 */
@NoRepositoryBean
interface TickRepository<T extends Tick> extends Repository<T, Long> {

	List<T> findByLearnerId(long learnerId);

	boolean existsByLearnerIdAndSubjectId(long learnerId, long subjectId);

	T save(T tick);

	/**
	 * Takes a tick away.
	 * @return how many rows went: none when another request was quicker
	 */
	@Modifying
	@Query("delete #{#entityName} t where t.learnerId = :learnerId and t.subjectId = :subjectId")
	int remove(long learnerId, long subjectId);

	/**
	 * Takes the member's ticks away where the guest's is the earlier one.
	 * @return how many
	 */
	@Modifying
	@Query("""
			delete #{#entityName} m where m.learnerId = :member and exists (
			    select 1 from #{#entityName} g
			    where g.learnerId = :guest and g.subjectId = m.subjectId and g.markedAt < m.markedAt)""")
	int removeLater(long member, long guest);

	/**
	 * Takes the guest's ticks away where the member still has one.
	 * @return how many
	 */
	@Modifying
	@Query("""
			delete #{#entityName} g where g.learnerId = :guest and exists (
			    select 1 from #{#entityName} m where m.learnerId = :member and m.subjectId = g.subjectId)""")
	int removeShared(long guest, long member);

	/**
	 * Gives the ticks of a guest to a member.
	 * @return how many
	 */
	@Modifying
	@Query("update #{#entityName} t set t.learnerId = :member where t.learnerId = :guest")
	int give(long guest, long member);

	@Modifying
	@Query("delete #{#entityName} t where t.learnerId = :learnerId")
	void removeAll(long learnerId);

}
