/**
 * Waymark, by feature: each package below is a flat on a floor, and calls go only
 * downstairs. {@code roadmap} (the pages people walk) stands above {@code progress}
 * (marks and readiness), which stands above {@code catalog} (the content) and
 * {@code account} (learners), which stand above {@code platform}.
 */
@NullMarked
package dev.waymark;

import org.jspecify.annotations.NullMarked;
