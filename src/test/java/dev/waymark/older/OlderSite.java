package dev.waymark.older;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.Accounts;
import dev.waymark.site.Database;
import dev.waymark.site.Node;
import dev.waymark.site.Visitor;

/**
 * A site that an older release has left, on which this release has started five minutes
 * later: with the schema of that release, its content taken for another edition, and all
 * that people did there (see {@link FilledSite}).
 */
final class OlderSite implements AutoCloseable {

	/** What the file calls the organisation whose people sign in. */
	static final String ISSUER = "https://north.example.org";

	/** Where the file says that the site was. */
	static final String ADDRESS = "http://localhost:8080";

	private static final String TOUCHED = "version > 0";

	private static final String OWN = "(version > 0 or seed_slug is null)";

	private static final String ALL = "1 = 1";

	/** Which rows people have written, or what a learner's word depends on. */
	private static final Map<String, String> WRITTEN = written();

	final Organisation north = new Organisation();

	final Node node;

	final JdbcClient jdbc;

	final Clock clock;

	private final SiteFile file;

	private @Nullable Visitor ann;

	/** How many rows each table had, and has. */
	final Map<String, Long> countsBefore;

	final Map<String, Long> countsAfter;

	/** What the rows that people wrote said, and say. */
	final Map<String, List<String>> linesBefore;

	final Map<String, List<String>> linesAfter;

	OlderSite(Database kind) {
		this.file = SiteFile.read(
				Objects.requireNonNull(OlderSite.class.getResourceAsStream("site-before-entities.sql.gz"), "The file"));
		this.clock = Clock.offset(Clock.tickMillis(ZoneOffset.UTC),
				Duration.between(Instant.now(), this.file.moment().plusSeconds(300)));
		String address = kind.empty();
		DataSource database = kind.source(address);
		this.jdbc = JdbcClient.create(database);
		SiteRows rows = new SiteRows(kind, database);
		rows.put(this.file);
		Map<String, List<String>> columns = rows.columns();
		this.countsBefore = rows.counts();
		this.countsBefore.remove("shedlock");
		this.linesBefore = lines(rows, columns);
		moveHere();
		this.node = Node.start(this.clock, kind, address,
				Stream
					.concat(Stream.of("--waymark.jobs=off", "--spring.session.jdbc.cleanup-cron=-"),
							this.north.settings().stream())
					.toArray(String[]::new));
		this.countsAfter = rows.counts();
		this.linesAfter = lines(rows, columns);
	}

	private static Map<String, String> written() {
		Map<String, String> written = new TreeMap<>();
		Stream.of("source", "career_level", "skill_area", "skill", "roadmap", "learning_resource", "guide")
			.forEach((table) -> written.put(table, OWN));
		Stream.of("milestone", "salary_band", "pay_factor", "trend", "roadmap_level", "requirement")
			.forEach((table) -> written.put(table, TOUCHED));
		Stream
			.of("account", "account_token", "account_totp", "audit_event", "carried_note", "content_draft",
					"draft_version", "former_draft", "former_slug", "front_page", "learner", "link_check", "link_run",
					"mark_event", "milestone_mark", "outbox_letter", "recovery_code", "report", "report_skill",
					"resource_mark", "revision", "revision_document", "shipped_document", "skill_mark", "skill_note",
					"skill_successor", "waiting_import", "waiting_import_part", "waiting_sign_up")
			.forEach((table) -> written.put(table, ALL));
		return written;
	}

	private static Map<String, List<String>> lines(SiteRows rows, Map<String, List<String>> columns) {
		Map<String, List<String>> lines = new TreeMap<>();
		WRITTEN.forEach((table, condition) -> lines.put(table, rows.lines(table, columns.get(table), condition)));
		return lines;
	}

	/**
	 * The organisation is on this machine, sessions were in use a moment ago by the
	 * machine's own clock, and every seed file runs again.
	 */
	private void moveHere() {
		this.jdbc.sql("update account_identity set issuer = ? where issuer = ?")
			.params(this.north.issuer(), ISSUER)
			.update();
		long now = System.currentTimeMillis();
		this.jdbc.sql("update spring_session set creation_time = ?, last_access_time = ?, expiry_time = ?")
			.params(now, now, now + Duration.ofHours(1).toMillis())
			.update();
		this.jdbc.sql("update \"flyway_schema_history\" set \"checksum\" = 0 where \"script\" like 'R%'").update();
	}

	/** Somebody whom the site does not know. */
	Visitor anyone() {
		return new Visitor(this.node.port());
	}

	/** The administrator, who signs in by her app once. */
	synchronized Visitor administrator() {
		Visitor ann = this.ann;
		if (ann == null) {
			ann = signIn(Inhabitants.ANN);
			this.ann = ann;
		}
		return ann;
	}

	/** Signs in by the password, and by the authenticator app of whoever has one. */
	Visitor signIn(String email) {
		Visitor visitor = anyone();
		visitor.postAndLook("/sign-in", "email", email, "password", Accounts.PASSWORD, "back", "/me");
		this.jdbc.sql("select secret from account_totp t join account a on a.id = t.account_id where a.email = ?")
			.param(email)
			.query(String.class)
			.optional()
			.ifPresent((secret) -> visitor.postAndLook("/sign-in/code", "code",
					Accounts.code(secret, this.clock.instant())));
		return visitor;
	}

	/** A browser that has kept a cookie since before the update. */
	Visitor withKept(String name) {
		String[] cookie = kept(name).split("=", 2);
		Visitor visitor = anyone();
		visitor.cookies().put(cookie[0], cookie[1]);
		return visitor;
	}

	String kept(String name) {
		return Objects.requireNonNull(this.file.kept().get(name), name);
	}

	@Override
	public void close() {
		this.node.close();
		this.north.close();
	}

}
