/**
 * What learners have marked, the log of it, readiness for a level and the next steps. May
 * visit the content, the learners and the platform.
 */
@NullMarked
@ApplicationModule(displayName = "Progress",
		allowedDependencies = { "catalog", "catalog :: guide", "account", "account :: learner", "platform",
				"platform :: address", "platform :: security", "platform :: text", "platform :: web" })
package dev.waymark.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
