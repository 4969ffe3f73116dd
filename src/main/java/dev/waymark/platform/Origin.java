package dev.waymark.platform;

/**
 * Where a request came from, for throttling, for the audit log and to tell people about
 * their own sessions.
 *
 * @param address the visitor's IP address, as the server saw it or as a trusted proxy
 * told it; never what the visitor claims
 * @param device what the browser says it is, shortened and on one line; empty when it
 * says nothing
 */
public record Origin(String address, String device) {

	/** The longest address there is: IPv6 with a zone. */
	public static final int MAX_ADDRESS = 60;

	/** How much of a browser's description of itself is kept. */
	public static final int MAX_DEVICE = 200;

	/** The application itself: a job, the start. */
	public static final Origin ITSELF = new Origin("", "");

	public Origin {
		address = line(address, MAX_ADDRESS);
		device = line(device, MAX_DEVICE);
	}

	private static String line(String text, int most) {
		String line = text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]+", " ").strip();
		return (line.length() > most) ? line.substring(0, most) : line;
	}

}
