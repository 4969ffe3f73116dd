package dev.waymark.catalog.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
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
import dev.waymark.catalog.document.Kind;
import dev.waymark.platform.Initializer;

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
	private List<Area> areas = new ArrayList<>();

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	RoadmapLane() {
	}

	RoadmapLane(Roadmap roadmap, String slug) {
		this.roadmap = roadmap;
		this.slug = slug;
	}

	@Initializer
	RoadmapLane write(int position, Values values) {
		this.position = position;
		this.name = values.text("name");
		this.summary = values.text("summary");
		Values.replace(this.areas, Values.placed(values.things("areas", Kind.AREA, SkillArea.class), Area::new));
		return this;
	}

	Words words() {
		return new Words().say("slug", this.slug)
			.say("name", this.name)
			.say("summary", this.summary)
			.names("areas", areasInOrder());
	}

	private List<SkillArea> areasInOrder() {
		return this.areas.stream().sorted(Comparator.comparingInt(Area::position)).map(Area::skillArea).toList();
	}

	int position() {
		return this.position;
	}

	String slug() {
		return this.slug;
	}

	LaneView view(Views views) {
		return new LaneView(this.slug, this.name, this.summary, areasInOrder().stream().map(views::of).toList());
	}

	/**
	 * An area in a lane.
	 *
	 * @param position its place in the lane
	 * @param skillArea the area
	 */
	@Embeddable
	record Area(int position, @ManyToOne(fetch = FetchType.LAZY) SkillArea skillArea) {
	}

}
