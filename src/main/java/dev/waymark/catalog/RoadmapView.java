package dev.waymark.catalog;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.waymark.platform.text.Markdown;

/**
 * A career path: its levels, and what each requires.
 *
 * @param id the row's id, for use inside the application only
 * @param slug the name in addresses
 * @param name what people call it
 * @param family the group it stands in on the front page
 * @param summary the career in a sentence
 * @param description what people in it do
 * @param lanes its areas, in the order in which the roadmap shows them
 * @param levels its levels, lowest first
 * @param citations where this comes from
 * @param retirement why it is no longer recommended, or null while it is in use
 */
public record RoadmapView(long id, String slug, String name, String family, String summary, Markdown description,
		List<LaneView> lanes, List<RoadmapLevelView> levels, List<Citation> citations,
		@Nullable Retirement retirement) {

	/**
	 * Tells whether the roadmap has been withdrawn.
	 * @return true when it is kept only for those who walk it
	 */
	public boolean isRetired() {
		return this.retirement != null;
	}

	/**
	 * Tells whether there is something to walk. The rules ask for a level, but rows may
	 * be older than a rule.
	 * @return true when it has a level
	 */
	public boolean hasLevels() {
		return !this.levels.isEmpty();
	}

	/**
	 * What comes after a level.
	 * @param level one of the roadmap's levels
	 * @return the next higher one, or empty after the last
	 */
	public Optional<LevelView> after(LevelView level) {
		return this.levels.stream()
			.map(RoadmapLevelView::level)
			.filter((other) -> other.position() > level.position())
			.findFirst();
	}

	/**
	 * Everything the roadmap asks for.
	 * @return the requirements of all levels, lowest level first
	 */
	public List<RequirementView> requirements() {
		return this.levels.stream().flatMap((level) -> level.requirements().stream()).toList();
	}

	/**
	 * What it takes to stand at a level.
	 * @param target the level aimed for
	 * @return the requirements at that level and below
	 */
	public List<RequirementView> requirementsUpTo(LevelView target) {
		return requirements().stream().filter((asked) -> asked.level().position() <= target.position()).toList();
	}

	/**
	 * Finds one of the roadmap's levels.
	 * @param slug the level's slug
	 * @return the level, or empty when this roadmap has none of that name
	 */
	public Optional<RoadmapLevelView> level(String slug) {
		return this.levels.stream().filter((level) -> level.level().slug().equals(slug)).findFirst();
	}

}
