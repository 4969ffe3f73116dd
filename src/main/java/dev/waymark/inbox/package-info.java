/**
 * What readers tell editors: something is wrong here, or a resource is missing. May visit
 * the content, the learners, the audit log and the platform, and never what learners have
 * marked.
 */
@NullMarked
@ApplicationModule(displayName = "Inbox",
		allowedDependencies = { "catalog", "catalog :: search", "account", "account :: learner", "account :: throttle",
				"audit", "platform", "platform :: address", "platform :: security", "platform :: text",
				"platform :: web" })
package dev.waymark.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
