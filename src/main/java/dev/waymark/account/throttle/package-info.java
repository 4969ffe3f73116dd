/**
 * Limits on how often something may be tried, counted over all nodes.
 */
@NullMarked
package dev.waymark.account.throttle;

import org.jspecify.annotations.NullMarked;
