package dev.waymark.catalog.link;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a host asks programs to leave alone (RFC 9309): the rules for us by name, else
 * those for everybody.
 */
final class Robots {

	/** Asks for nothing. */
	static final Robots FREE = new Robots(List.of());

	/** As much of the file as has to be read (RFC 9309, 2.5). */
	static final int MOST_BYTES = 500 * 1024;

	private static final String OUR_NAME = "waymark";

	private static final String EVERYBODY = "*";

	/** No path is as long, so a longer rule fits none that counts. */
	private static final int MOST_LETTERS = 2000;

	private static final Pattern ESCAPED = Pattern.compile("%([0-9A-Fa-f]{2})");

	private final List<Rule> rules;

	private Robots(List<Rule> rules) {
		this.rules = rules;
	}

	static Robots parse(String file) {
		List<Rule> ours = new ArrayList<>();
		List<Rule> everybodys = new ArrayList<>();
		boolean named = false;
		boolean forUs = false;
		boolean forEverybody = false;
		boolean inRules = true;
		for (String line : file.replace("\uFEFF", "").split("\\R")) {
			String[] parts = line.replaceFirst("#.*", "").split(":", 2);
			if (parts.length < 2) {
				continue;
			}
			String key = parts[0].strip().toLowerCase(Locale.ROOT);
			String value = parts[1].strip();
			if (key.equals("user-agent")) {
				// Names that follow each other share the rules that follow them.
				forUs = (forUs && !inRules) || productOf(value).equals(OUR_NAME);
				forEverybody = (forEverybody && !inRules) || value.equals(EVERYBODY);
				named = named || forUs;
				inRules = false;
			}
			else if (key.equals("allow") || key.equals("disallow")) {
				inRules = true;
				if (!value.isEmpty() && value.length() <= MOST_LETTERS) {
					Rule rule = new Rule(normal(value), key.equals("allow"));
					if (forUs) {
						ours.add(rule);
					}
					if (forEverybody) {
						everybodys.add(rule);
					}
				}
			}
		}
		return new Robots(named ? ours : everybodys);
	}

	/** Whether an address may be visited: the longest rule that fits it decides. */
	boolean allow(URI address) {
		String query = (address.getRawQuery() != null) ? "?" + address.getRawQuery() : "";
		String path = normal(address.getRawPath() + query);
		return this.rules.stream()
			.filter((rule) -> rule.fits(path))
			.max(Comparator.comparingInt((Rule rule) -> rule.pattern.length()).thenComparing(Rule::allows))
			.map(Rule::allows)
			.orElse(true);
	}

	/** A name may be followed by a version, which does not count. */
	private static String productOf(String agent) {
		return agent.replaceFirst("[^A-Za-z_-].*", "").toLowerCase(Locale.ROOT);
	}

	/** One spelling for each path, whether its letters are written out or as numbers. */
	private static String normal(String path) {
		StringBuilder normal = new StringBuilder();
		path.codePoints().forEach((letter) -> {
			if (letter < 0x80) {
				normal.append((char) letter);
				return;
			}
			for (byte each : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
				normal.append(String.format(Locale.ROOT, "%%%02X", each));
			}
		});
		return ESCAPED.matcher(normal).replaceAll((found) -> {
			char letter = (char) Integer.parseInt(found.group(1), 16);
			boolean plain = String.valueOf(letter).matches("[A-Za-z0-9._~-]");
			return Matcher.quoteReplacement(plain ? String.valueOf(letter) : found.group().toUpperCase(Locale.ROOT));
		});
	}

	/**
	 * A line of the file.
	 *
	 * @param pattern how a path begins; a star stands for anything, a dollar sign at the
	 * end for the end
	 * @param allows whether such a path may be visited
	 */
	private record Rule(String pattern, boolean allows) {

		boolean fits(String path) {
			boolean toTheEnd = this.pattern.endsWith("$");
			String words = toTheEnd ? this.pattern.substring(0, this.pattern.length() - 1) : this.pattern + "*";
			int at = 0;
			int word = 0;
			int star = -1;
			int retry = 0;
			while (at < path.length()) {
				if (word < words.length() && words.charAt(word) == '*') {
					star = word++;
					retry = at;
				}
				else if (word < words.length() && words.charAt(word) == path.charAt(at)) {
					word++;
					at++;
				}
				else if (star >= 0) {
					word = star + 1;
					at = ++retry;
				}
				else {
					return false;
				}
			}
			return words.substring(word).chars().allMatch((letter) -> letter == '*');
		}

	}

}
