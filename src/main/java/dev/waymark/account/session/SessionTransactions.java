package dev.waymark.account.session;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets sessions end within the transaction that gives cause for it: all of it happens or
 * nothing, and no second connection is needed, of which there may be none left.
 */
@Configuration(proxyBeanMethods = false)
class SessionTransactions {

	/** The name is the one that Spring Session looks for. */
	@Bean
	TransactionOperations springSessionTransactionOperations(PlatformTransactionManager transactions) {
		return new TransactionTemplate(transactions);
	}

}
