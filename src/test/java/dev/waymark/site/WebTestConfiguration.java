package dev.waymark.site;

import javax.sql.DataSource;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.account.factor.SecondFactor;
import dev.waymark.account.password.Passwords;
import dev.waymark.account.password.QuickPasswords;
import dev.waymark.site.Work.Meter;

/**
 * What tests over HTTP have at hand: visitors, a look at the rows, and the log of
 * statements that the application sends to its database.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import(QuickSite.class)
public class WebTestConfiguration {

	/** A header that makes a request fail. */
	public static final String BREAKDOWN = "Waymark-Test-Breakdown";

	@Bean
	Visitors visitors(Environment environment) {
		return new Visitors(environment);
	}

	@Bean
	Rows rows(JdbcClient jdbc) {
		return new Rows(jdbc);
	}

	@Bean
	Members members(JdbcClient jdbc, Passwords passwords, SecondFactor factor, Visitors visitors) {
		return new Members(jdbc, passwords, factor, visitors);
	}

	/** Fails whatever asks for it, after all checks, as a bug would. */
	@Bean
	Filter breakdown() {
		return (request, response, chain) -> {
			if (request.getDispatcherType() == DispatcherType.REQUEST
					&& ((HttpServletRequest) request).getHeader(BREAKDOWN) != null) {
				throw new IllegalStateException("A secret of the inside");
			}
			chain.doFilter(request, response);
		};
	}

	@Bean
	static FileLookUps fileLookUps() {
		return new FileLookUps();
	}

	@Bean
	ContentChanges changes(ApplicationContext flats) {
		return new ContentChanges(flats);
	}

	@Bean
	Meter meter(StatementLog log, QuickPasswords passwords) {
		return new Meter(log, passwords);
	}

	@Bean
	static StatementLog statementLog() {
		return new StatementLog();
	}

	@Bean
	static BeanPostProcessor statementLogger(StatementLog log) {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String beanName) {
				return (bean instanceof DataSource database)
						? ProxyDataSourceBuilder.create(database).listener(log).build() : bean;
			}
		};
	}

}
