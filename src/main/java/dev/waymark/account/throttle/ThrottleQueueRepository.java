package dev.waymark.account.throttle;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * The queues of tries.
 */
interface ThrottleQueueRepository extends Repository<ThrottleQueue, Integer> {

	/** Held until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<ThrottleQueue> findById(int id);

}
