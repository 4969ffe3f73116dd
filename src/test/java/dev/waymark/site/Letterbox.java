package dev.waymark.site;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What people find in their mail: the letters that wait in the outbox, for no test over
 * HTTP has a mail server.
 */
public final class Letterbox {

	private static final AtomicInteger number = new AtomicInteger();

	private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S*)");

	private final JdbcClient jdbc;

	/**
	 * Looks into the outbox of a site.
	 * @param jdbc its database
	 */
	public Letterbox(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Makes an address up.
	 * @return one that nobody else has, and that is as long as all others
	 */
	public static String fresh() {
		return "ada%05d@example.org".formatted(number.incrementAndGet());
	}

	/**
	 * What sort of letters somebody gets.
	 * @param email who
	 * @return the kinds, oldest first
	 */
	public List<String> kinds(String email) {
		return this.jdbc.sql("select kind from outbox_letter where recipient = ? order by id")
			.param(email)
			.query(String.class)
			.list();
	}

	/**
	 * The words of somebody's newest letter.
	 * @param email who
	 * @return the text part
	 */
	public String text(String email) {
		return this.jdbc
			.sql("select text_part from outbox_letter where recipient = ? order by id desc fetch first row only")
			.param(email)
			.query(String.class)
			.single();
	}

	/**
	 * Where the first link in somebody's newest letter leads.
	 * @param email who
	 * @return the path within the site
	 */
	public String link(String email) {
		return links(email).stream().findFirst().orElseThrow(() -> new AssertionError("No link for " + email));
	}

	/**
	 * Where the links in somebody's newest letter lead.
	 * @param email who
	 * @return the paths within the site, in the order of the letter
	 */
	public List<String> links(String email) {
		return LINK.matcher(text(email)).results().map((link) -> link.group(1)).toList();
	}

}
