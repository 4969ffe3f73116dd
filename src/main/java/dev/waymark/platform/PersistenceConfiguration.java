package dev.waymark.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;
import org.springframework.data.repository.config.BootstrapMode;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.orm.jpa.JpaVendorAdapter;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/**
 * How the house meets its database. Repositories of a line may stand together in one
 * class, and each is made when it is asked first, which makes a start shorter. One name
 * for one fault: what a database refuses is told by the same exceptions whether an entity
 * or plain SQL asked, so that a key that is there already is a
 * {@link org.springframework.dao.DuplicateKeyException} on both ways.
 */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(basePackages = "dev.waymark", considerNestedRepositories = true,
		bootstrapMode = BootstrapMode.LAZY, queryEnhancerSelector = PersistenceConfiguration.AsWritten.class)
public class PersistenceConfiguration {

	@Bean
	JpaVendorAdapter jpaVendorAdapter() {
		HibernateJpaVendorAdapter adapter = new HibernateJpaVendorAdapter();
		HibernateJpaDialect dialect = adapter.getJpaDialect();
		dialect.setJdbcExceptionTranslator(new SQLExceptionSubclassTranslator());
		return adapter;
	}

	/**
	 * Leaves queries as they are written. Hibernate reads and checks each when it is
	 * asked first; Spring Data would read each as well, with a grammar of its own, in
	 * order to sort it, which none of ours asks for.
	 */
	static final class AsWritten extends QueryEnhancerSelector.DefaultQueryEnhancerSelector {

		AsWritten() {
			super(QueryEnhancerFactories.fallback(), QueryEnhancerFactories.fallback());
		}

	}

}
