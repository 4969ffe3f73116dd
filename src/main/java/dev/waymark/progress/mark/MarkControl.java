package dev.waymark.progress.mark;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Proficiency;
import dev.waymark.catalog.SkillView;

/**
 * What the control that sets a mark on a skill shows, so that it says the same on every
 * page.
 *
 * @param skill the skill
 * @param mark the learner's mark on it, or null
 * @param asked the proficiency that "learned" means where the control stands
 * @param at the element of the page to come back to
 */
public record MarkControl(SkillView skill, @Nullable MarkView mark, Proficiency asked, String at) {

	/**
	 * The learner's word on the skill, as message keys and forms call it.
	 * @return the slug of the status, or {@link MarkStatus#UNMARKED}
	 */
	public String status() {
		return MarkStatus.slug((this.mark != null) ? this.mark.word().status() : null);
	}

	/**
	 * How well the learner has learned the skill.
	 * @return the proficiency, or null when it is not learned
	 */
	public @Nullable Proficiency held() {
		return (this.mark != null) ? this.mark.word().proficiency() : null;
	}

	/**
	 * What the button "learned" says: what is asked, and never less than is held.
	 * @return a proficiency
	 */
	public Proficiency learned() {
		Proficiency held = held();
		return (held != null && held.reaches(this.asked)) ? held : this.asked;
	}

	/**
	 * Tells whether there is a mark to change or to take away.
	 * @return true when the learner has said something of the skill
	 */
	public boolean isMarked() {
		return this.mark != null;
	}

}
