package dev.waymark.catalog.thing;

import java.util.Comparator;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.MilestoneView;

/**
 * A step in a career that is no skill.
 */
@Entity
class Milestone extends Thing {

	@ManyToOne(fetch = FetchType.LAZY)
	private Guide guide;

	@ManyToOne(fetch = FetchType.LAZY)
	private CareerLevel careerLevel;

	private int position;

	private String name;

	private String description;

	private @Nullable String retiredReason;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	Milestone() {
	}

	/** The lowest level first, and as they stand there. */
	static Comparator<Milestone> inOrder() {
		return Comparator.comparingInt((Milestone milestone) -> milestone.level().position())
			.thenComparingInt(Milestone::position);
	}

	CareerLevel level() {
		return this.careerLevel;
	}

	int position() {
		return this.position;
	}

	MilestoneView view(Views views) {
		return new MilestoneView(id(), slug(), this.name, this.description, views.of(this.careerLevel),
				this.retiredReason);
	}

}
