package dev.waymark.catalog.thing;

import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Something of the content that people can name: a row, a name for machines and one for
 * addresses.
 */
@MappedSuperclass
abstract class Thing {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private UUID uuid;

	private String slug;

	@Version
	private long version;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	Thing() {
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	UUID uuid() {
		return this.uuid;
	}

	String slug() {
		return this.slug;
	}

}
