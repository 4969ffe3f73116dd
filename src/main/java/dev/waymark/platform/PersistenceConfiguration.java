package dev.waymark.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.orm.jpa.JpaVendorAdapter;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/**
 * How the house meets its database. Repositories of a line may stand together in one
 * class. One name for one fault: what a database refuses is told by the same exceptions
 * whether an entity or plain SQL asked, so that a key that is there already is a
 * {@link org.springframework.dao.DuplicateKeyException} on both ways.
 */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(basePackages = "dev.waymark", considerNestedRepositories = true)
public class PersistenceConfiguration {

	@Bean
	JpaVendorAdapter jpaVendorAdapter() {
		HibernateJpaVendorAdapter adapter = new HibernateJpaVendorAdapter();
		HibernateJpaDialect dialect = adapter.getJpaDialect();
		dialect.setJdbcExceptionTranslator(new SQLExceptionSubclassTranslator());
		return adapter;
	}

}
