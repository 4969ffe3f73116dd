package dev.waymark.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A career level as one roadmap sees it.
 *
 * @param level the career level
 * @param titles job titles on this roadmap
 * @param summary what is expected, in a sentence
 * @param expectations what a person at this level does, one sentence each
 * @param changes what changes from this roadmap's level before, or null for its first
 * @param requirements what the level asks for that lower levels do not, in the order of
 * areas and importance
 */
public record RoadmapLevelView(LevelView level, List<String> titles, String summary, List<String> expectations,
		@Nullable String changes, List<RequirementView> requirements) {
}
