/**
 * Passwords: which may be chosen, and how they are kept.
 */
@NullMarked
package dev.waymark.account.password;

import org.jspecify.annotations.NullMarked;
