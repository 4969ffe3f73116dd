package dev.waymark.catalog.link;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * The book of names: which addresses a host has at this moment.
 */
@FunctionalInterface
interface HostNames {

	InetAddress[] of(String host) throws UnknownHostException;

}
