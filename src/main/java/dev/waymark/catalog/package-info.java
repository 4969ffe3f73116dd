/**
 * The content: roadmaps, levels, skills, resources and guides, read through
 * {@link dev.waymark.catalog.Catalog} as records and searched through
 * {@link dev.waymark.catalog.search.CatalogSearch}. May visit the platform and the audit
 * log.
 */
@NullMarked
@ApplicationModule(displayName = "Catalog", allowedDependencies = { "audit", "platform", "platform :: text" })
package dev.waymark.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
