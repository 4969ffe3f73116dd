package dev.waymark.account.member;

import jakarta.persistence.Embeddable;

import dev.waymark.account.EmailAddress;
import dev.waymark.platform.text.NameOrder;
import dev.waymark.platform.text.SearchWords;

/**
 * What an account keeps so that administrators find its owner.
 *
 * @param nameOrder where the name stands among all names
 * @param searchWords what name and address are searched by
 * @param mailbox the key of the address, whichever way it was spelled when the account
 * was opened
 * @param spelledBy the rules by which all that was made
 */
@Embeddable
record DirectoryEntry(String nameOrder, String searchWords, String mailbox, String spelledBy) {

	static DirectoryEntry of(String name, EmailAddress email) {
		return new DirectoryEntry(NameOrder.key(name), SearchWords.of(name, email.shown(), email.value()), email.key(),
				SearchWords.RULES);
	}

}
