package dev.waymark.catalog.editing;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Keeps the one row of {@link ContentRevision}.
 */
interface ContentRevisionRepository extends Repository<ContentRevision, Short> {

	@Query("select r.number from ContentRevision r")
	long findNumber();

	/** Holds everybody else's changes back until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from ContentRevision r")
	ContentRevision hold();

}
