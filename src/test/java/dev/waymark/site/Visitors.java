package dev.waymark.site;

import org.springframework.core.env.Environment;

/**
 * The door at which visitors arrive: the server that this test run has started.
 */
public class Visitors {

	private final Environment environment;

	/**
	 * Knows the way to a site.
	 * @param environment where its port is told once it listens
	 */
	public Visitors(Environment environment) {
		this.environment = environment;
	}

	/**
	 * Somebody whom nobody knows yet.
	 * @return a browser without cookies
	 */
	public Visitor anyone() {
		return new Visitor(port());
	}

	/**
	 * Somebody whom nobody knows yet, behind the proxy.
	 * @param address where the proxy says that they are
	 * @return a browser without cookies
	 */
	public Visitor from(String address) {
		return new Visitor(port(), address);
	}

	/**
	 * Where the site listens.
	 * @return the port
	 */
	public int port() {
		return this.environment.getRequiredProperty("local.server.port", Integer.class);
	}

}
