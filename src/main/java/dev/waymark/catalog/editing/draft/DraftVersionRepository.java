package dev.waymark.catalog.editing.draft;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The versions that drafts had which have ended.
 */
interface DraftVersionRepository extends Repository<DraftVersion, UUID> {

	@Query("select v.version from DraftVersion v where v.uuid = :uuid")
	@Nullable Long findLast(UUID uuid);

	/** Puts it in place of what was remembered of the thing before. */
	DraftVersion save(DraftVersion version);

}
