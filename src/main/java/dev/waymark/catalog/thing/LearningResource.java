package dev.waymark.catalog.thing;

import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Cost;
import dev.waymark.catalog.ResourceType;
import dev.waymark.catalog.ResourceView;
import dev.waymark.catalog.Retirement;
import dev.waymark.platform.text.NameOrder;

/**
 * Something to learn from.
 */
@Entity
class LearningResource extends Thing {

	private String name;

	private String type;

	private String provider;

	private String url;

	private String cost;

	private @Nullable String costNote;

	private @Nullable Integer hours;

	private String summary;

	private @Nullable String retiredReason;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable LearningResource successor;

	@ElementCollection
	@CollectionTable(name = "skill_resource", joinColumns = @JoinColumn(name = "learning_resource_id"))
	@Fetch(FetchMode.SUBSELECT)
	private List<TaughtSkill> teaches;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	LearningResource() {
	}

	Retirement.Successor asSuccessor() {
		return new Retirement.Successor(slug(), this.name);
	}

	ResourceView view() {
		return new ResourceView(id(), slug(), this.name, ResourceType.of(this.type), this.provider, this.url,
				Cost.of(this.cost), this.costNote, this.hours, this.summary,
				Withdrawn.of(this.retiredReason, (this.successor != null) ? this.successor.asSuccessor() : null),
				taught());
	}

	/** What is withdrawn is taught nowhere. */
	private List<ResourceView.Taught> taught() {
		return this.teaches.stream()
			.filter((each) -> !each.skill().isRetired())
			.map(TaughtSkill::view)
			.sorted(NameOrder.by((taught) -> taught.skill().name()))
			.toList();
	}

}
