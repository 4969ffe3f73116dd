package dev.waymark.exchange.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.revision.History;
import dev.waymark.catalog.editing.revision.Publishing;
import dev.waymark.catalog.editing.revision.RevisionAction;
import dev.waymark.catalog.editing.revision.RevisionView;
import dev.waymark.exchange.ContentImport;
import dev.waymark.exchange.Exchanges;
import dev.waymark.exchange.Outcome;
import dev.waymark.exchange.Plan;
import dev.waymark.exchange.Progress;
import dev.waymark.platform.Origin;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What comes out goes in again and is the same, on both databases.
 */
class RoundTripTests {

	private static final Editor ANN = new Editor(null, "Ann", Origin.ITSELF);

	private static final Map<Downstairs, ConfigurableApplicationContext> FLATS = new EnumMap<>(Downstairs.class);

	private Desk desk;

	private Publishing publishing;

	private History history;

	private ContentImport imports;

	private JdbcClient jdbc;

	void on(Downstairs database) {
		on(FLATS.computeIfAbsent(database, Downstairs::apart));
	}

	private void on(ConfigurableApplicationContext flats) {
		this.desk = flats.getBean(Desk.class);
		this.publishing = flats.getBean(Publishing.class);
		this.history = flats.getBean(History.class);
		this.imports = Exchanges.imports(flats);
		this.jdbc = flats.getBean(JdbcClient.class);
	}

	@AfterAll
	static void close() {
		FLATS.values().forEach(ConfigurableApplicationContext::close);
		FLATS.clear();
	}

	@ParameterizedTest
	@EnumSource
	void whatIsExportedAndImportedAgainChangesNothing(Downstairs database) {
		on(database);
		byte[] json = json();
		byte[] zip = zip();
		assertThat(new String(json, StandardCharsets.UTF_8)).startsWith(
				"{\n  \"format\": \"waymark-content\",\n  \"edition\": 1,\n  \"sources\": [\n    {\n      \"uuid\": ")
			.endsWith("    }\n  ]\n}\n")
			.doesNotContain("\r");
		for (Plan plan : List.of(plan("content.json", json), plan("content.zip", zip))) {
			assertThat(plan.faults()).isEmpty();
			assertThat(plan.lines()).hasSameSizeAs(this.desk.documents().all())
				.allSatisfy((line) -> assertThat(line.outcome()).as(line.slug()).isEqualTo(Outcome.SAME));
			assertThat(this.imports.carryOut(plan, "", ANN, Progress.NONE)).isEmpty();
		}
		assertThat(json()).isEqualTo(json);
		assertThat(zip()).isEqualTo(zip);
	}

	@ParameterizedTest
	@EnumSource
	void aRoadmapComesInAsOneRevisionAndGoesAsOne(Downstairs database) {
		on(database);
		byte[] before = json();
		byte[] file = Exchanges.file("site-reliability-engineer.json");
		Plan plan = plan("sre.json", file);
		assertThat(plan.isReady()).as(plan.faults() + "").isTrue();
		assertThat(plan.of(Outcome.ADDED)).hasSameSizeAs(plan.lines())
			.filteredOn((line) -> line.kind() == Kind.SKILL)
			.hasSize(25);
		List<Integer> written = new ArrayList<>();
		RevisionView revision = this.imports.carryOut(plan, "A new field", ANN, (step, done, of) -> written.add(done))
			.orElseThrow();
		assertThat(written).hasSameSizeAs(plan.lines()).isSorted();
		assertThat(revision.action()).isEqualTo(RevisionAction.IMPORTED);
		assertThat(revision.reason()).isEqualTo("A new field");
		assertThat(revision.changes()).hasSameSizeAs(plan.lines());
		assertThat(plan("sre.json", file).count(Outcome.SAME)).isEqualTo(plan.lines().size());
		this.history.undo(revision.number(), "", ANN);
		assertThat(json()).isEqualTo(before);
	}

	@ParameterizedTest
	@EnumSource
	void whatHasChangedInManyWaysIsTheSameInAnotherDatabase(Downstairs database) {
		on(database);
		List<RevisionView> changes = changeEverything();
		byte[] json = json();
		byte[] zip = zip();
		for (String file : List.of("content.json", "content.zip")) {
			try (ConfigurableApplicationContext fresh = database.apart()) {
				on(fresh);
				Plan plan = plan(file, file.endsWith("zip") ? zip : json);
				assertThat(plan.isReady()).as(plan.faults() + " " + plan.of(Outcome.REFUSED)).isTrue();
				this.imports.carryOut(plan, "", ANN, Progress.NONE).orElseThrow();
				assertThat(new String(json(), StandardCharsets.UTF_8))
					.isEqualTo(new String(json, StandardCharsets.UTF_8));
				assertThat(zip()).isEqualTo(zip);
				assertThat(this.desk.documents().find(Kind.SKILL, "pytorch")).map(Document::slug).contains("py-torch");
			}
		}
		on(database);
		for (int i = changes.size() - 1; i >= 0; i--) {
			this.history.undo(changes.get(i).number(), "", ANN);
		}
	}

