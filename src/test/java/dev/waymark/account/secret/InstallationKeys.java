package dev.waymark.account.secret;

import java.time.Clock;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The keys of installations that are made up for a test.
 */
public final class InstallationKeys {

	private InstallationKeys() {
	}

	/** The keys of a node with a database. */
	public static SigningKeys of(DataSource database, Clock clock) {
		return new SigningKeys(JdbcClient.create(database), clock);
	}

}
