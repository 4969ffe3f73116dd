package dev.waymark.inbox;

import org.jspecify.annotations.Nullable;

/**
 * A report as a reader sends it.
 *
 * @param skill the id of the skill that it is about, or null
 * @param resource the id of the resource that it is about, or null
 * @param fault what is wrong, or null for a suggestion
 * @param suggestion the resource that is missing, or null
 * @param words plain text of at most {@value #MAX_WORDS} characters; may be empty where
 * the fault needs none
 */
public record ReportDraft(@Nullable Long skill, @Nullable Long resource, @Nullable Fault fault,
		@Nullable Suggestion suggestion, String words) {

	/** The longest text. */
	public static final int MAX_WORDS = 2_000;

	/**
	 * Something is wrong with a skill.
	 * @param skill the skill's id
	 * @param fault what is wrong
	 * @param words more about it
	 * @return the draft
	 */
	public static ReportDraft ofSkill(long skill, Fault fault, String words) {
		return new ReportDraft(skill, null, fault, null, words);
	}

	/**
	 * Something is wrong with a resource.
	 * @param resource the resource's id
	 * @param fault what is wrong
	 * @param words more about it
	 * @return the draft
	 */
	public static ReportDraft ofResource(long resource, Fault fault, String words) {
		return new ReportDraft(null, resource, fault, null, words);
	}

	/**
	 * A resource is missing.
	 * @param suggestion which
	 * @param why what is good about it
	 * @return the draft
	 */
	public static ReportDraft suggesting(Suggestion suggestion, String why) {
		return new ReportDraft(null, null, null, suggestion, why);
	}

	ReportKind kind() {
		return (this.suggestion != null) ? ReportKind.SUGGESTION : ReportKind.WRONG;
	}

}
