package dev.waymark.account.secret;

import org.jspecify.annotations.Nullable;

import dev.waymark.account.AccountId;
import dev.waymark.account.EmailAddress;

/**
 * To whom a secret word was handed out.
 *
 * @param account the account, or null when there is none yet
 * @param email the address at that time, or where the account wants to move
 */
public record Recipient(@Nullable AccountId account, EmailAddress email) {
}
