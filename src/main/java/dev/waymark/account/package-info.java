/**
 * Learners: who marks. A guest is a learner whom only a signed cookie knows. May visit
 * only the platform.
 */
@NullMarked
@ApplicationModule(displayName = "Account",
		allowedDependencies = { "platform", "platform :: security", "platform :: web" })
package dev.waymark.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
