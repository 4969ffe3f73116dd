package dev.waymark.catalog.link;

import java.net.InetAddress;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Reads the settings, and gives the rounds a thread of their own: they take long, and all
 * other jobs of a node share one.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LinkSettings.class)
class LinkConfiguration {

	static final String SCHEDULER = "linkScheduler";

	/** Not for other jobs, which have the one that comes with scheduling. */
	@Bean(name = SCHEDULER, defaultCandidate = false)
	TaskScheduler linkScheduler() {
		ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
		scheduler.setThreadNamePrefix("links-");
		scheduler.setDaemon(true);
		return scheduler;
	}

	@Bean
	HostNames names() {
		return InetAddress::getAllByName;
	}

}
