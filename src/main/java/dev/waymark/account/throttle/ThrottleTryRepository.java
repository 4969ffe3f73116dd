package dev.waymark.account.throttle;

import java.time.Instant;
import java.util.List;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tries that count.
 */
interface ThrottleTryRepository extends Repository<ThrottleTry, Long> {

	@Query("select t.triedAt from ThrottleTry t where t.bucket = :bucket and t.triedAt > :start order by t.triedAt")
	List<Instant> findMoments(String bucket, Instant start);

	ThrottleTry save(ThrottleTry one);

	@Modifying
	@Transactional
	@Query("delete ThrottleTry t where t.bucket = :bucket")
	void removeOf(String bucket);

	@Modifying
	@Transactional
	@Query("delete ThrottleTry t where t.triedAt <= :moment")
	void removeUntil(Instant moment);

}
