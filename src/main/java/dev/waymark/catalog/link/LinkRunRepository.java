package dev.waymark.catalog.link;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The rounds.
 */
interface LinkRunRepository extends Repository<LinkRun, Long> {

	/**
	 * Asks for a round.
	 * @throws org.springframework.dao.DuplicateKeyException when one has not ended
	 */
	LinkRun save(LinkRun run);

	/** For a change, which no other node makes meanwhile. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<LinkRun> findById(long id);

	Optional<LinkRun> findFirstByOrderByIdDesc();

	@Query("select r.id from LinkRun r where r.finishedAt is null")
	Optional<Long> findUnderWay();

	@Query("select max(r.startedAt) from LinkRun r")
	Optional<Instant> findLastStart();

}
