package dev.waymark.catalog.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows about links. Those of resources that were withdrawn, or lead elsewhere by now,
 * are passed over.
 */
@Component
class LinkRepository {

	private static final String HEALTH = """
			select c.learning_resource_id, c.checked_at, c.seen_at, c.outcome, c.http_status, c.final_url,
				c.failing_days, c.failed_on
			from link_check c\s""";

	private static final String OF_WHAT_IS_LINKED = """
			join learning_resource r on r.id = c.learning_resource_id and r.url = c.url
			where r.retired_reason is null\s""";

	private static final String RUN = """
			select id, asked_at, started_at, finished_at, total, done from link_run\s""";

	private final JdbcClient jdbc;

	LinkRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<LinkHealth> find(Link link) {
		return this.jdbc.sql(HEALTH + "where c.learning_resource_id = ? and c.url = ?")
			.params(link.resourceId(), link.url())
			.query(LinkRepository::health)
			.optional();
	}

	List<LinkHealth> all() {
		return this.jdbc.sql(HEALTH + OF_WHAT_IS_LINKED).query(LinkRepository::health).list();
	}

	List<Long> failingFor(int days) {
		return this.jdbc
			.sql("select c.learning_resource_id from link_check c " + OF_WHAT_IS_LINKED
					+ "and c.failing_days >= ? order by c.learning_resource_id")
			.param(days)
			.query(Long.class)
			.list();
	}

	/** The links that were not visited since a moment. */
	List<Link> unvisitedSince(Instant moment) {
		return this.jdbc.sql("""
				select r.id as resource_id, r.url
				from learning_resource r
				left join link_check c on c.learning_resource_id = r.id and c.url = r.url
				where r.retired_reason is null and (c.checked_at is null or c.checked_at < ?)
				order by r.id""").param(utc(moment)).query(Link.class).list();
	}

	/** Keeps how a link does, unless its resource has gone meanwhile. */
	void keep(Link link, LinkHealth health) {
		this.jdbc.sql("delete from link_check where learning_resource_id = ?").param(link.resourceId()).update();
		this.jdbc.sql("""
				insert into link_check (learning_resource_id, url, checked_at, seen_at, outcome, http_status,
					final_url, failing_days, failed_on)
				select r.id, cast(:url as varchar(2000)), cast(:checkedAt as timestamp(6) with time zone),
					cast(:seenAt as timestamp(6) with time zone), cast(:outcome as varchar(30)),
					cast(:status as integer), cast(:finalUrl as varchar(2000)), cast(:failingDays as integer),
					cast(:failedOn as date)
				from learning_resource r where r.id = :resource""")
			.param("url", link.url())
			.param("checkedAt", utc(health.checkedAt()))
			.param("seenAt", (health.seenAt() != null) ? utc(health.seenAt()) : null)
			.param("outcome", health.outcome().getSlug())
			.param("status", health.status())
			.param("finalUrl", health.finalUrl())
			.param("failingDays", health.failingDays())
			.param("failedOn", health.failedOn())
			.param("resource", link.resourceId())
			.update();
	}

	/**
	 * Asks for a round.
	 * @throws org.springframework.dao.DuplicateKeyException when one has not ended
	 */
	void open(Instant now) {
		this.jdbc.sql("insert into link_run (asked_at) values (?)").param(utc(now)).update();
	}

	Optional<Run> underWay() {
		return this.jdbc.sql(RUN + "where finished_at is null").query(LinkRepository::run).optional();
	}

	Optional<Run> latest() {
		return this.jdbc.sql(RUN + "order by id desc fetch first row only").query(LinkRepository::run).optional();
	}

	/** Begins a round, or goes on with one that was broken off. */
	void begin(Run run, Instant startedAt, int left) {
		this.jdbc.sql("update link_run set started_at = ?, total = done + ? where id = ?")
			.params(utc(startedAt), left, run.id())
			.update();
	}

	void advance(Run run) {
		this.jdbc.sql("update link_run set done = done + 1 where id = ?").param(run.id()).update();
	}

	void finish(Run run, Instant now) {
		this.jdbc.sql("update link_run set finished_at = ?, place = null where id = ?")
			.params(utc(now), run.id())
			.update();
	}

	private static LinkHealth health(ResultSet row, int number) throws SQLException {
		return new LinkHealth(row.getLong("learning_resource_id"), moment(row, "checked_at").orElseThrow(),
				moment(row, "seen_at").orElse(null), LinkOutcome.of(row.getString("outcome")),
				row.getObject("http_status", Integer.class), row.getString("final_url"), row.getInt("failing_days"),
				row.getObject("failed_on", LocalDate.class));
	}

	private static Run run(ResultSet row, int number) throws SQLException {
		return new Run(row.getLong("id"),
				new LinkRunView(moment(row, "asked_at").orElseThrow(), moment(row, "started_at").orElse(null),
						moment(row, "finished_at").orElse(null), row.getInt("total"), row.getInt("done")));
	}

	private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
	}

	private static OffsetDateTime utc(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	/**
	 * A link as it stands in the content.
	 *
	 * @param resourceId the learning resource
	 * @param url where it leads
	 */
	record Link(long resourceId, String url) {
	}

	/**
	 * A round in its row.
	 *
	 * @param id the row's id
	 * @param view what others may know of it
	 */
	record Run(long id, LinkRunView view) {

		@Nullable Instant startedAt() {
			return this.view.startedAt();
		}

	}

}
