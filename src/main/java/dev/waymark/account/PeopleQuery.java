package dev.waymark.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.data.relational.core.query.Criteria;

import dev.waymark.platform.text.SearchWords;

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
	public enum State {

		/** An administrator has disabled it. */
		DISABLED,

		/** Its owner wants it erased. */
		LEAVING,

		/**
		 * Another one has the same mailbox, since they were opened with two spellings of
		 * its domain.
		 */
		SHARED;

		/**
		 * The state's name in addresses and message keys.
		 * @return for example "disabled"
		 */
		public String getSlug() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * What is asked of an account's row.
	 * @param shared the mailboxes of two accounts each, looked up only when it counts
	 */
	Criteria criteria(Supplier<Collection<String>> shared) {
		List<Criteria> all = new ArrayList<>();
		SearchWords.patterns(this.words).forEach((pattern) -> all.add(Criteria.where("searchWords").like(pattern)));
		if (this.role != null) {
			all.add(Criteria.where("role").is(this.role.getSlug()));
		}
		if (this.state == State.DISABLED) {
			all.add(Criteria.where("disabledAt").isNotNull());
		}
		if (this.state == State.LEAVING) {
			all.add(Criteria.where("eraseAt").isNotNull());
		}
		if (this.state == State.SHARED) {
			all.add(Criteria.where("mailbox").in(shared.get()));
		}
		return Criteria.from(all);
	}

}
