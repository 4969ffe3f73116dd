package dev.waymark.inbox;

import java.util.List;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.platform.text.SearchWords;

/**
 * Makes the words by which editors find reports, where they are not by the rules of this
 * release, before anybody looks for them.
 */
@Component
class ReportWords implements SmartInitializingSingleton {

	private static final int AT_ONCE = 1000;

	private final ReportRepository reports;

	private final TransactionTemplate transaction;

	ReportWords(ReportRepository reports, PlatformTransactionManager transactions) {
		this.reports = reports;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public void afterSingletonsInstantiated() {
		boolean more = true;
		while (more) {
			more = Boolean.TRUE.equals(this.transaction.execute((status) -> spellSome()));
		}
	}

	private boolean spellSome() {
		List<Report> some = this.reports.findBySpelledByNotOrderById(SearchWords.RULES, Limit.of(AT_ONCE));
		some.forEach(Report::spell);
		return !some.isEmpty();
	}

}
