package dev.waymark.admin.link;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.link.LinkRunView;

/**
 * How far the visits to all links are.
 *
 * @param run the last round, or null when there was none
 * @param visited whether links are visited at all
 * @param asked whether somebody has just asked for a round
 * @param refused whether that was in vain
 * @param watching whether the page is asked only for how far the round is
 */
record LinkRound(@Nullable LinkRunView run, boolean visited, boolean asked, boolean refused, boolean watching) {

	public boolean isUnderWay() {
		return this.run != null && this.run.isUnderWay();
	}

	public boolean isWaiting() {
		return this.run != null && this.run.isUnderWay() && this.run.isWaiting();
	}

	public boolean isRunning() {
		return isUnderWay() && !isWaiting();
	}

	public boolean isOver() {
		return this.run != null && !this.run.isUnderWay();
	}

	/** Whether there is something to see from one moment to the next. */
	public boolean isWatched() {
		return isUnderWay() && this.visited;
	}

	public boolean isStartable() {
		return this.visited && !isUnderWay();
	}

	/** A bar has an end, also before the links are counted. */
	public int end() {
		return (this.run != null) ? Math.max(this.run.total(), 1) : 1;
	}

}
