package dev.waymark.browser;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.Database;
import dev.waymark.site.Node;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A career from another field, built wholly with the forms: published, changed, merged,
 * rolled back and exported, with a learner's marks followed through every step. It is
 * built whole on one database; on the other every form is used as well, less often.
 */
@JourneyTest
class EditingJourneyTests {

	private static final String PUBLISH = "section[aria-labelledby=live-h] button";

	private static final String SAVE = "form.edit button.button";

	private final Map<String, Object> career = career();

	private Browser browser;

	private JdbcClient jdbc;

	private long learner;

	@ParameterizedTest
	@CsvSource({ "POSTGRESQL, 25", "H2, 8" })
	@DisplayName("R38 a career is built, changed, merged, rolled back and exported, and no mark is lost")
	void aCareerIsBuiltInABrowser(Database database, int skills, Browser visitor) {
		shorten(skills);
		try (Node site = Node.newSite(database)) {
			this.browser = visitor;
			this.jdbc = site.find(JdbcClient.class);
			visitor.visitAnew(site.site());
			AccountHolders.of(site).enter(AccountHolders.Who.ADMINISTRATOR, visitor);
			build();
			publishEverything("A new career");
			readersSeeIt();
			aLearnerMarksEverything();
			changeASkill();
			mergeAndTakeItBack();
			export();
		}
	}

	private void build() {
		rows("sources").forEach((source) -> fillAndSave("sources", source));
		rows("areas").forEach((area) -> fillAndSave("areas", area));
		skills().forEach((skill) -> fillAndSave("skills", skill));
		this.browser.open("/admin/content/skills?state=new&sort=name");
		assertThat(this.browser.text("main .count")).isEqualTo(skills().size() + " entries");
		Map<String, Object> roadmap = rows("roadmaps").get(0);
		this.browser.open("/admin/content/roadmaps/new");
		for (int row = 0; row < 4; row++) {
			if (row > 0) {
				press("button[value='add:levels']");
			}
			fillLevel(roadmap, row);
		}
		fill(roadmap);
		save();
		press("main a[href$='/grid']");
		tick("new", skills().stream().map((skill) -> text(skill, "slug")).toList());
		press("button[value=add]");
		Map<String, String> cells = new LinkedHashMap<>();
		for (Map<String, Object> level : list(roadmap, "levels")) {
			for (Map<String, Object> asked : list(level, "requirements")) {
				String cell = "." + level.get("level") + "." + asked.get("skill");
				cells.put("p" + cell, text(asked, "proficiency"));
				cells.put("i" + cell, text(asked, "importance"));
			}
		}
		set(cells);
		save();
	}

	/** A row is added empty behind those that have something in them. */
	private void fillLevel(Map<String, Object> roadmap, int row) {
		Map<String, Object> level = list(roadmap, "levels").get(row);
		String at = "levels[" + row + "].";
		Map<String, String> fields = new LinkedHashMap<>();
		List.of("level", "summary", "changes").forEach((field) -> fields.put(at + field, text(level, field)));
		List.of("titles", "expectations").forEach((field) -> fields.put(at + field, lines(level, field)));
		set(fields);
	}

	private void fillAndSave(String kinds, Map<String, Object> thing) {
		this.browser.open("/admin/content/" + kinds + "/new");
		fill(thing);
		save();
	}

	private void fill(Map<String, Object> thing) {
		Map<String, String> fields = new LinkedHashMap<>();
		thing.forEach((name, value) -> {
			if (value instanceof String || value instanceof Integer && !name.equals("position")) {
				if (!name.equals("uuid")) {
					fields.put(name, value.toString());
				}
			}
			else if (name.equals("aliases")) {
				fields.put(name, lines(thing, name));
			}
			else if (name.equals("prerequisites")) {
				tick("prerequisites", ((List<?>) value).stream().map(Object::toString).toList());
			}
			else if (name.equals("citations")) {
				Map<String, Object> citation = list(thing, name).get(0);
				fields.put("citations[0].source", text(citation, "source"));
				fields.put("citations[0].locator", text(citation, "locator"));
			}
		});
		set(fields);
	}

