package dev.waymark.account.leave;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import dev.waymark.account.AccountView;
import dev.waymark.account.Authorship;
import dev.waymark.account.ExportTable;
import dev.waymark.account.factor.SecondFactor;
import dev.waymark.account.learner.Learners;
import dev.waymark.account.member.AccountLog;
import dev.waymark.account.organisation.OrganisationSignIn;
import dev.waymark.account.session.Sessions;
import dev.waymark.audit.AuditLog;
import dev.waymark.platform.Origin;
import dev.waymark.platform.text.FormulaGuard;

/**
 * Everything held about a member, in one ZIP file: each table as CSV for people and all
 * of it as JSON for programs, with a file that says what is what (R39). No secret is in
 * it: no hash, no token, no key.
 */
@Component
public class OwnData {

	private final OrganisationSignIn organisations;

	private final Learners learners;

	private final ObjectProvider<Authorship> works;

	private final SecondFactor factor;

	private final Sessions sessions;

	private final AuditLog audit;

	private final AccountLog log;

	private final MessageSource messages;

	private final Clock clock;

	private final JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	OwnData(OrganisationSignIn organisations, Learners learners, SecondFactor factor, Sessions sessions, AuditLog audit,
			AccountLog log, MessageSource messages, Clock clock, ObjectProvider<Authorship> works) {
		this.works = works;
		this.organisations = organisations;
		this.learners = learners;
		this.factor = factor;
		this.sessions = sessions;
		this.audit = audit;
		this.log = log;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Writes the file.
	 * @param who whose data
	 * @param origin where from they were asked for
	 * @param out where to; is not closed
	 * @throws IOException when that fails
	 */
	public void write(AccountView who, Origin origin, OutputStream out) throws IOException {
		this.log.did("data-exported", who, origin);
		List<ExportTable> tables = tables(who);
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		file(zip, "README.txt", readme(who, tables));
		file(zip, "waymark-data.json", this.json.writeValueAsString(objects(tables)));
		for (ExportTable table : tables) {
			file(zip, table.name() + ".csv", csv(table));
		}
		zip.finish();
	}

	private List<ExportTable> tables(AccountView who) {
		List<ExportTable> tables = new ArrayList<>();
		tables.add(account(who));
		tables.add(this.factor.export(who.id()));
		tables.add(this.organisations.export(who.id()));
		tables.add(new ExportTable("sessions", List.of("signed_in_at", "last_seen_at", "address", "device"),
				this.sessions.of(who.uuid(), null)
					.stream()
					.map((session) -> List.<@Nullable Object>of(session.since(), session.lastSeen(), session.address(),
							session.device()))
					.toList()));
		tables.add(new ExportTable("audit-log", List.of("at", "kind", "subject", "detail", "address", "device"),
				this.audit.of(who.uuid())
					.stream()
					.map((event) -> List.<@Nullable Object>of(event.occurredAt(), event.kind(), event.subject(),
							event.detail(), event.origin().address(), event.origin().device()))
					.toList()));
		this.works.orderedStream().forEach((flat) -> tables.addAll(flat.export(who.uuid())));
		tables.addAll(this.learners.export(who.learner()));
		return tables;
	}

	private static ExportTable account(AccountView who) {
		List<@Nullable Object> row = new ArrayList<>();
		row.add(who.uuid());
		row.add(who.email().value());
		row.add(who.name());
		row.add(who.role().getSlug());
		row.add(who.hasPassword());
		row.add(who.preferences().theme());
		row.add(who.preferences().keys());
		row.add(who.preferences().language());
		row.add(who.preferences().zone());
		row.add(who.createdAt());
		row.add(who.eraseAt());
		return new ExportTable("account", List.of("uuid", "email", "name", "role", "has_password", "theme", "keys",
				"language", "time_zone", "created_at", "erase_at"), List.of(row));
	}

	private static Map<String, List<Map<String, @Nullable Object>>> objects(List<ExportTable> tables) {
		Map<String, List<Map<String, @Nullable Object>>> objects = new LinkedHashMap<>();
		for (ExportTable table : tables) {
			objects.put(table.name(), table.rows().stream().map((row) -> object(table.columns(), row)).toList());
		}
		return objects;
	}

	private static Map<String, @Nullable Object> object(List<String> columns, List<@Nullable Object> row) {
		Map<String, @Nullable Object> object = new LinkedHashMap<>();
		for (int i = 0; i < columns.size(); i++) {
			Object value = row.get(i);
			object.put(columns.get(i),
					(value == null || value instanceof Number || value instanceof Boolean) ? value : value.toString());
		}
		return object;
	}

	private static String csv(ExportTable table) throws IOException {
		StringBuilder text = new StringBuilder();
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader(table.columns().toArray(String[]::new)).get();
		try (CSVPrinter printer = new CSVPrinter(text, format)) {
			for (List<@Nullable Object> row : table.rows()) {
				printer.printRecord(row.stream().map(OwnData::cell).toList());
			}
		}
		return text.toString();
	}

	private static @Nullable Object cell(@Nullable Object value) {
		return (value instanceof String text) ? FormulaGuard.guard(text) : value;
	}

	private String readme(AccountView who, List<ExportTable> tables) {
		Locale language = LocaleContextHolder.getLocale();
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		StringBuilder text = new StringBuilder(
				this.messages.getMessage("data.readme", new Object[] { who.email().shown(), now }, language));
		for (ExportTable table : tables) {
			text.append("\n\n")
				.append(table.name())
				.append(".csv (")
				.append(table.rows().size())
				.append(")\n  ")
				.append(this.messages.getMessage("data.table." + table.name(), null, table.name(), language));
		}
		return text.append('\n').toString();
	}

	private static void file(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(new ZipEntry("waymark-data/" + name));
		Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
		writer.write(text);
		writer.flush();
		zip.closeEntry();
	}

}
