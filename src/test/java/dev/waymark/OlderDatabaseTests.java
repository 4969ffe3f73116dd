package dev.waymark;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.account.AccountView;
import dev.waymark.account.People;
import dev.waymark.account.PeopleQuery;
import dev.waymark.inbox.Inbox;
import dev.waymark.inbox.ReportQuery;
import dev.waymark.inbox.ReportView;
import dev.waymark.site.Database;
import dev.waymark.site.Node;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an older release has kept is found by this one.
 */
class OlderDatabaseTests {

	@ParameterizedTest
	@EnumSource
	void peopleAndReportsFromBeforeTheirWordsWereKeptAreFound(Database kind) {
		String address = kind.seeded();
		JdbcClient jdbc = JdbcClient.create(kind.source(address));
		jdbc.sql("drop index account_name_order_ix").update();
		jdbc.sql("drop index account_mailbox_ix").update();
		for (String column : List.of("account drop column name_order", "account drop column search_words",
				"account drop column mailbox", "account drop column spelled_by", "report drop column search_words",
				"report drop column spelled_by")) {
			jdbc.sql("alter table " + column).update();
		}
		jdbc.sql("delete from \"flyway_schema_history\" where \"version\" in ('023', '024')").update();
		open(jdbc, "Zoë Straße");
		open(jdbc, "Ångström");
		open(jdbc, "Bo");
		try (Node node = Node.start(kind, address, "--waymark.jobs=off")) {
			People people = node.find(People.class);
			assertThat(people.list(new PeopleQuery("", null, null), 50, 0)).extracting(AccountView::name)
				.containsExactly("Ångström", "Bo", "Zoë Straße");
			assertThat(people.list(new PeopleQuery("strasse", null, null), 50, 0)).extracting(AccountView::name)
				.containsExactly("Zoë Straße");
			assertThat(node.find(Inbox.class).list(new ReportQuery("grusse zoe", null, null), 50, 0))
				.extracting(ReportView::words)
				.containsExactly("Grüße von Zoë Straße");
		}
	}

	private static void open(JdbcClient jdbc, String name) {
		UUID uuid = UUID.randomUUID();
		jdbc.sql("insert into learner (uuid, created_at) values (?, current_timestamp)").param(uuid).update();
		jdbc.sql("""
				insert into account (uuid, learner_id, email, email_key, display_name, role, theme, keys_on, language,
				created_at)
				select uuid, id, ?, ?, ?, 'learner', 'auto', true, 'auto', created_at from learner where uuid = ?""")
			.params(uuid + "@example.org", uuid + "@example.org", name, uuid)
			.update();
		jdbc.sql("""
				insert into report (uuid, learner_id, kind, skill_id, fault, words, status, answer, sent_at)
				select l.uuid, l.id, 'wrong', s.id, 'fact', ?, 'open', '', l.created_at from learner l, skill s
				where l.uuid = ? and s.slug = 'python'""").params("Grüße von " + name, uuid).update();
	}

}
