package dev.waymark.account;

import java.util.List;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
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

	private static final int AT_ONCE = 1000;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	Directory(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public void afterSingletonsInstantiated() {
		List<Row> rows = after(0);
		while (!rows.isEmpty()) {
			List<Row> some = rows;
			this.transaction.executeWithoutResult((status) -> some.forEach(this::enter));
			rows = after(rows.get(rows.size() - 1).id());
		}
	}

	private List<Row> after(long id) {
		return this.jdbc.sql("""
				select id, display_name, email from account where spelled_by <> :rules and id > :id order by id
				fetch first :most rows only""")
			.param("rules", SearchWords.RULES)
			.param("id", id)
			.param("most", AT_ONCE)
			.query(Row.class)
			.list();
	}

	/** Whoever is called something else meanwhile has entered that. */
	private void enter(Row row) {
		DirectoryEntry entry = DirectoryEntry.of(row.displayName(), new EmailAddress(row.email()));
		this.jdbc.sql("""
				update account set name_order = ?, search_words = ?, mailbox = ?, spelled_by = ?
				where id = ? and display_name = ? and email = ?""")
			.params(entry.nameOrder(), entry.searchWords(), entry.mailbox(), SearchWords.RULES, row.id(),
					row.displayName(), row.email())
			.update();
	}

	private record Row(long id, String displayName, String email) {
	}

}
