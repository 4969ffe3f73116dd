/**
 * What one learns from and what it rests on: learning resources, guides and what they
 * prepare for, the levels, the sources.
 */
@NullMarked
package dev.waymark.roadmap.resource;

import org.jspecify.annotations.NullMarked;
