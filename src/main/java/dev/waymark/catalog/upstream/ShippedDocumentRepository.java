package dev.waymark.catalog.upstream;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/**
 * The things that the latest release ships.
 */
interface ShippedDocumentRepository extends Repository<ShippedDocument, UUID> {

	List<ShippedDocument> findAll();

	List<ShippedDocument> findByOfferedTrueOrderByKindAscUuidAsc();

	Optional<ShippedDocument> findByUuidAndOfferedTrue(UUID uuid);

	ShippedDocument save(ShippedDocument document);

}
