package dev.waymark.catalog.editing.draft;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * The last version that a draft of a thing had, for good.
 */
@Entity
class DraftVersion {

	@Id
	private UUID uuid;

	private long version;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	DraftVersion() {
	}

	DraftVersion(UUID uuid, long version) {
		this.uuid = uuid;
		this.version = version;
	}

}
