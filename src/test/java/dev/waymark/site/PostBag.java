package dev.waymark.site;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The letters that wait for the postman, who does not go his rounds by himself in tests
 * over HTTP.
 */
public class PostBag {

	private final JdbcClient jdbc;

	public PostBag(JdbcClient jdbc) {
		this.jdbc = jdbc;
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
	public String newest(String email) {
		return this.jdbc
			.sql("select text_part from outbox_letter where recipient = ? order by id desc fetch first 1 rows only")
			.param(email)
			.query(String.class)
			.single();
	}

	/**
	 * Where the link in somebody's newest letter leads.
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
		return Pattern.compile("https?://[^/\\s]+(/\\S*)")
			.matcher(newest(email))
			.results()
			.map((MatchResult link) -> link.group(1))
			.toList();
	}

}
