package dev.waymark.progress.mark;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Proficiency;
import dev.waymark.platform.Slugged;

/**
 * What a learner says of a skill, a resource or a milestone.
 *
 * @param status the status
 * @param proficiency how well a skill was learned; there exactly when the status is
 * {@link MarkStatus#LEARNED}
 */
public record Word(MarkStatus status, @Nullable Proficiency proficiency) {

	/**
	 * Checks that the two fit together.
	 * @throws IllegalArgumentException when a learned skill lacks its proficiency, or
	 * anything else has one
	 */
	public Word {
		if ((status == MarkStatus.LEARNED) != (proficiency != null)) {
			throw new IllegalArgumentException("Exactly what is learned has a proficiency");
		}
	}

	/**
	 * The word for a skill that was learned.
	 * @param proficiency how well
	 * @return the word
	 */
	public static Word learned(Proficiency proficiency) {
		return new Word(MarkStatus.LEARNED, proficiency);
	}

	/**
	 * The word for anything but a learned skill.
	 * @param status any status other than learned
	 * @return the word
	 */
	public static Word of(MarkStatus status) {
		return new Word(status, null);
	}

	/**
	 * The word that a row holds.
	 * @param status its slug, or null for no word
	 * @param proficiency its number, or null
	 * @return the word, or null
	 */
	public static @Nullable Word of(@Nullable String status, @Nullable Integer proficiency) {
		if (status == null) {
			return null;
		}
		return new Word(Slugged.of(MarkStatus.class, status),
				(proficiency != null) ? Proficiency.of(proficiency) : null);
	}

	/**
	 * How much the word says of what is known: of two that meet in one skill, the higher
	 * one stays.
	 * @return from 0
	 * @throws IllegalStateException when it is no word on a skill
	 */
	public int strength() {
		return switch (this.status) {
			case SKIPPED -> 0;
			case TO_LEARN -> 1;
			case LEARNING -> 2;
			case LEARNED -> 2 + Objects.requireNonNull(this.proficiency).getNumber();
			case DONE -> throw new IllegalStateException("No word on a skill");
		};
	}

	/**
	 * The number that a row holds.
	 * @return the number of the proficiency, or null
	 */
	public @Nullable Integer proficiencyNumber() {
		return (this.proficiency != null) ? this.proficiency.getNumber() : null;
	}

}
