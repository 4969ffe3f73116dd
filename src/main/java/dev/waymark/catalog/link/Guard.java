package dev.waymark.catalog.link;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.hc.client5.http.DnsResolver;

/**
 * Stands where names become addresses, so that no connection is made but to an address
 * that was looked at: the name is asked for once a connection, and who changes what it
 * means between the look and the call changes nothing (DNS re-binding). A host with one
 * forbidden address is forbidden.
 */
class Guard implements DnsResolver {

	private static final Set<Integer> PORTS = Set.of(80, 443);

	private final HostNames names;

	private final Predicate<InetAddress> open;

	private final List<String> trusted;

	Guard(HostNames names, Predicate<InetAddress> open, List<String> trusted) {
		this.names = names;
		this.open = open;
		this.trusted = trusted;
	}

	@Override
	public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
		String name = host.toLowerCase(Locale.ROOT);
		boolean known = this.trusted.stream().anyMatch((place) -> place.startsWith(name + ":"));
		if (known ? !this.trusted.contains(name + ":" + port) : !PORTS.contains(port)) {
			throw new ForbiddenAddressException("The port " + port + " is not visited");
		}
		InetAddress[] addresses = this.names.of(name);
		if (!known && !Arrays.stream(addresses).allMatch(this.open)) {
			throw new ForbiddenAddressException("The host has an address that is not public");
		}
		return Arrays.stream(addresses).map((address) -> new InetSocketAddress(address, port)).toList();
	}

	@Override
	public InetAddress[] resolve(String host) throws UnknownHostException {
		throw new ForbiddenAddressException("Nobody is visited without a port");
	}

	@Override
	public String resolveCanonicalHostname(String host) {
		return host;
	}

}
