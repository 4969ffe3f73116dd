package dev.waymark.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.data.relational.core.query.Criteria;

import dev.waymark.platform.text.SearchWords;

/**
 * Which people an administrator looks for.
 *
 * @param words parts of a name or of an address, in any order, case and spelling, as in
 * the search of the content; empty for anybody
 * @param role what they may do, or null for anything
 * @param state whether they are disabled or leaving, or null for either
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
		LEAVING;

		/**
		 * The state's name in addresses and message keys.
		 * @return for example "disabled"
		 */
		public String getSlug() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	Criteria criteria() {
		List<Criteria> all = new ArrayList<>();
		SearchWords.patterns(this.words).forEach((pattern) -> all.add(Criteria.where("searchWords").like(pattern)));
		if (this.role != null) {
			all.add(Criteria.where("role").is(this.role.getSlug()));
		}
		if (this.state != null) {
			all.add(Criteria.where((this.state == State.DISABLED) ? "disabledAt" : "eraseAt").isNotNull());
		}
		return Criteria.from(all);
	}

}
