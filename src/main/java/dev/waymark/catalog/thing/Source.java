package dev.waymark.catalog.thing;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.SourceView;
import dev.waymark.catalog.document.Kind;

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

	Source(UUID uuid) {
		super(uuid);
	}

	@Override
	Kind kind() {
		return Kind.SOURCE;
	}

	@Override
	void write(Values values) {
		super.write(values);
		this.position = values.number("position");
		this.title = values.text("title");
		this.kind = values.text("kind");
		this.publishedOn = values.date("publishedOn");
		this.revisedOn = values.date("revisedOn");
		this.summary = values.text("summary");
	}

	@Override
	Words words() {
		return new Words().say("slug", slug())
			.say("position", this.position)
			.say("title", this.title)
			.say("kind", this.kind)
			.say("publishedOn", (this.publishedOn != null) ? this.publishedOn.toString() : null)
			.say("revisedOn", (this.revisedOn != null) ? this.revisedOn.toString() : null)
			.say("summary", this.summary);
	}

	SourceView view() {
		return new SourceView(id(), slug(), this.title, this.kind, this.publishedOn, this.revisedOn, this.summary);
	}

}
