package dev.waymark.catalog.thing;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.market.PayFactorKind;
import dev.waymark.catalog.market.PayFactorView;
import dev.waymark.platform.Slugged;

/**
 * What moves pay, comes beside it or limits the figures.
 */
@Entity
class PayFactor extends Thing {

	private int position;

	private String name;

	private String kind;

	private String description;

	@Embedded
	private Cited citation;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	PayFactor() {
	}

	PayFactor(UUID uuid) {
		super(uuid);
	}

	@Override
	Kind kind() {
		return Kind.PAY_FACTOR;
	}

	@Override
	void write(Values values) {
		super.write(values);
		this.position = values.number("position");
		this.name = values.text("name");
		this.kind = values.text("kind");
		this.description = values.text("description");
		this.citation = new Cited(values);
	}

	@Override
	Words words() {
		return this.citation.addTo(new Words().say("slug", slug())
			.say("position", this.position)
			.say("name", this.name)
			.say("kind", this.kind)
			.say("description", this.description));
	}

	PayFactorView view(Views views) {
		return new PayFactorView(slug(), this.name, Slugged.of(PayFactorKind.class, this.kind), this.description,
				this.citation.view(views));
	}

}
