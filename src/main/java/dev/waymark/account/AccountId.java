package dev.waymark.account;

/**
 * Names an account across rooms.
 *
 * @param value the row's id, for use inside the application only
 */
public record AccountId(long value) {
}
