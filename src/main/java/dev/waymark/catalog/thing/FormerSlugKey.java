package dev.waymark.catalog.thing;

import java.io.Serializable;

/**
 * What makes a former name one.
 *
 * @param kind what sort of thing had it
 * @param slug the name
 */
record FormerSlugKey(String kind, String slug) implements Serializable {
}
