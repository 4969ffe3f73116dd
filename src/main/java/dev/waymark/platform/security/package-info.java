/**
 * Who may ask for what, and the headers that every answer carries. Each flat states the
 * rules of its own addresses.
 */
@NullMarked
@NamedInterface("security")
package dev.waymark.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
