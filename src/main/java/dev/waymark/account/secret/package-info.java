/**
 * Secrets of this installation and those it hands out: words for links and cookies, and
 * the key by which it signs and seals. {@code SecretWords} keeps hashes of the words and
 * nothing else, and tells to whom one was given, never what it is.
 */
@NullMarked

package dev.waymark.account.secret;

import org.jspecify.annotations.NullMarked;
