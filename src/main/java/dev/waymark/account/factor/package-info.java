/**
 * The second factor: codes from an authenticator app, and recovery codes for when it is
 * lost. {@code SecondFactor} is the only door.
 */
@NullMarked

package dev.waymark.account.factor;

import org.jspecify.annotations.NullMarked;