	/** Every kind of field, texts that mislead, retired things, other slugs. */
	private List<RevisionView> changeEverything() {
		List<RevisionView> changes = new ArrayList<>();
		Document pytorch = published(Kind.SKILL, "pytorch");
		Document band = this.desk.documents().of(Kind.SALARY_BAND).get(0);
		Document source = this.desk.documents().of(Kind.SOURCE).get(0);
		Document guide = this.desk.documents()
			.of(Kind.GUIDE)
			.stream()
			.filter((one) -> !one.rows("milestones").isEmpty())
			.findFirst()
			.orElseThrow();
		List<Map<String, Object>> milestones = new ArrayList<>(guide.rows("milestones"));
		Collections.reverse(milestones);
		Map<String, Object> retired = new LinkedHashMap<>(milestones.get(0));
		retired.put("retiredReason", "No longer asked for.");
		milestones.set(0, retired);
		changes.add(apply(
				pytorch.with("slug", "py-torch")
					.with("statement", "=SUM(A1:A9), \"quoted\"; 'so' and\nso")
					.with("description", "'=not a formula\n\n* a\n* b\n\n<b>ünï → 🧭</b>\\")
					.with("aliases", List.of("@torch", "'torch", " torch, too ", "-t"))
					.with("refreshMonths", 12),
				band.with("openEnded", true).with("note", "+1 '' \u00a0end "), source.with("publishedOn", "2024-02-29"),
				guide.with("milestones", milestones)));
		changes.add(this.publishing.retire(published(Kind.RESOURCE, "deeplearning-ai-tensorflow-developer").uuid(),
				List.of(), RevisionAction.RETIRED, "Gone", ANN));
		changes.add(this.publishing.retire(published(Kind.SKILL, "seaborn").uuid(),
				List.of(published(Kind.SKILL, "matplotlib").uuid()), RevisionAction.MERGED, "One.", ANN));
		changes.add(this.publishing.retire(published(Kind.SKILL, "julia").uuid(),
				List.of(published(Kind.SKILL, "python").uuid(), published(Kind.SKILL, "nosql-databases").uuid()),
				RevisionAction.SPLIT, "Two.", ANN));
		changes.add(this.publishing.retire(published(Kind.SKILL, "matplotlib").uuid(),
				List.of(published(Kind.SKILL, "pandas").uuid()), RevisionAction.MERGED, "One of one.", ANN));
		return changes;
	}

	@ParameterizedTest
	@EnumSource
	void withoutAUuidTheSlugFindsTheThingAndItsMilestones(Downstairs database) {
		on(database);
		String json = new String(json(), StandardCharsets.UTF_8);
		String without = json.replaceAll("(?m)^ *\"uuid\": \"[^\"]+\",\n", "");
		assertThat(without).doesNotContain("uuid");
		Plan plan = plan("content.json", without.getBytes(StandardCharsets.UTF_8));
		assertThat(plan.lines()).hasSameSizeAs(this.desk.documents().all())
			.allSatisfy((line) -> assertThat(line.outcome()).as(line.slug()).isEqualTo(Outcome.SAME));
	}

	@ParameterizedTest
	@EnumSource
	void whatTheFileGivesNoUuidHasTheSameOneEachTimeItIsLookedAt(Downstairs database) {
		on(database);
		byte[] table = "slug,position,name,summary\nnew-area,901,New,New.\n".getBytes(StandardCharsets.UTF_8);
		UUID salt = UUID.randomUUID();
		Plan plan = this.imports.plan("areas.csv", table, salt, Progress.NONE);
		assertThat(plan.of(Outcome.ADDED)).hasSize(1);
		assertThat(this.imports.plan("areas.csv", table, salt, Progress.NONE).digest()).isEqualTo(plan.digest());
		assertThat(plan("areas.csv", table).digest()).isNotEqualTo(plan.digest());
	}

	@ParameterizedTest
	@EnumSource
	void aSlugThatChangesIsFollowedByWhatTheFileSaysOfIt(Downstairs database) {
		on(database);
		Document pandas = published(Kind.SKILL, "pandas");
		List<String> users = this.desk.documents()
			.of(Kind.SKILL)
			.stream()
			.filter((skill) -> skill.texts("prerequisites").contains("pandas"))
			.map(Document::slug)
			.toList();
		assertThat(users).isNotEmpty();
		String json = new String(json(), StandardCharsets.UTF_8).replace(
				"\"uuid\": \"" + pandas.uuid() + "\",\n      \"slug\": \"pandas\"",
				"\"uuid\": \"" + pandas.uuid() + "\",\n      \"slug\": \"pandas-library\"");
		byte[] file = json.getBytes(StandardCharsets.UTF_8);
		Plan plan = plan("content.json", file);
		assertThat(plan.isReady()).as(plan.of(Outcome.REFUSED) + "").isTrue();
		RevisionView revision = this.imports.carryOut(plan, "", ANN, Progress.NONE).orElseThrow();
		assertThat(published(Kind.SKILL, users.get(0)).texts("prerequisites")).contains("pandas-library");
		assertThat(plan("content.json", file).changed()).as("the old names still lead there").isEmpty();
		this.history.undo(revision.number(), "", ANN);
	}

