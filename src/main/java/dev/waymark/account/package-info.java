/**
 * Learners: who marks. A guest is a learner whom only a signed cookie knows; a member is
 * one who has an account. How people sign up, sign in, change what they are known by and
 * leave; what administrators do about people. May visit the platform, the mail and the
 * audit log.
 */
@NullMarked
@ApplicationModule(displayName = "Account", allowedDependencies = { "audit", "mail", "platform", "platform :: address",
		"platform :: security", "platform :: text", "platform :: web" })
package dev.waymark.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
