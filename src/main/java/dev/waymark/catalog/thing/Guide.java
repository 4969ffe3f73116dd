package dev.waymark.catalog.thing;

import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.GuideView;
import dev.waymark.catalog.Retirement;
import dev.waymark.platform.text.Markdown;

/**
 * A page about the work or the way, with its milestones.
 */
@Entity
class Guide extends Thing {

	private int position;

	private String name;

	private String summary;

	private String body;

	private @Nullable String retiredReason;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Guide successor;

	@OneToMany(mappedBy = "guide")
	@Fetch(FetchMode.SUBSELECT)
	private List<Milestone> milestones;

	@ElementCollection
	@CollectionTable(name = "guide_source", joinColumns = @JoinColumn(name = "guide_id"))
	@Fetch(FetchMode.SUBSELECT)
	private List<Cited> citations;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	Guide() {
	}

	Retirement.Successor asSuccessor() {
		return new Retirement.Successor(slug(), this.name);
	}

	GuideView view(Views views) {
		return new GuideView(id(), slug(), this.name, this.summary, Markdown.of(this.body),
				this.milestones.stream().sorted(Milestone.inOrder()).map((step) -> step.view(views)).toList(),
				Cited.views(this.citations, views),
				Withdrawn.of(this.retiredReason, (this.successor != null) ? this.successor.asSuccessor() : null));
	}

}
