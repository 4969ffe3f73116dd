package dev.waymark.account.web;

/**
 * An organisation whose members may sign in with the account that they have there.
 *
 * @param id its name in the settings and in addresses
 * @param name its name for people
 */
public record Organisation(String id, String name) {
}
