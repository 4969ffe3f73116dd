package dev.waymark.account.secret;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * What a ticket of ours says.
 *
 * @param words what was written on it, by name
 * @param issuedAt when, to the second
 */
public record Ticket(Map<String, String> words, Instant issuedAt) {

	public Ticket {
		words = Map.copyOf(words);
	}

	/**
	 * Reads one of its words.
	 * @param name a name that every ticket of its kind has
	 * @return what was written there
	 */
	public String word(String name) {
		return Objects.requireNonNull(this.words.get(name), "What we write on a ticket is on it");
	}

}
