package dev.waymark.account.leave;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.account.Role;
import dev.waymark.account.member.Person;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything held about a member, in one file, on both databases.
 */
@ParameterizedClass
@EnumSource(Downstairs.class)
class OwnDataTests {

	private static final List<String> TABLES = List.of("account", "second-factor", "organisations", "sessions",
			"audit-log", "reports", "skill-marks", "resource-marks", "milestone-marks", "notes", "carried-notes",
			"mark-log");

	/** How a cell begins that a spreadsheet may run. */
	private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

	private final Downstairs house;

	private final JdbcClient jdbc;

	OwnDataTests(Downstairs house) {
		this.house = house;
		this.jdbc = house.find(JdbcClient.class);
	}

	@Test
	@DisplayName("R39 the file has a readme, the whole as JSON, and each table as CSV")
	void theFileHasAReadmeJsonAndCsv() {
		Map<String, String> files = export(new Person(this.house, Role.LEARNER).settle());
		assertThat(files.keySet()).startsWith("waymark-data/README.txt", "waymark-data/waymark-data.json")
			.containsExactlyInAnyOrderElementsOf(java.util.stream.Stream
				.concat(java.util.stream.Stream.of("README.txt", "waymark-data.json"),
						TABLES.stream().map((table) -> table + ".csv"))
				.map((name) -> "waymark-data/" + name)
				.toList());
		String readme = files.get("waymark-data/README.txt");
		assertThat(readme).contains("2026-03-01T12:34:56Z", "UTC")
			.doesNotContain("{0}", "data.table.", "??")
			.contains(TABLES.stream().map((table) -> table + ".csv (").toList());
	}

	@Test
	@DisplayName("R39 JSON and CSV say the same, and as much as the readme promises")
	void jsonAndCsvSayTheSame() {
		Map<String, String> files = export(new Person(this.house, Role.LEARNER).settle());
		JsonNode json = json(files);
		assertThat(json.propertyNames()).containsExactlyElementsOf(TABLES);
		for (String table : TABLES) {
			List<CSVRecord> rows = rows(files, table);
			JsonNode objects = json.path(table);
			assertThat(files.get("waymark-data/README.txt")).contains(table + ".csv (" + rows.size() + ")");
			assertThat(objects.size()).as(table).isEqualTo(rows.size()).isPositive();
			for (int i = 0; i < rows.size(); i++) {
				for (String column : objects.get(i).propertyNames()) {
					String cell = rows.get(i).get(column);
					JsonNode value = objects.get(i).path(column);
					assertThat(cell).as(table + "." + column)
						.isEqualTo(value.isNull() ? "" : value.isString() ? value.stringValue() : value.toString());
				}
			}
		}
	}

	@Test
	@DisplayName("R39 everything in the database is in the file")
	void everythingInTheDatabaseIsInTheFile() {
		Person ann = new Person(this.house, Role.LEARNER).settle();
		ann.openSession();
		Map<String, String> files = export(ann);
		long learner = ann.account.learner().value();
		assertThat(rows(files, "skill-marks")).hasSize(size("skill_mark where learner_id = ?", learner)).hasSize(2);
		assertThat(rows(files, "resource-marks")).hasSize(size("resource_mark where learner_id = ?", learner))
			.hasSize(1);
		assertThat(rows(files, "milestone-marks")).hasSize(size("milestone_mark where learner_id = ?", learner))
			.hasSize(1);
		assertThat(rows(files, "notes")).hasSize(size("skill_note where learner_id = ?", learner)).hasSize(1);
		assertThat(rows(files, "reports")).hasSize(size("report where learner_id = ?", learner)).hasSize(2);
		assertThat(rows(files, "mark-log")).hasSize(size("mark_event where learner_id = ?", learner)).hasSize(7);
		assertThat(rows(files, "sessions"))
			.hasSize(size("spring_session where principal_name = ?", ann.account.uuid().toString()))
			.hasSize(2)
			.allSatisfy((session) -> {
				assertThat(session.get("device")).isEqualTo(ann.origin.device());
				assertThat(session.get("address")).isEqualTo(ann.origin.address());
			});
		assertThat(rows(files, "audit-log")).hasSize(size("audit_event where actor = ?", ann.account.uuid()))
			.extracting((event) -> event.get("kind"))
			.containsExactlyInAnyOrder("sessions-ended", "data-exported");
		assertThat(rows(files, "organisations")).singleElement()
			.satisfies((row) -> assertThat(row.get("subject")).isEqualTo("subject-" + ann.marker));
		assertThat(rows(files, "second-factor")).singleElement()
			.satisfies((row) -> assertThat(row.get("recovery_codes_left")).isEqualTo("10"));
		CSVRecord account = rows(files, "account").get(0);
		assertThat(account.get("uuid")).isEqualTo(ann.account.uuid().toString());
		assertThat(account.get("email")).isEqualTo(ann.account.email().value());
		assertThat(account.get("name")).isEqualTo(ann.account.name());
		assertThat(account.get("role")).isEqualTo("learner");
		assertThat(account.get("created_at")).startsWith("2026-03-01T12:34:56.");
		assertThat(rows(files, "notes").get(0).get("note")).isEqualTo("A note of " + ann.marker + " — naïve 🦊 日本");
		assertThat(rows(files, "notes").get(0).get("evidence_url")).isEqualTo("https://example.org/" + ann.marker);
	}

