package dev.waymark.progress;

/**
 * What became of marks and notes when a skill was merged or split, or when that was
 * undone.
 *
 * @param learners how many learners have a mark or a note that changed
 * @param marks how many marks changed; a learner has one a skill
 * @param notes how many notes changed
 * @param kept how many marks and notes were left alone: in a carry, marks that said as
 * much or more already, and notes that would have been too long together; in an undo,
 * what was changed since
 */
public record Carriage(int learners, int marks, int notes, int kept) {

	static final Carriage NONE = new Carriage(0, 0, 0, 0);

	Carriage plus(Carriage other) {
		return new Carriage(this.learners + other.learners, this.marks + other.marks, this.notes + other.notes,
				this.kept + other.kept);
	}

}
