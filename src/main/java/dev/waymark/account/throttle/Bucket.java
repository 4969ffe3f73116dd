package dev.waymark.account.throttle;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

import dev.waymark.platform.Origin;

/**
 * What tries are counted together. Its name is a SHA-256, which tells neither e-mail nor
 * IP address to whoever looks at the table; it does not withstand somebody who tries all
 * addresses that there are, so rows are kept for a day only.
 *
 * @param name the hash in Base64, 43 characters
 * @param queue the row of {@code throttle_queue} that belongs to it
 */
record Bucket(String name, int queue) {

	/** As many as there are rows in {@code throttle_queue}. */
	private static final int QUEUES = 64;

	private static final int BYTES_OF_A_NETWORK = 8;

	/**
	 * The bucket of an address: IPv4 by itself, IPv6 by its network of 64 bits (R4),
	 * which is what one customer has at the least.
	 */
	static Bucket ofAddress(String kind, Origin origin) {
		return of(kind, network(origin.address()));
	}

	/** The bucket of a name; case and blanks around it do not matter. */
	static Bucket ofName(String kind, String name) {
		return of(kind, lower(name));
	}

	/** The bucket of a name from one browser. */
	static Bucket ofDevice(String kind, String name, String device) {
		return of(kind, device, lower(name));
	}

	private static Bucket of(String... parts) {
		byte[] hash = sha256(String.join("\0", parts));
		return new Bucket(Base64.getUrlEncoder().withoutPadding().encodeToString(hash), (hash[0] & 0xFF) % QUEUES);
	}

	private static String lower(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

	private static String network(String address) {
		String withoutZone = address.replaceFirst("%.*", "");
		if (!withoutZone.contains(":")) {
			return address;
		}
		try {
			// In brackets it is an address or wrong, and never looked up as a name. An
			// IPv4
			// address in IPv6's clothes comes out as what it is.
			InetAddress parsed = InetAddress.getByName("[" + withoutZone + "]");
			byte[] bytes = parsed.getAddress();
			return (bytes.length > BYTES_OF_A_NETWORK)
					? Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, BYTES_OF_A_NETWORK))
					: parsed.getHostAddress();
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

	private static byte[] sha256(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
