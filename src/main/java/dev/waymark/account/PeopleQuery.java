package dev.waymark.account;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.waymark.platform.text.DomainName;

/**
 * Which people an administrator looks for.
 *
 * @param words part of a name or of an address, or empty for anybody
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

	String pattern() {
		return pattern(this.words);
	}

	/** The same, with a domain as addresses are kept. */
	String address() {
		return pattern(this.words.contains("@") ? EmailAddress.spelled(this.words) : DomainName.ascii(this.words));
	}

	private static String pattern(String words) {
		return "%" + words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
	}

	String roleSlug() {
		return (this.role != null) ? this.role.getSlug() : "";
	}

	String stateSlug() {
		return (this.state != null) ? this.state.getSlug() : "";
	}

}
