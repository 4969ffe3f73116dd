package dev.waymark.catalog.link;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;

/**
 * What a host asks programs to leave alone (RFC 9309): the rules for us by name, else
 * those for everybody. The library tries a star before a final {@code $} once: of
 * {@code /*.pdf$} it does not know that {@code /a.pdf/b.pdf} fits too.
 */
final class Robots {

	/** Asks for nothing. */
	static final Robots FREE = parse("");

	/** As much of the file as has to be read (RFC 9309, 2.5). */
	static final int MOST_BYTES = 500 * 1024;

	private final BaseRobotRules rules;

	private Robots(BaseRobotRules rules) {
		this.rules = rules;
	}

	/**
	 * Reads a file. A page in its place is a file without rules: taking its tags out, as
	 * the library would, costs the square of a line's length.
	 */
	static Robots parse(String file) {
		byte[] words = file.replace("<", "%3C").getBytes(StandardCharsets.UTF_8);
		// A delay, however long, is not what RFC 9309 calls a rule.
		SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
		return new Robots(parser.parseContent("", words, "text/plain", Set.of("waymark")));
	}

	/** Whether an address may be visited: the longest rule that fits it decides. */
	boolean allow(URI address) {
		return this.rules.isAllowed(address.toString());
	}

}
