/**
 * The ground floor: time, errors and settings that every flat needs. It knows no feature
 * and calls nobody.
 */
@NullMarked
@ApplicationModule(displayName = "Platform", allowedDependencies = {})
package dev.waymark.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
