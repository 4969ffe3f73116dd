package dev.waymark.catalog.document;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * Lines that two have changed, put together: what the one wrote, took out or moved, and
 * what the other did, each where it was done.
 */
final class Lines {

	private final List<String> base;

	private final List<AbstractDelta<String>> mine;

	private final List<AbstractDelta<String>> theirs;

	private Lines(List<String> base, List<String> mine, List<String> theirs) {
		this.base = base;
		this.mine = DiffUtils.diff(base, mine).getDeltas();
		this.theirs = DiffUtils.diff(base, theirs).getDeltas();
	}

	/**
	 * Puts two changes of the same lines together.
	 * @return the lines, each once; or empty when both changed the same line, each in
	 * another way
	 */
	static Optional<List<String>> together(List<String> base, List<String> mine, List<String> theirs) {
		Lines lines = new Lines(base, mine, theirs);
		return lines.clash() ? Optional.empty() : Optional.of(lines.together());
	}

	private boolean clash() {
		return this.mine.stream().anyMatch((one) -> this.theirs.stream().anyMatch((other) -> clash(one, other)));
	}

	private static boolean clash(AbstractDelta<String> one, AbstractDelta<String> other) {
		if (isSame(one, other) || isRemoval(one) && isRemoval(other)) {
			return false;
		}
		int begin = Math.max(at(one), at(other));
		int end = Math.min(at(one) + size(one), at(other) + size(other));
		return begin < end || isWithin(one, other) || isWithin(other, one);
	}

	private static boolean isSame(AbstractDelta<String> one, AbstractDelta<String> other) {
		return at(one) == at(other) && size(one) == size(other)
				&& one.getTarget().getLines().equals(other.getTarget().getLines());
	}

	private static boolean isRemoval(AbstractDelta<String> delta) {
		return delta.getTarget().getLines().isEmpty();
	}

	/** Whether lines are put in the middle of what the other has changed. */
	private static boolean isWithin(AbstractDelta<String> added, AbstractDelta<String> changed) {
		return size(added) == 0 && at(added) > at(changed) && at(added) < at(changed) + size(changed);
	}

	private List<String> together() {
		List<AbstractDelta<String>> deltas = Stream.concat(this.theirs.stream(), this.mine.stream()).toList();
		Set<String> lines = new LinkedHashSet<>();
		for (int index = 0; index <= this.base.size(); index++) {
			int here = index;
			deltas.stream()
				.filter((delta) -> at(delta) == here)
				.sorted(Comparator.comparing(Lines::size))
				.forEach((delta) -> lines.addAll(delta.getTarget().getLines()));
			if (here < this.base.size() && deltas.stream().noneMatch((delta) -> covers(delta, here))) {
				lines.add(this.base.get(here));
			}
		}
		return List.copyOf(lines);
	}

	private static boolean covers(AbstractDelta<String> delta, int line) {
		return at(delta) <= line && line < at(delta) + size(delta);
	}

	private static int at(AbstractDelta<String> delta) {
		return delta.getSource().getPosition();
	}

	private static int size(AbstractDelta<String> delta) {
		return delta.getSource().size();
	}

}
