package dev.waymark.catalog.thing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

import dev.waymark.catalog.PayFactorKind;
import dev.waymark.catalog.PayFactorView;

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

	PayFactorView view(Views views) {
		return new PayFactorView(slug(), this.name, PayFactorKind.of(this.kind), this.description,
				this.citation.view(views));
	}

}
