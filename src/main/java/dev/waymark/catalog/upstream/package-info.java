/**
 * What this release ships, beside what editors have made of it.
 */
@NullMarked
@NamedInterface("upstream")
package dev.waymark.catalog.upstream;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
