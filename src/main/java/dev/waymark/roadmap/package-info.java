/**
 * The pages people walk: home, roadmaps, areas, skills, levels, resources, guides,
 * search. Content and marks meet here; the flat owns no table. May visit everything
 * downstairs.
 */
@NullMarked
@ApplicationModule(displayName = "Roadmap pages",
		allowedDependencies = { "catalog", "catalog :: guide", "catalog :: link", "catalog :: market",
				"catalog :: search", "progress", "progress :: mark", "progress :: note", "progress :: readiness",
				"account", "platform", "platform :: address", "platform :: security", "platform :: text",
				"platform :: web" })
package dev.waymark.roadmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
