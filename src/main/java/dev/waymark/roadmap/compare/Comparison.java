package dev.waymark.roadmap.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.waymark.catalog.RequirementView;
import dev.waymark.platform.text.NameOrder;

/**
 * What two sides share and where they differ. On each side a skill counts with the most
 * that is asked of it.
 *
 * @param same asked for at the same proficiency by both
 * @param higherLeft asked for by both, higher on the left
 * @param higherRight asked for by both, higher on the right
 * @param onlyLeft asked for only by the left
 * @param onlyRight asked for only by the right
 */
record Comparison(List<Pair> same, List<Pair> higherLeft, List<Pair> higherRight, List<RequirementView> onlyLeft,
		List<RequirementView> onlyRight) {

	private static final Comparator<RequirementView> BY_NAME = NameOrder.by((asked) -> asked.skill().name());

	static Comparison of(Compared left, Compared right) {
		Map<Long, RequirementView> one = left.highest();
		Map<Long, RequirementView> other = right.highest();
		List<Pair> both = one.values()
			.stream()
			.sorted(BY_NAME)
			.flatMap((asked) -> Optional.ofNullable(other.get(asked.skill().id()))
				.map((there) -> new Pair(asked, there))
				.stream())
			.toList();
		return new Comparison(both.stream().filter((pair) -> pair.difference() == 0).toList(),
				both.stream().filter((pair) -> pair.difference() > 0).toList(),
				both.stream().filter((pair) -> pair.difference() < 0).toList(), missing(one, other),
				missing(other, one));
	}

	private static List<RequirementView> missing(Map<Long, RequirementView> here, Map<Long, RequirementView> there) {
		return here.values()
			.stream()
			.filter((asked) -> !there.containsKey(asked.skill().id()))
			.sorted(BY_NAME)
			.toList();
	}

	/**
	 * How many skills both sides ask for.
	 * @return the number of shared skills
	 */
	public int shared() {
		return this.same.size() + this.higherLeft.size() + this.higherRight.size();
	}

	/**
	 * A skill that both sides ask for.
	 *
	 * @param left what the left asks
	 * @param right what the right asks
	 */
	record Pair(RequirementView left, RequirementView right) {

		int difference() {
			return this.left.proficiency().compareTo(this.right.proficiency());
		}

	}

}
