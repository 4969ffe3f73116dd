package dev.waymark.inbox;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import dev.waymark.account.LearnerId;
import dev.waymark.catalog.ResourceType;
import dev.waymark.platform.text.SearchWords;

/**
 * The rows of reports, with the skills that suggestions name.
 */
@Component
class ReportRepository {

	private static final String SELECT = """
			select r.*, (select array_agg(s.skill_id order by s.position) from report_skill s where s.report_id = r.id)
				as skills
			from report r where\s""";

	private final JdbcClient jdbc;

	ReportRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(LearnerId learner, ReportDraft draft, Instant now) {
		UUID uuid = UUID.randomUUID();
		this.jdbc.sql("""
				insert into report (uuid, learner_id, kind, skill_id, learning_resource_id, fault, name, url, type,
					words, status, answer, sent_at, search_words, spelled_by)
				values (:uuid, :learner, :kind, :skill, :resource, :fault, :name, :url, :type, :words, 'open', '',
					:now, :search, :rules)""")
			.params(values(learner, draft))
			.param("uuid", uuid)
			.param("search", ReportWords.of(draft))
			.param("rules", SearchWords.RULES)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
		if (draft.suggestion() != null) {
			addSkills(uuid, draft.suggestion().skills());
		}
	}

	private void addSkills(UUID report, List<Long> skills) {
		for (int position = 0; position < skills.size(); position++) {
			this.jdbc.sql(
					"insert into report_skill (report_id, position, skill_id) select id, ?, ? from report where uuid = ?")
				.params(position, skills.get(position), report)
				.update();
		}
	}

	/** Whether the learner has said the very same and no editor has decided about it. */
	boolean isWaiting(LearnerId learner, ReportDraft draft) {
		return this.jdbc.sql("""
				select count(*) from report where learner_id = :learner and status = 'open' and kind = :kind
				and skill_id is not distinct from :skill and learning_resource_id is not distinct from :resource
				and fault is not distinct from :fault and name is not distinct from :name
				and url is not distinct from :url and type is not distinct from :type and words = :words""")
			.params(values(learner, draft))
			.query(Long.class)
			.single() > 0;
	}

	Optional<ReportView> find(UUID uuid) {
		return this.jdbc.sql(SELECT + "r.uuid = ?").param(uuid).query(ReportRepository::view).optional();
	}

	List<ReportView> findByLearner(LearnerId learner, int most, int skipped) {
		return this.jdbc.sql(SELECT + """
				r.learner_id = :learner order by r.id desc
				offset :skipped rows fetch next :most rows only""")
			.param("learner", learner.value())
			.param("most", most)
			.param("skipped", skipped)
			.query(ReportRepository::view)
			.list();
	}

	int countByLearner(LearnerId learner) {
		return this.jdbc.sql("select count(*) from report where learner_id = ?")
			.param(learner.value())
			.query(Integer.class)
			.single();
	}

	/**
	 * Finds what an editor looks for, open ones first, then the newest.
	 * @param subjects the ids of the skills and resources whose names hold the words
	 */
	List<ReportView> find(ReportQuery query, Subjects subjects, int most, int skipped) {
		Map<String, Object> values = new LinkedHashMap<>();
		String conditions = conditions(query, subjects, values);
		return this.jdbc.sql(SELECT + conditions + """
				 order by case when r.status = 'open' then 0 else 1 end, r.id desc
				offset :skipped rows fetch next :most rows only""")
			.params(values)
			.param("most", most)
			.param("skipped", skipped)
			.query(ReportRepository::view)
			.list();
	}

	int count(ReportQuery query, Subjects subjects) {
		Map<String, Object> values = new LinkedHashMap<>();
		String conditions = conditions(query, subjects, values);
		return this.jdbc.sql("select count(*) from report r where " + conditions)
			.params(values)
			.query(Integer.class)
			.single();
	}

	int countOpen() {
		return this.jdbc.sql("select count(*) from report where status = 'open'").query(Integer.class).single();
	}

