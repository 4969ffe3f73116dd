package dev.waymark.catalog.thing;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import dev.waymark.catalog.document.Document;

/**
 * A name that something had in addresses. It leads to the thing for good.
 */
@Entity
@IdClass(FormerSlug.Key.class)
class FormerSlug {

	@Id
	private String kind;

	@Id
	private String slug;

	private UUID uuid;

	private Instant changedAt;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	FormerSlug() {
	}

	FormerSlug(Document before, Instant now) {
		this.kind = before.kind().getSlug();
		this.slug = before.slug();
		this.uuid = before.uuid();
		this.changedAt = now;
	}

	String kind() {
		return this.kind;
	}

	String slug() {
		return this.slug;
	}

	UUID uuid() {
		return this.uuid;
	}

	/**
	 * What makes a former name one.
	 *
	 * @param kind what sort of thing had it
	 * @param slug the name
	 */
	record Key(String kind, String slug) implements Serializable {
	}

}
