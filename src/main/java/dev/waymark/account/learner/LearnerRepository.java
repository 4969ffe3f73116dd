package dev.waymark.account.learner;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The learners.
 */
interface LearnerRepository extends Repository<Learner, Long> {

	Learner save(Learner learner);

	/** A learner whom only a cookie knows. A member is never taken for a guest. */
	@Query("""
			select l.id from Learner l
			where l.uuid = :uuid and not exists (select 1 from Account a where a.learnerId = l.id)""")
	Optional<Long> findGuest(UUID uuid);

	@Query("""
			select l.id from Learner l
			where l.lastSeenAt < :before and not exists (select 1 from Account a where a.learnerId = l.id)
			order by l.id limit :most""")
	List<Long> findGuestsNotSeenSince(Instant before, int most);

	/** See {@link LearnerLock}. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select l.id from Learner l where l.id in :ids order by l.id")
	List<Long> hold(Collection<Long> ids);

	@Modifying
	@Transactional
	@Query("update Learner l set l.lastSeenAt = :now where l.id = :id")
	void see(long id, Instant now);

	/**
	 * Removes a learner of whom nothing else is left, also not in what is not flushed.
	 */
	@Modifying(flushAutomatically = true)
	@Query("delete Learner l where l.id = :id")
	int remove(long id);

}
