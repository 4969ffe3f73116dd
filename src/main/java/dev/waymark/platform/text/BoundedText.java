package dev.waymark.platform.text;

/**
 * A text that is written until it is full.
 */
final class BoundedText implements Appendable {

	private final int most;

	private final StringBuilder text = new StringBuilder();

	BoundedText(int most) {
		this.most = most;
	}

	@Override
	public Appendable append(CharSequence more) {
		return append(more, 0, more.length());
	}

	@Override
	public Appendable append(CharSequence more, int start, int end) {
		if (this.text.length() + end - start > this.most) {
			throw new FullException();
		}
		this.text.append(more, start, end);
		return this;
	}

	@Override
	public Appendable append(char more) {
		return append(String.valueOf(more));
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

	/** There is no more room. */
	static final class FullException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		FullException() {
			super("The text is full", null, false, false);
		}

	}

}
