/**
 * What the careers pay and where the field is going, as pages show it; the door is
 * {@link dev.waymark.catalog.market.Market}. The content holds the market and the market
 * speaks of its levels and sources, so this room and its flat's root know each other.
 */
@NullMarked
@NamedInterface("market")
package dev.waymark.catalog.market;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
