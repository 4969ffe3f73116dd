package dev.waymark.exchange.file;

/**
 * A file cannot be read any further.
 */
class UnreadableFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient FileFault fault;

	UnreadableFileException(FileFault fault) {
		super(fault.key());
		this.fault = fault;
	}

	/**
	 * Why not.
	 */
	FileFault fault() {
		return this.fault;
	}

}
