package dev.waymark.account.member;

import org.jspecify.annotations.Nullable;

import dev.waymark.account.Role;
import dev.waymark.platform.Slugged;

/**
 * Which people an administrator looks for.
 *
 * @param words parts of a name or of an address, in any order, case and spelling, as in
 * the search of the content; empty for anybody
 * @param role what they may do, or null for anything
 * @param state what is out of the ordinary, or null for anybody
 */
public record PeopleQuery(String words, @Nullable Role role, @Nullable State state) {

	public PeopleQuery {
		// No name and no address has such signs, and PostgreSQL takes no NUL.
		words = words.replaceAll("[\\p{Cc}\\p{Cs}]", "");
	}

	/**
	 * What is out of the ordinary about an account.
	 */
	public enum State implements Slugged {

		/** An administrator has disabled it. */
		DISABLED,

		/** Its owner wants it erased. */
		LEAVING,

		/**
		 * Another one has the same mailbox, since they were opened with two spellings of
		 * its domain.
		 */
		SHARED;

	}

}
