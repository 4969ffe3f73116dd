/**
 * The page on which administrators read the log.
 */
@NullMarked
package dev.waymark.audit.web;

import org.jspecify.annotations.NullMarked;
