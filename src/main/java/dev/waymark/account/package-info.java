/**
 * Who marks, and what they may do: the words that its rooms and the flats upstairs share.
 * A guest is a learner whom only a signed cookie knows ({@code learner}); a member is one
 * who has an account ({@code member}). May visit the platform, the mail and the audit
 * log.
 */
@NullMarked
@ApplicationModule(displayName = "Account", allowedDependencies = { "audit", "mail", "platform", "platform :: address",
		"platform :: security", "platform :: text", "platform :: web" })
package dev.waymark.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
