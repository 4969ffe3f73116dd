package dev.waymark.catalog;

/**
 * How well a person does a skill. The order is the order of growth, and the number is
 * what the database keeps.
 */
public enum Proficiency {

	/** Can explain the skill and recognise it. */
	AWARE,
	/** Does ordinary cases, with some guidance. */
	WORKING,
	/** Does hard cases alone and reviews the work of others. */
	PROFICIENT,
	/** Sets the practice; others come to ask. */
	EXPERT;

	/**
	 * Finds a proficiency by its number.
	 * @param number from 1 (aware) to 4 (expert)
	 * @return the proficiency
	 * @throws IllegalArgumentException for any other number
	 */
	public static Proficiency of(int number) {
		if (number < 1 || number > values().length) {
			throw new IllegalArgumentException("A proficiency is a number from 1 to 4, not " + number);
		}
		return values()[number - 1];
	}

	/**
	 * The number that the database and forms carry.
	 * @return from 1 to 4
	 */
	public int getNumber() {
		return ordinal() + 1;
	}

	/**
	 * Compares two proficiencies.
	 * @param required what is asked for
	 * @return true when this one is the same or higher
	 */
	public boolean reaches(Proficiency required) {
		return compareTo(required) >= 0;
	}

}
