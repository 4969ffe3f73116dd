package dev.waymark.catalog.upstream;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.Downstairs;
import dev.waymark.site.LaterRelease;
import dev.waymark.site.Rows;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A later release comes to a site whose editors have been at work, on both databases: its
 * content reaches what no editor has touched, and nothing else.
 */
@Execution(ExecutionMode.CONCURRENT)
@ParameterizedClass
@EnumSource(Downstairs.class)
class SeedTests {

	private static final Pattern UUIDS = Pattern
		.compile("'([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})'");

	private static final Map<String, String> KINDS = Map.of("source", "source", "career_level", "level", "skill_area",
			"area", "skill", "skill", "roadmap", "roadmap", "learning_resource", "resource", "guide", "guide",
			"salary_band", "salary-band", "pay_factor", "pay-factor", "trend", "trend");

	private static final List<String> LISTS = List.of("career_level_title", "career_level_source", "skill_alias",
			"skill_prerequisite", "proficiency_example", "skill_source", "roadmap_source", "roadmap_lane_area",
			"roadmap_level_title", "roadmap_level_expectation", "requirement", "skill_resource", "guide_source");

	private static final String LINEAR_ALGEBRA = "('7e86f49a-249c-57f9-8c84-9ca387f77cdf', 'linear-algebra'";

	private static final String START = "('start-a-career-in-machine-learning', 'entry', ";

	private final DataSource database;

	private final JdbcClient jdbc;

	private LaterRelease release;

	SeedTests(Downstairs house) {
		this.database = house.seededDatabase();
		this.jdbc = JdbcClient.create(this.database);
	}

	@BeforeEach
	void beginWithTheMigrationsOfToday(@TempDir Path folder) {
		this.release = new LaterRelease(folder);
	}

