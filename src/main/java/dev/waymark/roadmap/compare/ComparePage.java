package dev.waymark.roadmap.compare;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Two sides to choose, and what they share once both are chosen.
 *
 * @param options what can be chosen
 * @param left what is chosen on the left, or null
 * @param right what is chosen on the right, or null
 * @param comparison of both, or null where one lacks
 */
record ComparePage(List<Compared> options, @Nullable Compared left, @Nullable Compared right,
		@Nullable Comparison comparison) {

	static ComparePage of(List<Compared> options, Optional<Compared> left, Optional<Compared> right) {
		return new ComparePage(options, left.orElse(null), right.orElse(null),
				left.flatMap((one) -> right.map((other) -> Comparison.of(one, other))).orElse(null));
	}

	/**
	 * The two choices.
	 * @return the left one, then the right one
	 */
	public List<Side> sides() {
		return List.of(new Side("a", this.left), new Side("b", this.right));
	}

	/**
	 * A choice.
	 *
	 * @param name what addresses and message keys call it
	 * @param chosen what is chosen, or null
	 */
	record Side(String name, @Nullable Compared chosen) {

		/**
		 * Tells whether something is what is chosen here.
		 * @param option what can be chosen
		 * @return whether it is
		 */
		public boolean isChosen(Compared option) {
			return option.equals(this.chosen);
		}

	}

}
