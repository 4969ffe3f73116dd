/**
 * Helpers for pages: where the site lives, the menu, breadcrumbs and the error page.
 * Knows HTTP, but no feature.
 */
@NullMarked
@NamedInterface("web")
package dev.waymark.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
