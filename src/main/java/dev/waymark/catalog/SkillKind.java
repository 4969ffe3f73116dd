package dev.waymark.catalog;

import dev.waymark.platform.Slugged;

/**
 * What sort of thing a skill is, for filtering lists.
 */
public enum SkillKind implements Slugged {

	/** An idea to understand. */
	CONCEPT,
	/** A way of doing something. */
	METHOD,
	/** A programming language. */
	LANGUAGE,
	/** A programming library. */
	LIBRARY,
	/** A program to work with. */
	TOOL,
	/** A service to work on. */
	PLATFORM,
	/** A habit of professional work. */
	PRACTICE,
	/** A way of working with people or with oneself. */
	SOFT_SKILL,
	/** A field in which the work is applied. */
	DOMAIN;

}
