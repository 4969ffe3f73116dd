package dev.waymark.exchange.file;

/**
 * Counts the rows of a file and stops when there are too many.
 */
final class RowCount {

	private final int most;

	private int rows;

	RowCount(int most) {
		this.most = most;
	}

	boolean isExceeded() {
		return this.rows > this.most;
	}

	void add(Place place) {
		if (++this.rows > this.most) {
			throw new UnreadableFileException(FileFault.of(place, "import.fault.rows", this.most));
		}
	}

}
