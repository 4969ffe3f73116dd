package dev.waymark.roadmap.map;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.AreaView;
import dev.waymark.catalog.LaneView;
import dev.waymark.catalog.LevelView;
import dev.waymark.catalog.RequirementView;
import dev.waymark.catalog.RoadmapLevelView;
import dev.waymark.catalog.RoadmapView;
import dev.waymark.catalog.market.SalaryBandView;
import dev.waymark.progress.mark.MarkControl;
import dev.waymark.progress.mark.Marks;
import dev.waymark.progress.mark.Standing;

/**
 * A roadmap laid out: areas are lanes, career levels are columns, each requirement a
 * card.
 *
 * @param columns the levels, lowest first
 * @param rows the lanes
 */
record SkillMap(List<Column> columns, List<Row> rows) {

	static SkillMap of(RoadmapView roadmap, LevelView target, Marks marks, List<SalaryBandView> bands) {
		List<Column> columns = roadmap.levels()
			.stream()
			.map((level) -> new Column(level, level.level().equals(target),
					PayRange.baseAt(bands, roadmap, level.level()).orElse(null)))
			.toList();
		return new SkillMap(columns,
				roadmap.lanes().stream().map((lane) -> Row.of(lane, roadmap, target, marks)).toList());
	}

	/**
	 * A level.
	 *
	 * @param roadmapLevel the level as the roadmap sees it
	 * @param aim whether it is the level aimed for
	 * @param pay what it pays as a base, or null where nothing is known of that
	 */
	record Column(RoadmapLevelView roadmapLevel, boolean aim, @Nullable SalaryBandView pay) {

		/**
		 * The level itself.
		 * @return the level as all roadmaps share it
		 */
		public LevelView level() {
			return this.roadmapLevel.level();
		}

	}

	/**
	 * A lane.
	 *
	 * @param lane the lane
	 * @param met how many of its counted requirements up to the target are met
	 * @param counted how many of them count
	 * @param cells its cards, level by level
	 */
	record Row(LaneView lane, long met, long counted, List<Cell> cells) {

		static Row of(LaneView lane, RoadmapView roadmap, LevelView target, Marks marks) {
			List<Cell> cells = roadmap.levels()
				.stream()
				.map((level) -> new Cell(level.level(), level.level().equals(target),
						level.requirements()
							.stream()
							.filter((asked) -> lane.areas().contains(asked.skill().area()))
							.map((asked) -> Card.of(asked, marks))
							.toList()))
				.toList();
			List<Card> counted = cells.stream()
				.filter((cell) -> cell.level().position() <= target.position())
				.flatMap((cell) -> cell.cards().stream())
				.filter((card) -> card.requirement().isCounted() && card.standing() != Standing.SKIPPED)
				.toList();
			return new Row(lane, counted.stream().filter((card) -> card.standing() == Standing.MET).count(),
					counted.size(), cells);
		}

		/**
		 * The area that the lane is.
		 * @return the area, or null for a lane of several
		 */
		public @Nullable AreaView area() {
			return (this.lane.areas().size() == 1) ? this.lane.areas().get(0) : null;
		}

	}

	/**
	 * Where a lane meets a level.
	 *
	 * @param level the level
	 * @param aim whether it is the level aimed for
	 * @param cards what is asked there
	 */
	record Cell(LevelView level, boolean aim, List<Card> cards) {

		/**
		 * How the cell looks.
		 * @return the names of its styles
		 */
		public String look() {
			return (this.aim ? "aim" : "") + " " + (this.cards.isEmpty() ? "empty" : "");
		}
	}

	/**
	 * A requirement with the visitor's word on it.
	 *
	 * @param requirement what is asked
	 * @param control where it is marked
	 * @param standing met, open or skipped
	 */
	record Card(RequirementView requirement, MarkControl control, Standing standing) {

		static Card of(RequirementView asked, Marks marks) {
			String at = asked.level().slug() + "-" + asked.skill().slug();
			return new Card(asked, marks.control(asked.skill(), asked.proficiency(), at), marks.standing(asked));
		}

		/**
		 * Names the card within its page.
		 * @return an id for the element
		 */
		public String id() {
			return this.control.at();
		}

		/**
		 * Tells whether the skill is learned below what is asked.
		 * @return true when the visitor is part of the way there
		 */
		public boolean isPartWay() {
			return this.standing == Standing.OPEN && this.control.held() != null;
		}

		/**
		 * How the card looks.
		 * @return the end of the name of its style
		 */
		public String look() {
			return isPartWay() ? "short" : this.control.status();
		}

	}

}
