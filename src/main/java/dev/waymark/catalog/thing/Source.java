package dev.waymark.catalog.thing;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.SourceView;

/**
 * A document that the content is written from.
 */
@Entity
class Source extends Thing {

	private int position;

	private String title;

	private String kind;

	private @Nullable LocalDate publishedOn;

	private @Nullable LocalDate revisedOn;

	private String summary;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	Source() {
	}

	SourceView view() {
		return new SourceView(id(), slug(), this.title, this.kind, this.publishedOn, this.revisedOn, this.summary);
	}

}
