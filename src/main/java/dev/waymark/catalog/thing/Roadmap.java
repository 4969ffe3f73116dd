package dev.waymark.catalog.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.CascadeType;
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

import dev.waymark.catalog.AreaView;
import dev.waymark.catalog.LaneView;
import dev.waymark.catalog.RoadmapLevelView;
import dev.waymark.catalog.RoadmapView;
import dev.waymark.catalog.document.Kind;
import dev.waymark.platform.text.Markdown;

/**
 * A career, from its first level to its last.
 */
@Entity
class Roadmap extends Retirable {

	private int position;

	private String name;

	private String family;

	private String summary;

	private String description;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Roadmap successor;

	@OneToMany(mappedBy = "roadmap", cascade = CascadeType.ALL, orphanRemoval = true)
	@Fetch(FetchMode.SUBSELECT)
	private List<RoadmapLane> lanes = new ArrayList<>();

	@OneToMany(mappedBy = "roadmap", cascade = CascadeType.ALL, orphanRemoval = true)
	@Fetch(FetchMode.SUBSELECT)
	private List<RoadmapLevel> levels = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "roadmap_source", joinColumns = @JoinColumn(name = "roadmap_id"))
	@Fetch(FetchMode.SUBSELECT)
	private List<Cited> citations = new ArrayList<>();

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	Roadmap() {
	}

	Roadmap(UUID uuid) {
		super(uuid);
	}

	@Override
	Kind kind() {
		return Kind.ROADMAP;
	}

	@Override
	void write(Values values) {
		super.write(values);
		this.position = values.number("position");
		this.name = values.text("name");
		this.family = values.text("family");
		this.summary = values.text("summary");
		this.description = values.text("description");
		Values.replace(this.citations, values.rows("citations", Cited::new));
		writeLanes(values);
		writeLevels(values);
		require(isRetired() || !this.levels.isEmpty(), "A roadmap in use has a level");
	}

	private void writeLanes(Values values) {
		Map<String, RoadmapLane> there = this.lanes.stream()
			.collect(Collectors.toMap(RoadmapLane::slug, Function.identity()));
		List<Values> rows = values.rows("lanes", Function.identity());
		Values.replace(this.lanes,
				Values.placed(rows,
						(position, row) -> there
							.computeIfAbsent(row.text("slug"), (slug) -> new RoadmapLane(this, slug))
							.write(position, row)));
	}

	private void writeLevels(Values values) {
		Map<CareerLevel, RoadmapLevel> there = this.levels.stream()
			.collect(Collectors.toMap(RoadmapLevel::level, Function.identity()));
		Values.replace(this.levels,
				values.rows("levels",
						(row) -> there
							.computeIfAbsent(row.thing("level", Kind.LEVEL, CareerLevel.class),
									(level) -> new RoadmapLevel(this, level))
							.write(row)));
	}

	/**
	 * Takes it out of use.
	 * @param reason why, for its page
	 * @param heir what takes its place, or null
	 */
	void retire(String reason, @Nullable Roadmap heir) {
		leave(reason, (heir != null) ? List.of(heir) : List.of());
		this.successor = heir;
	}

	@Override
	void succeed(Values values) {
		Roadmap heir = values.optionalThing("successor", Kind.ROADMAP, Roadmap.class);
		String reason = retiredReason();
		if (reason != null) {
			retire(reason, heir);
		}
		else {
			require(heir == null, "Nothing takes the place of what is in use");
			this.successor = null;
		}
	}

	@Override
	void clear() {
		this.successor = null;
		this.lanes.clear();
		this.levels.clear();
	}

	@Override
	Words words() {
		return new Words().say("slug", slug())
			.say("position", this.position)
			.say("name", this.name)
			.say("family", this.family)
			.say("summary", this.summary)
			.say("description", this.description)
			.rows("lanes", lanesInOrder(), RoadmapLane::words)
			.rows("levels", levelsInOrder(), RoadmapLevel::words)
			.rows("citations", this.citations, Cited::words)
			.say("retiredReason", retiredReason())
			.name("successor", this.successor);
	}

	private List<RoadmapLane> lanesInOrder() {
		return this.lanes.stream().sorted(Comparator.comparingInt(RoadmapLane::position)).toList();
	}

	private List<RoadmapLevel> levelsInOrder() {
		return this.levels.stream().sorted(Comparator.comparingInt((level) -> level.level().position())).toList();
	}

	@Override
	String name() {
		return this.name;
	}

	@Override
	List<Roadmap> successors() {
		return (this.successor != null) ? List.of(this.successor) : List.of();
	}

	RoadmapView view(Views views) {
		List<RoadmapLevelView> levels = levelsInOrder().stream().map((level) -> level.view(views)).toList();
		return new RoadmapView(id(), slug(), this.name, this.family, this.summary, Markdown.of(this.description),
				lanes(levels, views), levels, Cited.views(this.citations, views), retirement());
	}

	/**
	 * An area that is asked for and stands in no lane has one of its own, below the
	 * others.
	 */
	private List<LaneView> lanes(List<RoadmapLevelView> levels, Views views) {
		List<LaneView> own = lanesInOrder().stream().map((lane) -> lane.view(views)).toList();
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
