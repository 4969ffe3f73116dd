package dev.waymark.catalog.check;

import dev.waymark.platform.Slugged;

/**
 * What the checks look for. The order is the one in which findings are told: warnings
 * first.
 */
public enum FindingKind implements Slugged {

	/** No learning resource that still stands serves the skill. */
	NO_RESOURCE(Weight.WARNING),
	/** No level of any roadmap asks for the skill. */
	NO_REQUIREMENT(Weight.WARNING),
	/** A roadmap asks for a proficiency of the skill that no example shows. */
	NO_EXAMPLE(Weight.WARNING),
	/** Nothing is said of where a skill, level, roadmap or guide comes from. */
	NO_SOURCE(Weight.WARNING),
	/** The skill builds on one that has been retired. */
	RETIRED_PREREQUISITE(Weight.WARNING),
	/** A roadmap asks for a skill before it asks for what the skill builds on. */
	UNTAUGHT_PREREQUISITE(Weight.WARNING),
	/** The roadmap has no level. */
	NO_LEVEL(Weight.WARNING),
	/** The roadmap asks for skills of an area that stands in none of its lanes. */
	NO_LANE(Weight.WARNING),
	/** A level of the roadmap asks for no skill. */
	NO_SKILL(Weight.WARNING),
	/** A level of the roadmap does not say what is expected. */
	NO_EXPECTATION(Weight.WARNING),
	/** A level of the roadmap asks for a skill that has been retired. */
	RETIRED_SKILL(Weight.WARNING),
	/** A level asks no more of a skill than an earlier level of the roadmap did. */
	ASKS_NO_MORE(Weight.WARNING),
	/** The resource does not answer any more. */
	DEAD_RESOURCE(Weight.WARNING),
	/** The resource is retired, and nothing else serves one of its skills. */
	RETIRED_RESOURCE(Weight.WARNING),
	/** What a skill is also called is what another skill is called. */
	SHARED_ALIAS(Weight.WARNING),
	/** A link within the site leads to no page. */
	LOST_LINK(Weight.WARNING),
	/** A text that has to be there is not. */
	EMPTY_TEXT(Weight.WARNING),
	/** A text waits for somebody to write it. */
	PLACEHOLDER(Weight.WARNING),
	/** The resource serves no skill that is in use. */
	UNUSED_RESOURCE(Weight.HINT),
	/** Two things of one kind have all but the same name. */
	NEAR_NAME(Weight.HINT),
	/** A statement has a sentence of too many words. */
	LONG_SENTENCE(Weight.HINT),
	/** A statement of a skill is more than one sentence. */
	SEVERAL_SENTENCES(Weight.HINT),
	/** A statement of a skill does not say what somebody does. */
	NO_VERB(Weight.HINT),
	/** A statement of a skill is made of long words. */
	HARD_WORDS(Weight.HINT);

	private final Weight weight;

	FindingKind(Weight weight) {
		this.weight = weight;
	}

	/**
	 * How much it matters.
	 * @return the weight, the same for every finding of the kind
	 */
	public Weight getWeight() {
		return this.weight;
	}

}
