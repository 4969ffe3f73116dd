package dev.waymark.site;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What people find in their mail: the letters that wait in the outbox, for no test over
 * HTTP has a mail server.
 */
public final class Letterbox {

	private static final AtomicInteger number = new AtomicInteger();

	private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/(?:sign-up|reset|email)/\\S+)");

	private final JdbcClient jdbc;

	public Letterbox(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** An address that nobody else has, and that is as long as all others. */
	public static String fresh() {
		return "ada%05d@example.org".formatted(number.incrementAndGet());
	}

	/** The kinds of the letters to somebody, the oldest first. */
	public List<String> kinds(String email) {
		return this.jdbc.sql("select kind from outbox_letter where recipient = ? order by id")
			.param(email)
			.query(String.class)
			.list();
	}

	/** What the newest letter to somebody says. */
	public String text(String email) {
		return this.jdbc
			.sql("select text_part from outbox_letter where recipient = ? order by id desc fetch first row only")
			.param(email)
			.query(String.class)
			.single();
	}

	/** The path of the link in the newest letter to somebody. */
	public String link(String email) {
		String text = text(email);
		Matcher link = LINK.matcher(text);
		if (!link.find()) {
			throw new AssertionError("No link in: " + text);
		}
		return link.group(1);
	}

}
