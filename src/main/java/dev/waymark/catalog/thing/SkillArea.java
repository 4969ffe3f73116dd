package dev.waymark.catalog.thing;

import jakarta.persistence.Entity;

import dev.waymark.catalog.AreaView;

/**
 * A field of skills.
 */
@Entity
class SkillArea extends Thing {

	private int position;

	private String name;

	private String summary;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	SkillArea() {
	}

	int position() {
		return this.position;
	}

	AreaView view() {
		return new AreaView(id(), slug(), this.name, this.summary);
	}

}
