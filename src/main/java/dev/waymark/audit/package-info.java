/**
 * The audit log: who did what, when and from where. Other flats write into it and choose
 * their own kinds of events; it knows none of them. May visit only the platform.
 */
@NullMarked
@ApplicationModule(displayName = "Audit", allowedDependencies = { "platform", "platform :: jobs", "platform :: address",
		"platform :: security", "platform :: text", "platform :: web" })
package dev.waymark.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
