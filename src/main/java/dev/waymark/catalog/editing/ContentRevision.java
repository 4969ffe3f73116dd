package dev.waymark.catalog.editing;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The number that tells every node whether its picture of the content is still the
 * newest.
 */
@Component
class ContentRevision {

	private final JdbcClient jdbc;

	private final Clock clock;

	ContentRevision(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	long now() {
		return this.jdbc.sql("select number from content_revision where id = 1").query(Long.class).single();
	}

	/**
	 * Holds everybody else's changes back until the transaction ends, and lets every node
	 * read the content anew after it.
	 */
	void next() {
		this.jdbc.sql("update content_revision set number = number + 1, changed_at = ? where id = 1")
			.param(DraftRepository.at(this.clock.instant()))
			.update();
	}

}
