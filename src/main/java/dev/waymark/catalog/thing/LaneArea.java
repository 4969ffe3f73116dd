package dev.waymark.catalog.thing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/**
 * An area in a lane.
 *
 * @param position its place in the lane
 * @param skillArea the area
 */
@Embeddable
record LaneArea(int position, @ManyToOne(fetch = FetchType.LAZY) SkillArea skillArea) {
}