	@Test
	@DisplayName("R39 no hash, token, code or number of a row is in the file, and nobody else's words")
	void noSecretIsInTheFileAndNobodyElsesWords() {
		Person ben = new Person(this.house, Role.LEARNER).settle();
		Person ann = new Person(this.house, Role.LEARNER).settle();
		Map<String, String> files = export(ann);
		String all = String.join("\n", files.values());
		assertThat(all).contains(ann.marker).doesNotContain(ben.traces()).doesNotContain(ann.secrets());
		assertThat(all).doesNotContain(ann.learnerUuid());
		assertThat(json(files).findParents("id")).isEmpty();
		assertThat(json(files).toString()).doesNotContain("_id\"", "\"version\"", "hash", "token");
		assertThat(export(ben).values()).allSatisfy((file) -> assertThat(file).doesNotContain(ann.marker));
	}

	@Test
	@DisplayName("R24 no cell begins like a formula")
	void noCellBeginsLikeAFormula() {
		Person ann = new Person(this.house, Role.LEARNER);
		List<String> texts = List.of("=HYPERLINK(\"https://evil.example\")", "+1", "\uFF1D1+1", "@SUM(1)", "\tTAB",
				"\rCR", "'=1", "plain", "a,b;\"c\"\r\n=2");
		for (int i = 0; i < texts.size(); i++) {
			ann.note(i, "note", "");
			this.jdbc
				.sql("update skill_note set note = ? where learner_id = ? and skill_id = "
						+ "(select max(skill_id) from skill_note where learner_id = ?)")
				.params(texts.get(i), ann.account.learner().value(), ann.account.learner().value())
				.update();
		}
		this.jdbc.sql("update account set display_name = '=cmd' where id = ?").param(ann.account.id().value()).update();
		Map<String, String> files = export(ann);
		assertThat(rows(files, "notes")).extracting((row) -> row.get("note"))
			.containsExactlyInAnyOrder("'" + texts.get(0), "'+1", "'\uFF1D1+1", "'@SUM(1)", "'\tTAB", "'\rCR", "''=1",
					"plain", texts.get(8));
		assertThat(rows(files, "account").get(0).get("name")).isEqualTo("'=cmd");
		for (String table : TABLES) {
			rows(files, table)
				.forEach((row) -> row.forEach((cell) -> assertThat(FORMULA.matcher(cell).find()).as(cell).isFalse()));
		}
		assertThat(json(files).path("notes").toString()).as("JSON says it as it is").contains("\"+1\"", "\"@SUM(1)\"");
	}

	@Test
	@DisplayName("R39 somebody with nothing gets empty tables, not none")
	void somebodyWithNothingGetsEmptyTables() {
		Map<String, String> files = export(new Person(this.house, Role.LEARNER));
		assertThat(rows(files, "notes")).isEmpty();
		assertThat(files.get("waymark-data/notes.csv")).startsWith("slug,name,note,");
		assertThat(json(files).path("skill-marks").isArray()).isTrue();
		assertThat(rows(files, "account")).hasSize(1);
	}

	private Map<String, String> export(Person person) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Map<String, String> files = new LinkedHashMap<>();
		try {
			this.house.find(OwnData.class).write(person.now().orElseThrow(), person.origin, out);
			ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()));
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), strictly(zip.readAllBytes()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return files;
	}

	private static String strictly(byte[] utf8) throws CharacterCodingException {
		return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
	}

	private static JsonNode json(Map<String, String> files) {
		return new JsonMapper().readTree(files.get("waymark-data/waymark-data.json"));
	}

	private static List<CSVRecord> rows(Map<String, String> files, String table) {
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		try (var parser = format.parse(new StringReader(files.get("waymark-data/" + table + ".csv")))) {
			return parser.getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int size(String where, Object value) {
		return this.jdbc.sql("select count(*) from " + where).param(value).query(Integer.class).single();
	}

}
