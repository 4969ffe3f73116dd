package dev.waymark.catalog.upstream;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

import org.springframework.data.domain.Persistable;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.DocumentJson;
import dev.waymark.catalog.document.Kind;
import dev.waymark.platform.Slugged;

/**
 * A thing as the latest release ships it, which may be offered to the editors.
 */
@Entity
class ShippedDocument implements Persistable<UUID> {

	@Id
	private UUID uuid;

	private String kind;

	private String document;

	private boolean offered;

	/** Its key is there from the start, so that does not tell. */
	@Transient
	private boolean unknown;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	ShippedDocument() {
	}

	ShippedDocument(Document document, boolean offered) {
		this.uuid = document.uuid();
		this.unknown = true;
		ship(document, offered);
	}

	/** A release ships it differently. */
	final void ship(Document document, boolean offered) {
		this.kind = document.kind().getSlug();
		this.document = DocumentJson.write(document);
		this.offered = offered;
	}

	/** An editor has taken it over or left it. */
	void settle() {
		this.offered = false;
	}

	Document document() {
		return DocumentJson.read(Slugged.of(Kind.class, this.kind), this.document);
	}

	@Override
	public UUID getId() {
		return this.uuid;
	}

	@Override
	public boolean isNew() {
		return this.unknown;
	}

}
