/**
 * Secrets of this installation and those it hands out: words for links and cookies, and
 * tickets with the keys by which they are signed and sealed. {@code SecretWords} keeps
 * hashes of the words and nothing else, and tells to whom one was given, never what it
 * is; of {@code Tickets} nothing is kept.
 */
@NullMarked

package dev.waymark.account.secret;

import org.jspecify.annotations.NullMarked;
