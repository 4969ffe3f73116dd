package dev.waymark.progress;

import java.util.List;
import java.util.stream.Stream;

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
public record SuccessionResult(int learners, int marks, int notes, int kept) {

	static final SuccessionResult NONE = new SuccessionResult(0, 0, 0, 0);

	static SuccessionResult of(Part marks, Part notes) {
		long learners = Stream.concat(marks.learners().stream(), notes.learners().stream()).distinct().count();
		return new SuccessionResult((int) learners, marks.learners().size(), notes.learners().size(),
				marks.kept() + notes.kept());
	}

	SuccessionResult plus(SuccessionResult other) {
		return new SuccessionResult(this.learners + other.learners, this.marks + other.marks, this.notes + other.notes,
				this.kept + other.kept);
	}

	/**
	 * What became of the marks alone, or of the notes.
	 *
	 * @param learners whose things changed: a learner as often as they have things that
	 * did
	 * @param kept how many things were left alone
	 */
	record Part(List<Long> learners, int kept) {
	}

}
