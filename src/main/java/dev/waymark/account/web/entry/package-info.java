/**
 * Getting in and out again: signing up and in, with a password or an organisation's
 * account, the second step, lost passwords, and where strangers are led who wanted to go
 * elsewhere. {@code SignedIn} opens and ends sessions.
 */
@NullMarked

package dev.waymark.account.web.entry;

import org.jspecify.annotations.NullMarked;