	/**
	 * Follows a link or presses a button at once, wherever it is: as long as a form's
	 * script is on its way, its fields may still move, and a click would miss it.
	 */
	private void press(String css) {
		this.browser.leave(() -> this.browser.script("arguments[0].click()", this.browser.find(css)));
	}

	private void save() {
		press(SAVE);
		assertThat(this.browser.has(".errors")).as(() -> "errors: " + this.browser.text("main")).isFalse();
		assertThat(this.browser.path()).contains("done=saved");
	}

	private void publishEverything(String reason) {
		this.browser.open("/admin/publish");
		this.browser.all("#drafts input[name=draft]").forEach(WebElement::click);
		press("#drafts button");
		publish(reason);
	}

	private void publish(String reason) {
		this.browser.type("#reason", reason);
		press(PUBLISH);
		assertThat(this.browser.path()).as(() -> this.browser.text("main"))
			.contains("/admin/history/")
			.contains("done=live");
	}

	private void readersSeeIt() {
		this.browser.open("/roadmaps/site-reliability-engineer");
		assertThat(this.browser.text("main h1")).isEqualTo("Site reliability engineer");
		skills().forEach((skill) -> assertThat(this.browser.has("main a[href^='/skills/" + skill.get("slug") + "']"))
			.as(text(skill, "slug"))
			.isTrue());
	}

	private void aLearnerMarksEverything() {
		UUID uuid = UUID.randomUUID();
		this.jdbc.sql("insert into learner (uuid, created_at) values (?, current_timestamp)").param(uuid).update();
		this.learner = this.jdbc.sql("select id from learner where uuid = ?").param(uuid).query(Long.class).single();
		for (Map<String, Object> skill : skills()) {
			this.jdbc.sql("""
					insert into skill_mark (learner_id, skill_id, status, proficiency, marked_at)
					select ?, id, 'learned', 2, current_timestamp from skill where slug = ?""")
				.params(this.learner, skill.get("slug"))
				.update();
		}
		assertThat(marks()).hasSameSizeAs(skills());
	}

	/** The address moves with it, and the mark stays. */
	private void changeASkill() {
		String slug = text(skills().get(0), "slug");
		openForm(slug);
		set(Map.of("slug", slug + "-anew", "statement", "Do this in another way."));
		press("button[value=publish]:not(.hidden)");
		assertThat(this.browser.text("main")).contains("1 learner has marks or notes");
		publish("Clearer");
		this.browser.open("/skills/" + slug);
		assertThat(this.browser.path()).isEqualTo("/skills/" + slug + "-anew");
		assertThat(this.browser.text("main")).contains("Do this in another way.");
		assertThat(marks()).hasSameSizeAs(skills()).contains(slug + "-anew learned 2");
		this.browser.open("/admin/history");
		press(".revisions a");
		takeBack();
		assertThat(marks()).hasSameSizeAs(skills()).contains(slug + " learned 2");
	}

	private void mergeAndTakeItBack() {
		List<String> before = marks();
		Map<String, Object> gone = skills().get(5);
		Map<String, Object> heir = skills().get(6);
		this.jdbc.sql("""
				update skill_mark set proficiency = 4
				where learner_id = ? and skill_id = (select id from skill where slug = ?)""")
			.params(this.learner, gone.get("slug"))
			.update();
		openForm(text(gone, "slug"));
		press("main a[href$='/retire']");
		this.browser.find("input[name=how][value=merged]").click();
		this.browser.type("#reason", "They are one.");
		tick("successor",
				this.jdbc.sql("select uuid from skill where slug = ?")
					.param(heir.get("slug"))
					.query(String.class)
					.list());
		press("button[value=look]");
		assertThat(this.browser.text("main")).contains("What will change");
		press("button[value=retire]");
		assertThat(marks()).hasSameSizeAs(skills())
			.contains(gone.get("slug") + " learned 4", heir.get("slug") + " learned 4");
		this.browser.open("/skills/" + gone.get("slug"));
		assertThat(this.browser.text("main")).contains("They are one.", text(heir, "name"));
		this.browser.open("/admin/history");
		press(".revisions a");
		takeBack();
		assertThat(marks()).hasSameSizeAs(skills()).contains(heir.get("slug") + " learned 2");
		this.jdbc.sql("""
				update skill_mark set proficiency = 2
				where learner_id = ? and skill_id = (select id from skill where slug = ?)""")
			.params(this.learner, gone.get("slug"))
			.update();
		assertThat(marks()).isEqualTo(before);
	}

