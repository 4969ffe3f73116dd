package dev.waymark.account.member;

import java.util.List;
import java.util.Objects;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.platform.text.SearchWords;

/**
 * Makes the entries of accounts that are not by the rules of this release, before anybody
 * looks for them: those of a database from before there were entries, and all of them
 * when the rules have changed.
 */
@Component
class Directory implements SmartInitializingSingleton {

	private static final Limit AT_ONCE = Limit.of(1000);

	private final AccountRepository accounts;

	private final TransactionTemplate transaction;

	Directory(AccountRepository accounts, PlatformTransactionManager transactions) {
		this.accounts = accounts;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public void afterSingletonsInstantiated() {
		long last = enterAfter(0);
		while (last > 0) {
			last = enterAfter(last);
		}
	}

	/** Makes some entries; gives the id of the last one, or 0 when there was none. */
	private long enterAfter(long id) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			List<Account> some = this.accounts.holdSpelledOtherwise(SearchWords.RULES, id, AT_ONCE);
			some.forEach(Account::enter);
			return some.isEmpty() ? 0 : some.get(some.size() - 1).view().id().value();
		}));
	}

}
