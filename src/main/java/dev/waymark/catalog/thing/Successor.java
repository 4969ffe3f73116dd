package dev.waymark.catalog.thing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/**
 * A skill that takes the place of another.
 *
 * @param position its place among those that do
 * @param successor the skill
 */
@Embeddable
record Successor(int position, @ManyToOne(fetch = FetchType.LAZY) Skill successor) {
}
