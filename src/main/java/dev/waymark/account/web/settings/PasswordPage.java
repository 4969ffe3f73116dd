package dev.waymark.account.web.settings;

import dev.waymark.account.AccountView;

/**
 * What there is to say to a member who chooses another password.
 *
 * @param account whose it is
 * @param secondFactor whether a second factor stands beside it, so that it may be shorter
 */
record PasswordPage(AccountView account, boolean secondFactor) {
}
