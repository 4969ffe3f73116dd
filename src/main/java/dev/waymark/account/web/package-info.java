/**
 * Who is behind a request: the guest's cookie, the member of a session, and how a handler
 * asks for either; how forms about accounts are refused and done. Its rooms
 * {@code entry}, {@code settings} and {@code people} use these words and not each
 * other's.
 */
@NullMarked

package dev.waymark.account.web;

import org.jspecify.annotations.NullMarked;