	private void takeBack() {
		press(".undo button");
		assertThat(this.browser.path()).as(() -> this.browser.text("main")).contains("done=undone");
	}

	private void export() {
		this.browser.open("/admin/export");
		List<String> exported = this.browser.listLater("""
				const done = arguments[arguments.length - 1];
				fetch('/admin/export.json').then((answer) => answer.json())
				  .then((file) => done(file.skills.map((skill) => skill.slug)));""");
		assertThat(exported).containsAll(skills().stream().map((skill) -> text(skill, "slug")).toList());
	}

	private List<String> marks() {
		return this.jdbc.sql("""
				select s.slug || ' ' || m.status || ' ' || m.proficiency
				from skill_mark m join skill s on s.id = m.skill_id where m.learner_id = ? order by s.slug""")
			.param(this.learner)
			.query(String.class)
			.list();
	}

	private void openForm(String slug) {
		this.browser.open("/admin/content/skills?q=" + slug);
		this.browser.follow(this.browser.all("table.things tbody tr")
			.stream()
			.filter((row) -> row.findElement(By.tagName("small")).getText().equals(slug))
			.findFirst()
			.orElseThrow()
			.findElement(By.tagName("a")));
	}

	/**
	 * Puts something into fields at once, by their names, as a script of the page would
	 * hear it typed.
	 */
	private void set(Map<String, String> fields) {
		this.browser.find("main form.edit");
		assertThat(this.browser.list("""
				return Object.entries(arguments[0]).filter(([name, value]) => {
					const field = document.querySelector(`main [name='${name}']`);
					if (field) {
						field.value = value;
						field.dispatchEvent(new Event('input', { bubbles: true }));
					}
					return !field || field.value !== value;
				}).map(([name]) => name);""", fields)).as("fields that do not take what they are given").isEmpty();
	}

	/** Chooses some of many; the list has boxes once its script is there. */
	private void tick(String name, List<String> values) {
		this.browser.find("input[type=checkbox][name='" + name + "']");
		assertThat(this.browser.list(
				"""
						return arguments[1].filter((value) => {
							const box = document.querySelector(`input[type=checkbox][name='${arguments[0]}'][value='${value}']`);
							box?.click();
							return !box?.checked;
						});""",
				name, values))
			.as("boxes that cannot be ticked")
			.isEmpty();
	}

	private List<Map<String, Object>> skills() {
		return rows("skills");
	}

	/**
	 * Leaves the first skills, which need none of the others, and what is asked of them.
	 */
	private void shorten(int skills) {
		skills().subList(skills, skills().size()).clear();
		Set<String> kept = skills().stream().map((skill) -> text(skill, "slug")).collect(Collectors.toSet());
		list(rows("roadmaps").get(0), "levels")
			.forEach((level) -> list(level, "requirements").removeIf((asked) -> !kept.contains(text(asked, "skill"))));
	}

	private List<Map<String, Object>> rows(String list) {
		return list(this.career, list);
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> list(Map<String, Object> row, String name) {
		return (List<Map<String, Object>>) row.getOrDefault(name, new ArrayList<>());
	}

	private static String lines(Map<String, Object> row, String name) {
		return String.join("\n", ((List<?>) row.getOrDefault(name, List.of())).stream().map(Object::toString).toList());
	}

	private static String text(Map<String, Object> row, String name) {
		return Objects.toString(row.get(name), "");
	}

	private static Map<String, Object> career() {
		try (InputStream file = Objects.requireNonNull(EditingJourneyTests.class
			.getResourceAsStream("/dev/waymark/exchange/site-reliability-engineer.json"))) {
			return JsonMapper.builder().build().readValue(file, new TypeReference<Map<String, Object>>() {
			});
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
