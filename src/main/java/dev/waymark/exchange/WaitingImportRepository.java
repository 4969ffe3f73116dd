package dev.waymark.exchange;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files that wait for their import.
 */
interface WaitingImportRepository extends Repository<WaitingImport, UUID> {

	WaitingImport save(WaitingImport waiting);

	Optional<WaitingImport> findByUuidAndUploadedAtAfter(UUID uuid, Instant moment);

	@Modifying
	@Transactional
	@Query("delete WaitingImport w where w.uuid = :uuid")
	void remove(UUID uuid);

	@Modifying
	@Transactional
	@Query("delete WaitingImport w where w.uploadedAt <= :moment")
	void removeSentBy(Instant moment);

}
