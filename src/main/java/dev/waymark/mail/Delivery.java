package dev.waymark.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * One try to deliver a letter.
 *
 * @param letter the row of the letter
 * @param number which try it is, from 1
 * @param uuid the name of the letter, the same at every try
 * @param kind what the letter is about
 * @param recipient the address that it goes to
 * @param parts the letter in words
 * @param postedAt when it was put into the outbox
 */
record Delivery(long letter, int number, UUID uuid, String kind, String recipient, LetterParts parts,
		Instant postedAt) {

	/**
	 * Names the letter without its words, which belong in no log.
	 */
	@Override
	public String toString() {
		return "Delivery[uuid=" + this.uuid + ", kind=" + this.kind + ", number=" + this.number + "]";
	}

}
