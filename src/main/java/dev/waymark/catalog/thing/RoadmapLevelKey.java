package dev.waymark.catalog.thing;

import java.io.Serializable;

/**
 * What makes a level of a roadmap one.
 *
 * @param roadmap the row of the roadmap
 * @param careerLevel the row of the level
 */
record RoadmapLevelKey(long roadmap, long careerLevel) implements Serializable {
}
