package dev.waymark.catalog.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The order of what two have put in order.
 *
 * @param mine what the one has, in order
 * @param theirs what the other has, in order
 * @param mineMoved whether the one has moved what was there
 * @param theirsMoved whether the other has
 */
record Order(List<String> mine, List<String> theirs, boolean mineMoved, boolean theirsMoved) {

	static Order of(@Nullable List<String> base, List<String> mine, List<String> theirs) {
		if (base == null) {
			return new Order(mine, theirs, true, true);
		}
		List<String> all = base.stream().filter((key) -> mine.contains(key) && theirs.contains(key)).toList();
		return new Order(mine, theirs, !all.equals(only(mine, all)), !all.equals(only(theirs, all)));
	}

	private static List<String> only(List<String> keys, Collection<String> wanted) {
		return keys.stream().filter(wanted::contains).toList();
	}

	/** Whether both have moved things, each in another way. */
	boolean isClash() {
		return this.mineMoved && this.theirsMoved && !only(this.mine, this.theirs).equals(only(this.theirs, this.mine));
	}

	/**
	 * Puts what is left of both into one order.
	 * @param kept what is left
	 * @param likeTheirs whose order stays when both have moved things
	 * @return what is left; what only the one has stands after what it stood after there
	 */
	List<String> of(Collection<String> kept, boolean likeTheirs) {
		boolean first = likeTheirs || !this.mineMoved;
		List<String> leading = first ? this.theirs : this.mine;
		List<String> others = first ? this.mine : this.theirs;
		List<String> order = new ArrayList<>(only(leading, kept));
		String before = null;
		for (String key : others) {
			if (kept.contains(key) && !leading.contains(key)) {
				order.add((before != null) ? order.indexOf(before) + 1 : 0, key);
			}
			if (order.contains(key)) {
				before = key;
			}
		}
		return order;
	}

}
