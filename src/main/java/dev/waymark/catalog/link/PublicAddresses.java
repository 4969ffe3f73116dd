package dev.waymark.catalog.link;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses that everybody in the world reaches from all others: own, private,
 * link-local, shared, reserved, of groups, for documents, and those of the services that
 * clouds offer to their own machines only. The blocks are those of IANA's registries of
 * special-purpose addresses.
 */
final class PublicAddresses {

	private static final List<Block> NOT_PUBLIC_V4 = Stream
		.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
				"192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
				"203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
				// Azure's own services, at an address that looks like any other.
				"168.63.129.16/32")
		.map(Block::of)
		.toList();

	/** In IPv6 little is public, so what is not named here is not. */
	private static final Block PUBLIC_V6 = Block.of("2000::/3");

	/** Teredo and 6to4, which hide an IPv4 address, are among them. */
	private static final List<Block> NOT_PUBLIC_V6 = Stream.of("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")
		.map(Block::of)
		.toList();

	/** IPv4 as a network that has none shows it (NAT64). */
	private static final Block TRANSLATED_V4 = Block.of("64:ff9b::/96");

	private PublicAddresses() {
	}

	static boolean isPublic(InetAddress address) {
		byte[] bytes = address.getAddress();
		if (bytes.length == 4) {
			return isPublicV4(bytes);
		}
		if (TRANSLATED_V4.contains(bytes)) {
			return isPublicV4(Arrays.copyOfRange(bytes, 12, 16));
		}
		return PUBLIC_V6.contains(bytes) && NOT_PUBLIC_V6.stream().noneMatch((block) -> block.contains(bytes));
	}

	private static boolean isPublicV4(byte[] bytes) {
		return NOT_PUBLIC_V4.stream().noneMatch((block) -> block.contains(bytes));
	}

	/**
	 * Addresses that begin alike.
	 *
	 * @param start the first of them
	 * @param bits how many bits they share
	 */
	private record Block(byte[] start, int bits) {

		static Block of(String text) {
			String[] parts = text.split("/");
			try {
				return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
			}
			catch (UnknownHostException ex) {
				throw new IllegalArgumentException(ex);
			}
		}

		boolean contains(byte[] address) {
			for (int bit = 0; bit < this.bits; bit++) {
				int mask = 0x80 >> (bit % 8);
				if ((address[bit / 8] & mask) != (this.start[bit / 8] & mask)) {
					return false;
				}
			}
			return true;
		}

	}

}