	/**
	 * Writes a decision down, unless another one came first.
	 * @return whether it was written
	 */
	boolean decide(ReportView report, Decision decision, Instant now) {
		return this.jdbc.sql("""
				update report set status = :status, answer = :answer, decided_at = :now, version = version + 1,
					search_words = :search, spelled_by = :rules
				where uuid = :report and version = :version""")
			.param("status", decision.status().getSlug())
			.param("answer", decision.answer())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("search", ReportWords.of(report, decision.answer()))
			.param("rules", SearchWords.RULES)
			.param("report", report.uuid())
			.param("version", decision.version())
			.update() == 1;
	}

	/** How many came over. The version stays: the report says what it said. */
	int carry(LearnerId from, LearnerId to) {
		return this.jdbc.sql("update report set learner_id = ? where learner_id = ?")
			.params(to.value(), from.value())
			.update();
	}

	void remove(LearnerId learner) {
		this.jdbc.sql("delete from report where learner_id = ?").param(learner.value()).update();
	}

	private static Map<String, @Nullable Object> values(LearnerId learner, ReportDraft draft) {
		Suggestion suggestion = draft.suggestion();
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("learner", learner.value());
		values.put("kind", draft.kind().getSlug());
		values.put("skill", draft.skill());
		values.put("resource", draft.resource());
		values.put("fault", (draft.fault() != null) ? draft.fault().getSlug() : null);
		values.put("name", (suggestion != null) ? suggestion.name() : null);
		values.put("url", (suggestion != null) ? suggestion.url() : null);
		values.put("type", (suggestion != null) ? suggestion.type().getSlug() : null);
		values.put("words", draft.words());
		return values;
	}

	private static String conditions(ReportQuery query, Subjects subjects, Map<String, Object> values) {
		List<String> conditions = new ArrayList<>(List.of("1 = 1"));
		if (query.kind() != null) {
			conditions.add("r.kind = :kind");
			values.put("kind", query.kind().getSlug());
		}
		if (query.status() != null) {
			conditions.add("r.status = :status");
			values.put("status", query.status().getSlug());
		}
		List<String> patterns = SearchWords.patterns(query.words());
		if (!patterns.isEmpty()) {
			List<String> said = new ArrayList<>();
			for (String pattern : patterns) {
				String word = "word" + said.size();
				said.add("r.search_words like :" + word);
				values.put(word, pattern);
			}
			List<String> places = new ArrayList<>(List.of("(" + String.join(" and ", said) + ")"));
			addPlace("skill_id", "skills", subjects.skills(), places, values);
			addPlace("learning_resource_id", "resources", subjects.resources(), places, values);
			conditions.add("(" + String.join(" or ", places) + ")");
		}
		return String.join(" and ", conditions);
	}

	private static void addPlace(String column, String name, Collection<Long> ids, List<String> places,
			Map<String, Object> values) {
		if (!ids.isEmpty()) {
			places.add("r.%s in (:%s)".formatted(column, name));
			values.put(name, ids);
		}
	}

	private static ReportView view(ResultSet row, int number) throws SQLException {
		return new ReportView(row.getObject("uuid", UUID.class), row.getLong("version"),
				ReportKind.find(row.getString("kind")).orElseThrow(), row.getObject("skill_id", Long.class),
				row.getObject("learning_resource_id", Long.class), fault(row), suggestion(row), row.getString("words"),
				ReportStatus.find(row.getString("status")).orElseThrow(), row.getString("answer"),
				row.getObject("sent_at", OffsetDateTime.class).toInstant(), decidedAt(row));
	}

	private static @Nullable Fault fault(ResultSet row) throws SQLException {
		String fault = row.getString("fault");
		return (fault != null) ? Fault.find(fault).orElseThrow() : null;
	}

	private static @Nullable Suggestion suggestion(ResultSet row) throws SQLException {
		String type = row.getString("type");
		return (type != null) ? new Suggestion(row.getString("name"), row.getString("url"), ResourceType.of(type),
				numbers(row.getArray("skills"))) : null;
	}

	private static List<Long> numbers(@Nullable Array array) throws SQLException {
		return (array != null) ? Arrays.stream((Object[]) array.getArray()).map((number) -> (Long) number).toList()
				: List.of();
	}

	private static @Nullable Instant decidedAt(ResultSet row) throws SQLException {
		OffsetDateTime moment = row.getObject("decided_at", OffsetDateTime.class);
		return (moment != null) ? moment.toInstant() : null;
	}

}
