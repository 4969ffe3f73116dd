/**
 * The forms by which readers tell editors something, what becomes of it, and the pages on
 * which editors decide.
 */
@NullMarked
package dev.waymark.inbox.web;

import org.jspecify.annotations.NullMarked;
