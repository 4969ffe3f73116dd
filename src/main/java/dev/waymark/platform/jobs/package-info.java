/**
 * What runs by the clock: once over all nodes, each job under a lock in the database.
 */
@NullMarked
@NamedInterface("jobs")
package dev.waymark.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
