/**
 * Forms that set marks, notes and ticks, and the page of everything a learner has marked.
 */
@NullMarked

package dev.waymark.progress.web;

import org.jspecify.annotations.NullMarked;
