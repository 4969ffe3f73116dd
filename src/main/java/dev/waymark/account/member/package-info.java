/**
 * Members: whoever has an account. How one is opened, how its owner gets in and changes
 * it, and what administrators do about people; what was done, the log and a letter tell.
 * All of that changes the same row, which therefore never leaves this room:
 * {@code Accounts} gives it out as an {@code AccountView}.
 */
@NullMarked

package dev.waymark.account.member;

import org.jspecify.annotations.NullMarked;
