package dev.waymark.older;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import dev.waymark.account.LearnerId;
import dev.waymark.progress.LearnerProgress;
import dev.waymark.progress.mark.MarkEventView;
import dev.waymark.progress.mark.Word;
import dev.waymark.progress.note.NoteView;
import dev.waymark.site.Page;
import dev.waymark.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What learners said before the update stands after it, word for word.
 */
interface OlderMarksTests {

	/** The site, after the update. */
	OlderSite site();

	@Test
	default void everyMarkAndEveryTickIsThere() {
		assertThat(marks()).isEqualTo(Map.ofEntries(Map.entry("git", "learning"), Map.entry("python", "learned 3"),
				Map.entry("statistics", "learned 1"), Map.entry("calculus", "learned 2"),
				Map.entry("linear-algebra", "learned 4"), Map.entry("probability", "to-learn"),
				Map.entry("legal-ai", "skipped"), Map.entry("retail-and-e-commerce", "learned 3"),
				Map.entry("business-acumen", "learned 3"), Map.entry("entertainment-and-gaming", "learned 2"),
				Map.entry("healthcare-ai", "learned 2"), Map.entry("finance-ai", "learned 2")));
		Visitor mia = site().withKept("session");
		assertThat(words(mia, "probability", "statistics", "calculus", "python", "linear-algebra"))
			.containsExactly("To learn", "Aware", "Working", "Proficient", "Expert");
		assertThat(mia.get("/me").links()).contains("/resources/kaggle", "/resources/coursera");
		assertThat(mia.get("/me").text()).contains("Finish a first project", "Write a case study");
	}

	@Test
	default void theLogKnowsEveryWordAndWhatWasTakenBackOrCarried() {
		List<String> log = progress().history(mia(), 100).stream().map(OlderMarksTests::told).toList();
		assertThat(log).containsExactly("null → learned 2 carried", "null → learned 2 carried",
				"learning → learned 3 carried", "null → done", "null → done", "null → done", "null → done",
				"learning → null undo", "null → learning", "learned 2 → null", "null → learned 2", "null → learned 2",
				"null → learning", "null → learned 3", "null → skipped", "null → to-learn", "null → learned 4",
				"null → learned 2", "null → learned 1", "learned 1 → learned 3", "null → learned 1",
				"to-learn → learning", "null → to-learn");
	}

	@Test
	default void everyNoteIsThereAndWhatWasCarriedStandsWithIt() {
		NoteView note = progress().note(mia(), skill("python")).orElseThrow();
		assertThat(note.note().source()).isEqualTo(FilledSite.NOTE);
		assertThat(note.evidenceUrl()).isEqualTo("https://example.org/work?a=1&b=2");
		Visitor mia = site().withKept("session");
		assertThat(mia.get("/skills/business-acumen").text()).contains("In the office", "In the shop",
				"Retail and e-commerce");
		assertThat(mia.get("/skills/retail-and-e-commerce").text()).contains("In the shop");
	}

	/** How far somebody is, in the words of their own page. */
	static List<String> words(Visitor learner, String... skills) {
		Page me = learner.get("/me");
		return Stream.of(skills)
			.map((skill) -> me.byId("m-" + skill))
			.map((row) -> Page.text(Page.all((Element) row.getParentNode().getParentNode(), "h2").get(0)) + " "
					+ Page.text(Page.all(row, "div").get(0)))
			.map((text) -> Stream.of("Aware", "Working", "Proficient", "Expert", "To learn", "Learning", "Skipped")
				.filter(text::contains)
				.findFirst()
				.orElse(text))
			.toList();
	}

	private static String told(MarkEventView event) {
		return told(event.from()) + " → " + told(event.to()) + (event.undo() ? " undo" : "")
				+ ((event.carriedFromId() != null) ? " carried" : "");
	}

	private static String told(@Nullable Word word) {
		return (word == null) ? "null"
				: word.status().getSlug() + ((word.proficiency() != null) ? " " + word.proficiency().getNumber() : "");
	}

	private Map<String, String> marks() {
		return progress().marks(mia())
			.skills()
			.entrySet()
			.stream()
			.collect(Collectors.toMap((mark) -> slug(mark.getKey()), (mark) -> told(mark.getValue().word())));
	}

	private LearnerProgress progress() {
		return site().node.find(LearnerProgress.class);
	}

	private LearnerId mia() {
		return new LearnerId(site().jdbc.sql("select learner_id from account where display_name like 'Mia%'")
			.query(Long.class)
			.single());
	}

	private long skill(String slug) {
		return site().jdbc.sql("select id from skill where slug = ?").param(slug).query(Long.class).single();
	}

	private String slug(long skill) {
		return site().jdbc.sql("select slug from skill where id = ?").param(skill).query(String.class).single();
	}

}
