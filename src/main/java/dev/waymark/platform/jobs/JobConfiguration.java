package dev.waymark.platform.jobs;

import javax.sql.DataSource;

import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Lets jobs run, each on one node at a time: whoever holds the row in {@code shedlock}
 * (R37). {@code waymark.jobs=off} stops them all on a node.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "waymark.jobs", havingValue = "on", matchIfMissing = true)
@EnableScheduling
@EnableSchedulerLock(defaultLockAtMostFor = "PT10M")
class JobConfiguration {

	@Bean
	LockProvider lockProvider(DataSource database) {
		return new JdbcTemplateLockProvider(database);
	}

}
