package dev.waymark.roadmap.map;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.LevelView;
import dev.waymark.catalog.RoadmapLevelView;
import dev.waymark.catalog.RoadmapView;
import dev.waymark.progress.mark.Marks;
import dev.waymark.progress.readiness.Readiness;

/**
 * A roadmap and a level aimed for, as a map or as an outline.
 *
 * @param roadmap the roadmap
 * @param aim the level aimed for, as the roadmap sees it
 * @param view how it is looked at, one of {@link #VIEWS}
 * @param readiness how far the visitor is from the level
 * @param ahead where the way leads from here
 * @param map what is asked, laid out
 */
record RoadmapPage(RoadmapView roadmap, RoadmapLevelView aim, String view, Readiness readiness, Ahead ahead,
		SkillMap map) {

	private static final String MAP = "map";

	private static final String OUTLINE = "outline";

	/** How a roadmap can be looked at, the usual way first. */
	static final List<String> VIEWS = List.of(MAP, OUTLINE);

	static RoadmapPage of(RoadmapView roadmap, RoadmapLevelView aim, String view, Marks marks, Content content) {
		Readiness readiness = Readiness.of(roadmap, aim.level(), marks);
		return new RoadmapPage(roadmap, aim, view.isEmpty() ? MAP : view, readiness,
				Ahead.of(roadmap, readiness, marks, content),
				SkillMap.of(roadmap, aim.level(), marks, content.market().salaryBands()));
	}

	/**
	 * The level aimed for.
	 * @return the level as all roadmaps share it
	 */
	public LevelView target() {
		return this.aim.level();
	}

	/**
	 * How it can be looked at.
	 * @return the names of the views, the usual one first
	 */
	public List<String> views() {
		return VIEWS;
	}

	/**
	 * What an address says of a view.
	 * @param view its name
	 * @return the name, or null for the usual one, of which nothing has to be said
	 */
	public @Nullable String inAddress(String view) {
		return view.equals(MAP) ? null : view;
	}

	/**
	 * What addresses of this page say of the view.
	 * @return as above
	 */
	public @Nullable String viewInAddress() {
		return inAddress(this.view);
	}

	/**
	 * What a comparison calls this roadmap up to the level aimed for.
	 * @return the two slugs
	 */
	public String side() {
		return this.roadmap.slug() + ":" + target().slug();
	}

}
