package dev.waymark.catalog.thing;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.AreaView;
import dev.waymark.catalog.LaneView;
import dev.waymark.catalog.Retirement;
import dev.waymark.catalog.RoadmapLevelView;
import dev.waymark.catalog.RoadmapView;
import dev.waymark.platform.text.Markdown;

/**
 * A career, from its first level to its last.
 */
@Entity
class Roadmap extends Thing {

	private int position;

	private String name;

	private String family;

	private String summary;

	private String description;

	private @Nullable String retiredReason;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Roadmap successor;

	@OneToMany(mappedBy = "roadmap")
	@OrderBy("position")
	@Fetch(FetchMode.SUBSELECT)
	private List<RoadmapLane> lanes;

	@OneToMany(mappedBy = "roadmap")
	@Fetch(FetchMode.SUBSELECT)
	private List<RoadmapLevel> levels;

	@ElementCollection
	@CollectionTable(name = "roadmap_source", joinColumns = @JoinColumn(name = "roadmap_id"))
	@Fetch(FetchMode.SUBSELECT)
	private List<Cited> citations;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	Roadmap() {
	}

	Retirement.Successor asSuccessor() {
		return new Retirement.Successor(slug(), this.name);
	}

	RoadmapView view(Views views) {
		List<RoadmapLevelView> levels = this.levels.stream()
			.sorted(Comparator.comparingInt((level) -> level.level().position()))
			.map((level) -> level.view(views))
			.toList();
		return new RoadmapView(id(), slug(), this.name, this.family, this.summary, Markdown.of(this.description),
				lanes(levels, views), levels, Cited.views(this.citations, views),
				Withdrawn.of(this.retiredReason, (this.successor != null) ? this.successor.asSuccessor() : null));
	}

	/**
	 * An area that is asked for and stands in no lane has one of its own, below the
	 * others.
	 */
	private List<LaneView> lanes(List<RoadmapLevelView> levels, Views views) {
		List<LaneView> own = this.lanes.stream().map((lane) -> lane.view(views)).toList();
		Set<AreaView> shown = own.stream().flatMap((lane) -> lane.areas().stream()).collect(Collectors.toSet());
		Stream<LaneView> others = levels.stream()
			.flatMap((level) -> level.requirements().stream())
			.map((requirement) -> requirement.skill().area())
			.distinct()
			.filter((area) -> !shown.contains(area))
			.sorted(views.inOrderOfAreas())
			.map((area) -> new LaneView(area.slug(), area.name(), null, List.of(area)));
		return Stream.concat(own.stream(), others).toList();
	}

}
