package dev.waymark.exchange;

import java.util.List;

/**
 * What a file says.
 *
 * @param things what it speaks of, in its order
 * @param faults what is wrong with it
 */
record FileContent(List<Thing> things, Faults faults) {
}
