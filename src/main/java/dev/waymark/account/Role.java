package dev.waymark.account;

import java.util.Arrays;
import java.util.List;

import dev.waymark.platform.Slugged;

/**
 * What a person may do. Each role may do what the ones before it may.
 */
public enum Role implements Slugged {

	/** Marks skills and keeps notes, as everybody may. */
	LEARNER,

	/** Keeps the content current. */
	EDITOR,

	/** Looks after people and settings as well. */
	ADMINISTRATOR;

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

}
