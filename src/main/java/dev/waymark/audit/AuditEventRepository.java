package dev.waymark.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import dev.waymark.platform.Origin;

/**
 * The rows of the log. An event is added and never changed, other than to forget a
 * person, and never removed, other than by age.
 */
@Component
class AuditEventRepository {

	private static final String SELECT = """
			select id, uuid, occurred_at, kind, actor, actor_name, person, subject, detail, address, device
			from audit_event where\s""";

	private final JdbcClient jdbc;

	AuditEventRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(AuditDraft event, Instant now) {
		this.jdbc.sql("""
				insert into audit_event (uuid, occurred_at, kind, actor, actor_name, person, subject, detail,
					address, device)
				values (:uuid, :now, :kind, :actor, :actorName, :person, :subject, :detail, :address, :device)""")
			.param("uuid", UUID.randomUUID())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("kind", event.kind())
			.param("actor", event.actor())
			.param("actorName", event.actorName())
			.param("person", event.person())
			.param("subject", event.subject())
			.param("detail", event.detail())
			.param("address", event.origin().address())
			.param("device", event.origin().device())
			.update();
	}

	List<AuditEventView> find(AuditQuery query, int most) {
		List<String> conditions = new ArrayList<>();
		Map<String, Object> values = new LinkedHashMap<>();
		conditions.add("id < :before");
		values.put("before", (query.before() != null) ? query.before() : Long.MAX_VALUE);
		if (!query.kind().isEmpty()) {
			conditions.add("kind = :kind");
			values.put("kind", query.kind());
		}
		if (!query.words().isEmpty()) {
			conditions
				.add("""
						(lower(actor_name) like lower(:words) escape '!' or lower(subject) like lower(:words) escape '!'
						or lower(detail) like lower(:words) escape '!' or lower(subject) like lower(:address) escape '!')""");
			values.put("words", pattern(query.words()));
			values.put("address", pattern(query.address()));
		}
		if (query.from() != null) {
			conditions.add("occurred_at >= :from");
			values.put("from", startOf(query.from()));
		}
		if (query.to() != null) {
			conditions.add("occurred_at < :end");
			values.put("end", startOf(query.to().plusDays(1)));
		}
		if (query.person() != null) {
			conditions.add("(actor = :person or person = :person)");
			values.put("person", query.person());
		}
		values.put("most", most);
		return this.jdbc
			.sql(SELECT + String.join(" and ", conditions) + " order by id desc fetch first :most rows only")
			.params(values)
			.query(AuditEventRepository::view)
			.list();
	}

	List<AuditEventView> findByActor(UUID actor) {
		return this.jdbc.sql(SELECT + "actor = ? order by id desc")
			.param(actor)
			.query(AuditEventRepository::view)
			.list();
	}

	List<String> kinds() {
		return this.jdbc.sql("select distinct kind from audit_event order by kind").query(String.class).list();
	}

	void forget(UUID person) {
		this.jdbc.sql("""
				update audit_event set person = null, subject = '', detail = '',
					address = case when actor is null then '' else address end,
					device = case when actor is null then '' else device end
				where person = ?""").param(person).update();
		this.jdbc.sql("""
				update audit_event set actor = null, actor_name = '', subject = '', detail = '', address = '',
					device = ''
				where actor = ?""").param(person).update();
	}

	void removeBefore(Instant moment) {
		this.jdbc.sql("delete from audit_event where occurred_at < ?").param(moment.atOffset(ZoneOffset.UTC)).update();
	}

	private static String pattern(String words) {
		return "%" + words.replaceAll("[!%_]", "!$0") + "%";
	}

	private static OffsetDateTime startOf(LocalDate day) {
		return day.atStartOfDay().atOffset(ZoneOffset.UTC);
	}

	private static AuditEventView view(ResultSet row, int number) throws SQLException {
		return new AuditEventView(row.getLong("id"), row.getObject("uuid", UUID.class),
				row.getObject("occurred_at", OffsetDateTime.class).toInstant(), row.getString("kind"),
				row.getObject("actor", UUID.class), row.getString("actor_name"), row.getObject("person", UUID.class),
				row.getString("subject"), row.getString("detail"),
				new Origin(row.getString("address"), row.getString("device")));
	}

}
