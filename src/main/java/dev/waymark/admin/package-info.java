/**
 * The pages on which editors keep the content: lists, forms, publishing, history. What
 * may be changed and how is decided downstairs; here it becomes HTML. Owns no table.
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
