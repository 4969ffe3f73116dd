package dev.waymark.exchange.file;

/**
 * A file cannot be read any further.
 */
class UnreadableFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Fault fault;

	UnreadableFileException(Fault fault) {
		super(fault.key());
		this.fault = fault;
	}

	/**
	 * Why not.
	 */
	Fault fault() {
		return this.fault;
	}

}
