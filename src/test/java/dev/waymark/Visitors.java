package dev.waymark;

import org.springframework.core.env.Environment;

/**
 * The door at which visitors arrive: the server that this test run has started.
 */
class Visitors {

	private final Environment environment;

	Visitors(Environment environment) {
		this.environment = environment;
	}

	/**
	 * Somebody whom nobody knows yet.
	 * @return a browser without cookies
	 */
	Visitor anyone() {
		return new Visitor(port());
	}

	int port() {
		return this.environment.getRequiredProperty("local.server.port", Integer.class);
	}

}
