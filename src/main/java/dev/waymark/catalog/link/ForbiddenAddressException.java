package dev.waymark.catalog.link;

import java.net.UnknownHostException;

/**
 * Thrown before anything is sent to where links must not lead: inside the own network, to
 * odd ports, by odd schemes.
 */
class ForbiddenAddressException extends UnknownHostException {

	ForbiddenAddressException(String message) {
		super(message);
	}

}
