package dev.waymark;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.account.AccountView;
import dev.waymark.account.member.People;
import dev.waymark.account.member.PeopleQuery;
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
	void whatWasKeptBeforeWordsAndVersionsWereIsFound(Database kind) {
		String address = kind.seeded();
		JdbcClient jdbc = JdbcClient.create(kind.source(address));
		leaveOnlyWhatVersion22Made(jdbc);
		open(jdbc, "Zoë Straße");
		open(jdbc, "Ångström");
		open(jdbc, "Bo");
		UUID ended = UUID.randomUUID();
		UUID going = UUID.randomUUID();
		formerDraft(jdbc, ended, 6);
		formerDraft(jdbc, ended, 7);
		formerDraft(jdbc, going, 2);
		draft(jdbc, going, 3);
		jdbc.sql("insert into signing_key (name, secret, created_at) values ('guest', 'c2VjcmV0', current_timestamp)")
			.update();
		try (Node node = Node.start(kind, address, "--waymark.jobs=off")) {
			People people = node.find(People.class);
			assertThat(people.list(new PeopleQuery("", null, null), 50, 0)).extracting(AccountView::name)
				.containsExactly("Ångström", "Bo", "Zoë Straße");
			assertThat(people.list(new PeopleQuery("strasse", null, null), 50, 0)).extracting(AccountView::name)
				.containsExactly("Zoë Straße");
			assertThat(node.find(Inbox.class).list(new ReportQuery("grusse zoe", null, null), 50, 0))
				.extracting(ReportView::words)
				.containsExactly("Grüße von Zoë Straße");
			assertThat(versions(jdbc, "draft_version")).isEqualTo(Map.of(ended, 7L, going, 2L));
			assertThat(versions(jdbc, "content_draft")).isEqualTo(Map.of(going, 3L));
			assertThat(jdbc.sql("select name from signing_key where secret = 'c2VjcmV0'").query(String.class).single())
				.isEqualTo("guest-1");
		}
	}

	/** Flyway refuses a release that lacks a migration below one that it has. */
	private static void leaveOnlyWhatVersion22Made(JdbcClient jdbc) {
		jdbc.sql("update signing_key set name = 'guest' where name = 'guest-1'").update();
		jdbc.sql("drop table draft_version").update();
		jdbc.sql("drop index account_name_order_ix").update();
		jdbc.sql("drop index account_mailbox_ix").update();
		for (String column : List.of("account drop column name_order", "account drop column search_words",
				"account drop column mailbox", "account drop column spelled_by", "report drop column search_words",
				"report drop column spelled_by")) {
			jdbc.sql("alter table " + column).update();
		}
		jdbc.sql("delete from \"flyway_schema_history\" where \"version\" >= '023'").update();
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

	private static void formerDraft(JdbcClient jdbc, UUID thing, long version) {
		jdbc.sql("""
				insert into former_draft (uuid, kind, version, document, editor_name, changed_at, ending, ended_by_name,
				ended_at)
				values (?, 'skill', ?, '{}', 'Bo', current_timestamp, 'replaced', 'Bo', current_timestamp)""")
			.params(thing, version)
			.update();
	}

	private static void draft(JdbcClient jdbc, UUID thing, long version) {
		jdbc.sql("""
				insert into content_draft (uuid, kind, version, document, editor_name, changed_at)
				values (?, 'skill', ?, '{}', 'Bo', current_timestamp)""").params(thing, version).update();
	}

	private static Map<UUID, Long> versions(JdbcClient jdbc, String table) {
		return jdbc.sql("select uuid, version from " + table)
			.query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