	@Test
	void leaveNothingOutOfAnEmptyDatabase() {
		Set<String> seeded = this.release.seeds()
			.stream()
			.flatMap((text) -> UUIDS.matcher(text).results())
			.map((uuid) -> uuid.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(Stream.concat(KINDS.keySet().stream(), Stream.of("milestone"))
			.flatMap((table) -> texts("select uuid from " + table).stream()))
			.containsExactlyInAnyOrderElementsOf(seeded);
	}

	@Test
	void changeNothingWhenTheyRunAgain() {
		Map<String, List<String>> before = content();
		assertThat(this.release.reach(this.database)).isZero();
		runAgain();
		assertThat(content()).isEqualTo(before);
	}

	@Test
	void reachWhatNobodyHasTouched() {
		this.release.say("41", "Express data and models", "Put data and models")
			.add("41", LINEAR_ALGEBRA, skill("numerics", "mathematics-and-statistics", "Numerics"))
			.add("41", "('linear-algebra', 1, 'matrix algebra')", "('numerics', 1, 'numerical mathematics')")
			.add("60", "('mathematical-optimisation', 'linear-algebra')",
					"('numerics', 'linear-algebra'), ('probability', 'numerics')")
			.add("70", START + "1, 'Machine learning intern')", START + "9, 'Trainee')")
			.add("75", START + "'python'", START + "'numerics', 1, 'optional')")
			.say("75", START + "'calculus', 2", START + "'calculus', 3")
			.add("80", "('numpy-docs', 'linear-algebra', 1)", "('numpy-docs', 'numerics', 2)")
			.add("95", "('49d967d3-", milestone("write-a-journal", "steps-to-start"))
			.reach(this.database);
		assertThat(text("select statement from skill where slug = 'linear-algebra'")).startsWith("Put data and models");
		assertThat(texts("select alias from skill_alias where skill_id = " + id("skill", "numerics")))
			.containsExactly("numerical mathematics");
		assertThat(prerequisites("numerics")).containsExactly("linear-algebra");
		assertThat(prerequisites("probability")).contains("numerics");
		assertThat(texts("select title from roadmap_level_title")).contains("Trainee");
		assertThat(requirements("start-a-career-in-machine-learning")).contains("numerics 1", "calculus 3");
		assertThat(taughtBy("numpy-docs")).contains("numerics");
		assertThat(texts("select slug from milestone")).contains("write-a-journal");
	}

	@Test
	void takeAwayWhatTheyNoLongerList() {
		this.release.drop("20", "('entry', 2, 'Junior machine learning researcher')")
			.drop("41", "('linear-algebra', 1, 'matrix algebra')")
			.drop("41", "('linear-algebra', 4, 'Derives")
			.drop("41", "('linear-algebra', 'career-in-machine-learning'")
			.drop("60", "('supervised-learning', 'linear-algebra')")
			.drop("70", "('junior-ml-researcher', 7, 'continual-learning-and-adaptability'")
			.drop("70", START + "1, 'Machine learning intern')")
			.drop("70", START + "2, 'Train a classifier")
			.drop("75", START + "'calculus'")
			.drop("80", "('numpy-docs', 'linear-algebra', 1)")
			.drop("90", "('what-ml-researchers-do', 'career-in-machine-learning'")
			.reach(this.database);
		assertThat(texts("select title from career_level_title where career_level_id = " + id("career_level", "entry")))
			.containsExactly("Research assistant");
		assertThat(texts("select alias from skill_alias")).doesNotContain("matrix algebra")
			.contains("vectors and matrices", "differential calculus");
		assertThat(
				texts("select proficiency from proficiency_example where skill_id = " + id("skill", "linear-algebra")))
			.containsExactly("1", "2", "3");
		assertThat(texts("select source_id from skill_source where skill_id = " + id("skill", "linear-algebra")))
			.hasSize(3);
		assertThat(prerequisites("supervised-learning")).doesNotContain("linear-algebra");
		assertThat(texts("select slug from roadmap_lane")).hasSize(7)
			.doesNotContain("continual-learning-and-adaptability");
		assertThat(texts("select title from roadmap_level_title")).doesNotContain("Machine learning intern");
		assertThat(texts("select expectation from roadmap_level_expectation"))
			.noneMatch((expectation) -> expectation.startsWith("Train a classifier"));
		assertThat(requirements("start-a-career-in-machine-learning")).doesNotContain("calculus 2");
		assertThat(taughtBy("numpy-docs")).doesNotContain("linear-algebra").isNotEmpty();
		assertThat(
				texts("select source_id from guide_source where guide_id = " + id("guide", "what-ml-researchers-do")))
			.hasSize(2);
	}

	@Test
	void takeAwayNoMilestone() {
		this.release.drop("95", "('49d967d3-").reach(this.database);
		assertThat(texts("select slug from milestone")).contains("set-up-a-study-routine");
	}

	@Test
	void letAWithdrawnResourceReturn() {
		String reason = text("select retired_reason from learning_resource where slug = 'papers-with-code'");
		this.release.say("80", "'" + reason.replace("'", "''") + "'", "null")
			.say("80", "where seed_slug = 'papers-with-code'", "where seed_slug = 'nothing'")
			.reach(this.database);
		assertThat(texts("select slug from learning_resource where retired_reason is null and successor_id is null"))
			.contains("papers-with-code");
	}

	@Test
	void leaveAloneWhatAnEditorHasTouched() {
		LISTS.forEach((list) -> run("delete from " + list));
		run("update skill set statement = 'Edited here.', retired_reason = 'Nobody asks for it.'");
		run("update learning_resource set name = 'Edited here.', retired_reason = 'It is gone.'");
		run("update roadmap_level set summary = 'Edited here.'");
		run("update milestone set name = 'Edited here.'");
		KINDS.forEach((table, kind) -> {
			run("insert into former_slug select '" + kind + "', slug, uuid, current_timestamp from " + table);
			run("update " + table + " set slug = 'new-' || slug, version = 1");
		});
		Map<String, List<String>> before = content();
		this.release.add("95", "('49d967d3-", milestone("write-a-journal", "steps-to-start"));
		runAgain();
		assertThat(content()).isEqualTo(before);
	}

	@Test
	void findAThingThatAnEditorHasRenamed() {
		rename("skill", "skill", "julia");
		rename("skill_area", "area", "programming");
		rename("source", "source", "ml-researcher-career");
		rename("career_level", "level", "entry");
		rename("learning_resource", "resource", "hugging-face-trending-papers");
		rename("guide", "guide", "steps-to-start");
		this.release.say("44", "Program in Python:", "Code in Python:")
			.add("44", "('4462cd89-", skill("zig", "programming", "Zig"))
			.add("60", "('mathematical-optimisation', 'linear-algebra')", "('probability', 'julia')")
			.add("75", START + "'python'", START + "'julia', 1, 'optional')")
			.add("80", "('numpy-docs', 'linear-algebra', 1)", "('numpy-docs', 'julia', 2)")
			.reach(this.database);
		assertThat(text("select statement from skill where slug = 'python'")).startsWith("Code in Python:");
		assertThat(texts("select slug from skill")).contains("zig");
		assertThat(prerequisites("probability")).contains("new-julia");
		assertThat(requirements("start-a-career-in-machine-learning")).contains("new-julia 1");
		assertThat(taughtBy("numpy-docs")).contains("new-julia");
		assertThat(texts("select n.slug from learning_resource r join learning_resource n on n.id = r.successor_id"))
			.contains("new-hugging-face-trending-papers");
		assertThat(
				texts("select locator from skill_source where source_id = " + id("source", "new-ml-researcher-career")))
			.isNotEmpty();
	}

	@Test
	void leaveOutWhateverNeedsANameThatIsTaken() {
		ownSkill("numerics", "Sums on machines");
		ownSkill("own-skill", "Numerics of all kinds");
		ownSkill("used-to-be", "Renamed twice");
		rename("skill", "skill", "used-to-be");
		run("insert into career_level (uuid, slug, version, position, name, years_from, summary, scope) values ('"
				+ UUID.randomUUID() + "', 'own-level', 1, 5, 'Own', 20, 'Own.', 'Own.')");
		Map<String, List<String>> before = content();
		this.release
			.add("20", "('e3d18770-",
					"('" + UUID.randomUUID() + "', 'fellow', 5, 'Fellow', 20, null, 'Shipped.', 'Shipped.', null)")
			.add("41", LINEAR_ALGEBRA, skill("numerics", "mathematics-and-statistics", "Numerics"),
					skill("all-numerics", "mathematics-and-statistics", "Numerics of all kinds"),
					skill("used-to-be", "mathematics-and-statistics", "Used to be"))
			.add("41", "('linear-algebra', 1, 'matrix algebra')", "('numerics', 1, 'numerical mathematics')",
					"('all-numerics', 1, 'numerics')")
			.add("60", "('mathematical-optimisation', 'linear-algebra')",
					"('numerics', 'linear-algebra'), ('probability', 'all-numerics')")
			.add("70", START + "'You have", "('ml-researcher', 'fellow', 'Shipped.', null)")
			.add("75", START + "'python'", START + "'numerics', 1, 'optional')",
					"('start-a-career-in-machine-learning', 'fellow', 'python', 4, 'essential')")
			.add("76", "('24892744-", "('" + UUID.randomUUID()
					+ "', 'fellow-pay', 'fellow', 'ml-researcher', 1, '2024 ranges', 'base', 1, 2, false, 'USD', null, 2024, null, null, 'ml-researcher-career', 'Shipped.')")
			.add("80", "('numpy-docs', 'linear-algebra', 1)", "('numpy-docs', 'all-numerics', 2)")
			.reach(this.database);
		assertThat(content()).isEqualTo(before);
	}

	@Test
	void doNotContradictAnEditorsPrerequisites() {
		run("update skill set version = 1 where slug = 'linear-algebra'");
		run("insert into skill_prerequisite (skill_id, prerequisite_id) values (" + id("skill", "linear-algebra") + ", "
				+ id("skill", "calculus") + ")");
		this.release
			.add("60", "('mathematical-optimisation', 'linear-algebra')",
					"('calculus', 'linear-algebra'), ('calculus', 'python')")
			.reach(this.database);
		assertThat(prerequisites("linear-algebra")).containsExactly("calculus");
		assertThat(prerequisites("calculus")).containsExactly("python");
	}

	private void runAgain() {
		run("update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" is null");
		assertThat(this.release.reach(this.database)).isPositive();
	}

	private void rename(String table, String kind, String slug) {
		run("insert into former_slug select '%s', slug, uuid, current_timestamp from %s where slug = '%s'"
			.formatted(kind, table, slug));
		run("update %s set slug = 'new-%s', version = 1 where slug = '%s'".formatted(table, slug, slug));
	}

	private void ownSkill(String slug, String name) {
		run("insert into skill (uuid, slug, version, skill_area_id, position, name, kind, statement, description, hours)"
				+ " values ('%s', '%s', 1, %s, 99, '%s', 'concept', 'Own.', 'Own.', 5)".formatted(UUID.randomUUID(),
						slug, id("skill_area", "data"), name));
	}

	private static String skill(String slug, String area, String name) {
		return "('%s', '%s', '%s', 99, '%s', 'concept', 'Shipped.', 'Shipped.', 5, null)".formatted(UUID.randomUUID(),
				slug, area, name);
	}

	private static String milestone(String slug, String guide) {
		return "('%s', '%s', '%s', 'entry', 99, 'Shipped', 'Shipped.')".formatted(UUID.randomUUID(), slug, guide);
	}

	private List<String> prerequisites(String skill) {
		return texts(
				"select p.slug from skill_prerequisite x join skill p on p.id = x.prerequisite_id where x.skill_id = "
						+ id("skill", skill) + " order by 1");
	}

	private List<String> requirements(String roadmap) {
		return texts("select k.slug || ' ' || q.proficiency from requirement q join skill k on k.id = q.skill_id"
				+ " where q.roadmap_id = " + id("roadmap", roadmap));
	}

	private List<String> taughtBy(String resource) {
		return texts("select k.slug from skill_resource x join skill k on k.id = x.skill_id"
				+ " where x.learning_resource_id = " + id("learning_resource", resource));
	}

	/** All rows; lanes, which a release writes anew, without their ids. */
	private Map<String, List<String>> content() {
		Map<String, List<String>> rows = new Rows(this.jdbc).all();
		rows.keySet().removeAll(Set.of("content_revision", "roadmap_lane", "roadmap_lane_area"));
		rows.put("lanes", texts("""
				select r.slug || ' ' || l.position || ' ' || l.slug || ' ' || l.name || ' ' || l.summary || ' '
				       || coalesce(a.slug, '') || ' ' || coalesce(x.position, 0)
				from roadmap r join roadmap_lane l on l.roadmap_id = r.id
				left join roadmap_lane_area x on x.roadmap_lane_id = l.id
				left join skill_area a on a.id = x.skill_area_id order by 1"""));
		return rows;
	}

	private String id(String table, String slug) {
		return text("select id from " + table + " where slug = '" + slug + "'");
	}

	private String text(String sql) {
		return this.jdbc.sql(sql).query(String.class).single();
	}

	private List<String> texts(String sql) {
		return this.jdbc.sql(sql).query(String.class).list();
	}

	private void run(String sql) {
		this.jdbc.sql(sql).update();
	}

}
