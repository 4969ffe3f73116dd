package dev.waymark.progress.mark;

import org.jspecify.annotations.Nullable;

/**
 * What a mark speaks of.
 *
 * @param kind which sort of thing
 * @param id its row in the content
 */
public record MarkSubject(Kind kind, long id) {

	/**
	 * A skill.
	 * @param id the skill's id
	 * @return the subject
	 */
	public static MarkSubject skill(long id) {
		return new MarkSubject(Kind.SKILL, id);
	}

	/**
	 * A learning resource.
	 * @param id the resource's id
	 * @return the subject
	 */
	public static MarkSubject resource(long id) {
		return new MarkSubject(Kind.RESOURCE, id);
	}

	/**
	 * A milestone.
	 * @param id the milestone's id
	 * @return the subject
	 */
	public static MarkSubject milestone(long id) {
		return new MarkSubject(Kind.MILESTONE, id);
	}

	/**
	 * The id, where the subject is of one sort.
	 * @param wanted the sort
	 * @return the id, or null when it is of another
	 */
	public @Nullable Long idOf(Kind wanted) {
		return (this.kind == wanted) ? this.id : null;
	}

	/**
	 * The sorts of things that can be marked.
	 */
	public enum Kind {

		/** A skill. */
		SKILL,
		/** A learning resource. */
		RESOURCE,
		/** A milestone. */
		MILESTONE

	}

}