	@ParameterizedTest
	@EnumSource
	void oneTableChangesWhatItHoldsAndNothingElse(Downstairs database) {
		on(database);
		Document roadmap = published(Kind.ROADMAP, "junior-ml-researcher");
		String header = "roadmap,level,skill,proficiency,importance\n";
		Plan plan = plan("roadmap-requirements (1).csv",
				(header + "junior-ml-researcher,entry,python,3,essential\n").getBytes(StandardCharsets.UTF_8));
		assertThat(plan.isReady()).as(plan.of(Outcome.REFUSED) + "").isTrue();
		Document changed = plan.changed().get(0);
		assertThat(plan.changed()).hasSize(1);
		assertThat(changed.with("levels", null)).isEqualTo(roadmap.with("levels", null));
		assertThat(Document.rows(changed.rows("levels").get(0), "requirements"))
			.containsExactly(Map.of("skill", "python", "proficiency", 3, "importance", "essential"));
		assertThat(changed.rows("levels").get(0).get("expectations"))
			.isEqualTo(roadmap.rows("levels").get(0).get("expectations"));
		Document python = published(Kind.SKILL, "python");
		Plan citations = plan("citations.csv",
				"skill,source,locator\npython,%s,Everywhere\n"
					.formatted(this.desk.documents().of(Kind.SOURCE).get(0).slug())
					.getBytes(StandardCharsets.UTF_8));
		assertThat(citations.changed()).singleElement()
			.satisfies((skill) -> assertThat(skill.with("citations", null)).isEqualTo(python.with("citations", null)));
	}

	@ParameterizedTest
	@EnumSource
	void aTableOfThingsKeepsTheListsThatItDoesNotHold(Downstairs database) {
		on(database);
		for (CsvTable table : CsvTable.ALL) {
			byte[] alone = ContentCsv.csv(table, this.desk.documents()).getBytes(StandardCharsets.UTF_8);
			Plan plan = plan(table.file(), alone);
			assertThat(plan.isRefused()).as(table.name()).isFalse();
			assertThat(plan.changed()).as(table.name()).isEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("A milestone that learners have ticked is never lost")
	void aMilestoneThatLearnersHaveTickedIsNeverLost(Downstairs database) {
		on(database);
		Document guide = this.desk.documents()
			.of(Kind.GUIDE)
			.stream()
			.filter((one) -> one.rows("milestones").size() > 1)
			.findFirst()
			.orElseThrow();
		this.jdbc.sql("insert into learner (uuid, created_at) values (?, current_timestamp)")
			.param(UUID.randomUUID())
			.update();
		this.jdbc.sql("""
				insert into milestone_mark (learner_id, milestone_id, marked_at)
				select max(l.id), max(m.id), current_timestamp from learner l, milestone m where m.uuid = ?""")
			.param(UUID.fromString((String) guide.rows("milestones").get(0).get("uuid")))
			.update();
		String header = "guide,uuid,slug,level,name,description,retiredReason\n";
		String kept = String
			.join("", ContentCsv.csv(CsvTable.ofFile("guide-milestones").orElseThrow(), this.desk.documents()))
			.lines()
			.filter((row) -> row.startsWith(guide.slug() + ","))
			.skip(1)
			.map((row) -> row + "\n")
			.reduce("", String::concat);
		Plan plan = plan("guide-milestones.csv", (header + kept).getBytes(StandardCharsets.UTF_8));
		assertThat(plan.isRefused()).isTrue();
		assertThat(plan.faults()).extracting(FileFault::key).containsExactly("import.fault.in-use");
		this.jdbc.sql("delete from milestone_mark").update();
		assertThat(plan("guide-milestones.csv", (header + kept).getBytes(StandardCharsets.UTF_8)).isReady()).isTrue();
	}

	@ParameterizedTest
	@EnumSource
	void somebodyElsesChangeInBetweenIsNotWrittenOver(Downstairs database) {
		on(database);
		Plan plan = plan("areas.csv",
				"uuid,slug,position,name,summary\n,data,5,Data,Mine\n".getBytes(StandardCharsets.UTF_8));
		byte[] before = json();
		RevisionView theirs = apply(published(Kind.AREA, "data").with("summary", "Theirs"));
		assertThat(this.imports.carryOut(plan, "", ANN, Progress.NONE)).isEmpty();
		assertThat(published(Kind.AREA, "data").text("summary")).isEqualTo("Theirs");
		this.history.undo(theirs.number(), "", ANN);
		assertThat(json()).isEqualTo(before);
	}

	private RevisionView apply(Document... changed) {
		return this.publishing.apply(List.of(changed), RevisionAction.IMPORTED, "", ANN).orElseThrow();
	}

	private Document published(Kind kind, String slug) {
		return this.desk.documents().find(kind, slug).orElseThrow();
	}

	private Plan plan(String name, byte[] file) {
		return this.imports.plan(name, file, UUID.randomUUID(), Progress.NONE);
	}

	private byte[] json() {
		return ContentJson.write(this.desk.documents());
	}

	private byte[] zip() {
		return ContentCsv.write(this.desk.documents(), "Read me");
	}

}
