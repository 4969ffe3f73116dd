/**
 * The pages on which editors keep the content. What may be changed and how is decided
 * downstairs; here it becomes HTML. Owns no table. The root has the start, the lists and
 * what all pages share; {@code form}, {@code publish}, {@code coverage}, {@code link} and
 * {@code frontpage} stand on it, {@code publish} on {@code form} as well.
 */
@NullMarked
@ApplicationModule(displayName = "Editing pages",
		allowedDependencies = { "account", "audit", "catalog", "catalog :: document", "catalog :: editing",
				"catalog :: guide", "catalog :: link", "catalog :: search", "catalog :: check", "catalog :: upstream",
				"inbox", "platform", "platform :: address", "platform :: security", "platform :: text",
				"platform :: web", "progress", "catalog :: draft", "catalog :: frontpage", "catalog :: revision" })
package dev.waymark.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
