package dev.waymark.inbox;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.platform.text.SearchWords;

/**
 * By what editors find reports: whatever was typed or answered. Makes the words that are
 * not by the rules of this release before anybody looks for them.
 */
@Component
class ReportWords implements SmartInitializingSingleton {

	private static final int AT_ONCE = 1000;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	ReportWords(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
	}

	static String of(ReportDraft draft) {
		return of(draft.words(), "", draft.suggestion());
	}

	static String of(ReportView report, String answer) {
		return of(report.words(), answer, report.suggestion());
	}

	private static String of(String words, String answer, @Nullable Suggestion suggestion) {
		return (suggestion != null) ? SearchWords.of(words, answer, suggestion.name(), suggestion.url())
				: SearchWords.of(words, answer);
	}

	@Override
	public void afterSingletonsInstantiated() {
		List<Row> rows = after(0);
		while (!rows.isEmpty()) {
			List<Row> some = rows;
			this.transaction.executeWithoutResult((status) -> some.forEach(this::keep));
			rows = after(rows.get(rows.size() - 1).id());
		}
	}

	private List<Row> after(long id) {
		return this.jdbc.sql("""
				select id, version, words, answer, name, url from report where spelled_by <> :rules and id > :id
				order by id fetch first :most rows only""")
			.param("rules", SearchWords.RULES)
			.param("id", id)
			.param("most", AT_ONCE)
			.query(Row.class)
			.list();
	}

	/** Whoever decides about a report meanwhile keeps the new words. */
	private void keep(Row row) {
		String words = SearchWords.of(row.words(), row.answer(), Objects.requireNonNullElse(row.name(), ""),
				Objects.requireNonNullElse(row.url(), ""));
		this.jdbc.sql("update report set search_words = ?, spelled_by = ? where id = ? and version = ?")
			.params(words, SearchWords.RULES, row.id(), row.version())
			.update();
	}

	private record Row(long id, long version, String words, String answer, @Nullable String name,
			@Nullable String url) {
	}

}
