/**
 * Letters to people: {@link dev.waymark.mail.Outbox} takes them in with the change that
 * they tell of, {@link dev.waymark.mail.Postman} delivers them, at least once (R37).
 * Knows no feature; it may visit the platform.
 */
@NullMarked
@ApplicationModule(displayName = "Mail", allowedDependencies = { "platform", "platform :: text" })
package dev.waymark.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
