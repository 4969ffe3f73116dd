package dev.waymark.catalog.thing;

import java.util.UUID;

import jakarta.persistence.Entity;

import dev.waymark.catalog.AreaView;
import dev.waymark.catalog.document.Kind;

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

	SkillArea(UUID uuid) {
		super(uuid);
	}

	@Override
	Kind kind() {
		return Kind.AREA;
	}

	@Override
	void write(Values values) {
		super.write(values);
		this.position = values.number("position");
		this.name = values.text("name");
		this.summary = values.text("summary");
	}

	@Override
	Words words() {
		return new Words().say("slug", slug())
			.say("position", this.position)
			.say("name", this.name)
			.say("summary", this.summary);
	}

	int position() {
		return this.position;
	}

	AreaView view() {
		return new AreaView(id(), slug(), this.name, this.summary);
	}

}
