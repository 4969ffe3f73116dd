package dev.waymark.inbox.web;

/**
 * A place in a long list.
 *
 * @param total how long the list is
 * @param number which page this is, from 1
 * @param pages how many pages there are, at least 1
 */
record Paging(int total, int number, int pages) {

	static final int SIZE = 50;

	/** A number that is none, or too large, leads to the nearest page there is. */
	static Paging of(int total, String asked) {
		int pages = Math.max(1, (total + SIZE - 1) / SIZE);
		int number = asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 1;
		return new Paging(total, Math.min(Math.max(number, 1), pages), pages);
	}

	int skipped() {
		return (this.number - 1) * SIZE;
	}

	public boolean hasPrevious() {
		return this.number > 1;
	}

	public boolean hasNext() {
		return this.number < this.pages;
	}

}
