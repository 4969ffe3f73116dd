package dev.waymark.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * The learners.
 */
interface LearnerRepository extends Repository<Learner, Long> {

	Learner save(Learner learner);

	/** A learner whom only a cookie knows. A member is never taken for a guest. */
	@Query("""
			select l.* from learner l
			where l.uuid = :uuid and not exists (select 1 from account a where a.learner_id = l.id)""")
	Optional<Learner> findGuest(UUID uuid);

	@Query("""
			select l.id from learner l
			where l.last_seen_at < :before and not exists (select 1 from account a where a.learner_id = l.id)
			order by l.id limit :most""")
	List<Long> findGuestsNotSeenSince(Instant before, int most);

	@Modifying
	@Query("update learner set last_seen_at = :now where id = :id")
	int see(long id, Instant now);

	@Modifying
	@Query("delete from learner where id = :id")
	int remove(long id);

}
