package dev.waymark.catalog.thing;

import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.guide.MilestoneView;
import dev.waymark.platform.Initializer;

/**
 * A step in a career that is no skill. Learners tick it, so its row stays while it does.
 */
@Entity
class Milestone {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private UUID uuid;

	private String slug;

	/** What a release has written has 0; it leaves alone whatever has more. */
	@Version
	private long version;

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

	Milestone(Guide guide, UUID uuid) {
		this.guide = guide;
		this.uuid = uuid;
		this.version = 1;
	}

	/** The lowest level first, and as they stand there. */
	static Comparator<Milestone> inOrder() {
		return Comparator.comparingInt((Milestone milestone) -> milestone.level().position())
			.thenComparingInt(Milestone::position);
	}

	@Initializer
	Milestone write(int position, Values values) {
		this.position = position;
		this.slug = values.text("slug");
		this.careerLevel = values.thing("level", Kind.LEVEL, CareerLevel.class);
		this.name = values.text("name");
		this.description = values.text("description");
		this.retiredReason = values.optionalText("retiredReason");
		return this;
	}

	/** Gives its name free, so that two may swap theirs. */
	void stepAside() {
		this.slug = this.uuid.toString();
	}

	Words words() {
		return new Words().say("uuid", this.uuid.toString())
			.say("slug", this.slug)
			.name("level", this.careerLevel)
			.say("name", this.name)
			.say("description", this.description)
			.say("retiredReason", this.retiredReason);
	}

	UUID uuid() {
		return this.uuid;
	}

	CareerLevel level() {
		return this.careerLevel;
	}

	int position() {
		return this.position;
	}

	MilestoneView view(Views views) {
		return new MilestoneView(Objects.requireNonNull(this.id), this.slug, this.name, this.description,
				views.of(this.careerLevel), this.retiredReason);
	}

}
