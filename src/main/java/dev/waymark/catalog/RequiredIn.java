package dev.waymark.catalog;

/**
 * A place where a skill is asked for.
 *
 * @param roadmap the roadmap
 * @param requirement what it asks
 */
public record RequiredIn(RoadmapView roadmap, RequirementView requirement) {
}
