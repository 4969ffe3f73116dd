/**
 * Sessions of signed-in people: how long they last, and how they are seen and ended.
 */
@NullMarked
package dev.waymark.account.session;

import org.jspecify.annotations.NullMarked;
