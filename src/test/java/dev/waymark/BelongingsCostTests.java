package dev.waymark;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.account.LearnerId;
import dev.waymark.account.learner.Belongings;
import dev.waymark.account.learner.Guests;
import dev.waymark.site.StatementLog;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many statements it takes to carry over, to export and to remove what learners have:
 * the same however much it is.
 */
@WaymarkTest
class BelongingsCostTests {

	@Autowired
	private List<Belongings> belongings;

	@Autowired
	private Guests guests;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private StatementLog log;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void muchCostsNoMoreThanLittle() {
		statements(1);
		assertThat(statements(120)).isEqualTo(statements(2)).hasSizeGreaterThan(20);
	}

	private List<String> statements(int things) {
		LearnerId guest = learnerWith(things, "learned", "2026-02-02T00:00:00Z");
		LearnerId member = learnerWith(things, "skipped", "2026-01-01T00:00:00Z");
		List<String> statements = this.log.during(() -> this.transaction.execute((status) -> {
			this.belongings.forEach((of) -> {
				of.carry(guest, member);
				of.export(member);
				of.remove(member);
			});
			return true;
		}));
		// The sessions that have run out may go at any moment.
		return statements.stream().filter((statement) -> !statement.contains("SPRING_SESSION")).toList();
	}

	/** Both have words, ticks and notes on the same things, and taken a tick away. */
	private LearnerId learnerWith(int things, String word, String at) {
		LearnerId learner = this.guests.welcome().learner();
		for (String sql : List.of(
				"""
						insert into skill_mark (learner_id, skill_id, status, proficiency, marked_at)
						select :learner, id, :word, case when :word = 'learned' then 2 end, cast(:at as timestamp with time zone)
						from skill order by id fetch first :things rows only""",
				"""
						insert into skill_note (learner_id, skill_id, note, evidence_url, updated_at)
						select :learner, id, :word, 'https://else.example/' || :word, cast(:at as timestamp with time zone)
						from skill order by id fetch first :things rows only""",
				"""
						insert into resource_mark (learner_id, learning_resource_id, marked_at)
						select :learner, id, cast(:at as timestamp with time zone)
						from learning_resource order by id fetch first :things rows only""",
				"""
						insert into report (uuid, learner_id, kind, name, url, type, words, status, answer, sent_at)
						select random_uuid(), :learner, 'suggestion', 'Of ' || id, 'https://else.example/' || id, 'book', :word,
						'open', '', cast(:at as timestamp with time zone)
						from skill order by id fetch first :things rows only""",
				"""
						insert into report_skill (report_id, position, skill_id)
						select r.id, 0, s.id from report r cross join (select min(id) as id from skill) s
						where r.learner_id = :learner and :word <> :at and :things > 0""", """
						insert into mark_event (uuid, learner_id, learning_resource_id, from_status, occurred_at)
						select random_uuid(), :learner, id, 'done', cast(:at as timestamp with time zone)
						from learning_resource where :word <> '' order by id fetch first :things rows only""")) {
			this.jdbc.sql(sql)
				.param("learner", learner.value())
				.param("word", word)
				.param("at", at)
				.param("things", things)
				.update();
		}
		return learner;
	}

}
