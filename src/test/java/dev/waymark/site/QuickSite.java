package dev.waymark.site;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import dev.waymark.account.password.QuickPasswords;

/**
 * What makes a site under test quick: it begins with a copy of the content (see
 * {@link Database}), and passwords take little work.
 */
@TestConfiguration(proxyBeanMethods = false)
public class QuickSite {

	@Bean
	static FlywayMigrationStrategy seeded() {
		return Database.copyBeforeMigrating();
	}

	/** Takes the place of the application's own. */
	@Bean
	@Primary
	QuickPasswords quickPasswords() {
		return new QuickPasswords();
	}

}
