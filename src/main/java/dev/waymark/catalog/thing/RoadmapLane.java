package dev.waymark.catalog.thing;

import java.util.Comparator;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.LaneView;

/**
 * A lane of a roadmap: areas that are shown together.
 */
@Entity
class RoadmapLane {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Roadmap roadmap;

	private int position;

	private String slug;

	private String name;

	private String summary;

	@ElementCollection
	@CollectionTable(name = "roadmap_lane_area", joinColumns = @JoinColumn(name = "roadmap_lane_id"))
	@Fetch(FetchMode.SUBSELECT)
	private List<LaneArea> areas;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	RoadmapLane() {
	}

	LaneView view(Views views) {
		return new LaneView(this.slug, this.name, this.summary,
				this.areas.stream()
					.sorted(Comparator.comparingInt(LaneArea::position))
					.map((area) -> views.of(area.skillArea()))
					.toList());
	}

}
