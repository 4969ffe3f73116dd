/**
 * Content in and out as files: JSON and CSV, through pages for editors and through a
 * command line. May visit the catalog, whose documents are what files carry.
 */
@NullMarked
@ApplicationModule(displayName = "Files in and out",
		allowedDependencies = { "account", "catalog", "catalog :: document", "catalog :: editing", "platform",
				"platform :: address", "platform :: security", "platform :: text", "platform :: web",
				"catalog :: draft", "catalog :: revision" })
package dev.waymark.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
