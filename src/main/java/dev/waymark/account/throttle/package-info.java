/**
 * Limits on how often something may be tried, counted over all nodes.
 */
@NullMarked
@NamedInterface("throttle")
package dev.waymark.account.throttle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
