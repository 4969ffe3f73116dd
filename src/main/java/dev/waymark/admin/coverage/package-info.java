/**
 * What the content lacks, area by area and thing by thing.
 */
@NullMarked
package dev.waymark.admin.coverage;

import org.jspecify.annotations.NullMarked;
