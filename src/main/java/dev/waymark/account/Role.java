package dev.waymark.account;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a person may do. Each role may do what the ones before it may.
 */
public enum Role {

	/** Marks skills and keeps notes, as everybody may. */
	LEARNER("learner"),

	/** Keeps the content current. */
	EDITOR("editor"),

	/** Looks after people and settings as well. */
	ADMINISTRATOR("administrator");

	private final String slug;

	Role(String slug) {
		this.slug = slug;
	}

	/**
	 * The role's name in forms, tables and message keys.
	 * @return for example "editor"
	 */
	public String getSlug() {
		return this.slug;
	}

	/**
	 * Whether the role may change what others see, and so needs a second factor (R10).
	 * @return true for all but learners
	 */
	public boolean isTrusted() {
		return this != LEARNER;
	}

	/**
	 * Every role that this one includes.
	 * @return the roles, this one last
	 */
	public List<Role> included() {
		return Arrays.stream(values()).filter((role) -> role.compareTo(this) <= 0).toList();
	}

	/**
	 * Finds a role.
	 * @param slug its name
	 * @return the role, or empty when there is none of that name
	 */
	public static Optional<Role> find(String slug) {
		return Arrays.stream(values()).filter((role) -> role.slug.equals(slug)).findFirst();
	}

	/**
	 * Reads a role that was kept.
	 * @param slug its name
	 * @return the role
	 * @throws IllegalArgumentException when there is none of that name
	 */
	public static Role of(String slug) {
		return find(slug).orElseThrow(() -> new IllegalArgumentException("No role is called \"" + slug + "\""));
	}

}
