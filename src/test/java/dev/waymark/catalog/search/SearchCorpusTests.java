package dev.waymark.catalog.search;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import dev.waymark.catalog.ContentFixtures;
import dev.waymark.catalog.SearchKind;
import dev.waymark.catalog.SkillView;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people type, and what they have to find first, find at all, or not find: in the
 * content that Waymark ships, and in a few names as other fields and languages have them.
 */
class SearchCorpusTests {

	static final SiteWords SITE = new SiteWords(messages());

	private final SearchIndex names = SearchIndex.of(ContentFixtures.content(1, namedAllOverTheWorld(), List.of()),
			SITE);

	private final CatalogSearch shipped = Downstairs.H2.find(CatalogSearch.class);

	@ParameterizedTest
	@CsvSource({ "機械学習, machine", "学習, machine", "機械, machine", "習, machine", "機械学習の基礎, machine", "プログラミング, coding",
			"プログラム, coding", "strasse, road", "straße, road", "STRASSE, road", "smorrebrod, lunch", "smørrebrød, lunch",
			"SMØRREBRØD, lunch", "aesthetics, taste", "æsthetics, taste", "cicd, delivery", "ci cd, delivery",
			"CI/CD, delivery", "ci-cd, delivery", "tcpip, network", "tcp/ip, network", "tcp ip, network",
			"plsql, oracle", "pl sql, oracle", "uiux, design", "ui ux, design", "UX/UI, design", "🐍, snakes",
			"🐍 charmer, snakes", "❤, hearts", "❤️, hearts", "lodz, city", "Łódź, city", "angstrom, length",
			"обучение, training", "ОБУЧЕНИЕ, training", "обуч, training", "تعلم, study", "c, c", "C++, cpp",
			"c#, csharp", "f♯, fsharp", "f#, fsharp", "nodejs, node", "node.js, node", "node js, node", "r&d, lab",
			"machinelearning, learning", "oreilly, book", "o'reilly, book", "O’Reilly, book", "naive bayes, bayes",
			"straße der künste, road" })
	void whateverWayANameIsWrittenItIsFoundFirst(String query, String slug) {
		assertThat(slugs(this.names.find(query))).startsWith(slug);
	}

	@ParameterizedTest
	@CsvSource({ "学, delivery", "🐘, snakes", "tcp, oracle", "c#, cpp", "c++, csharp", "f#, c", "strass, taste" })
	void oneNameIsNotAnother(String query, String slug) {
		assertThat(slugs(this.names.find(query))).doesNotContain(slug);
	}

	@ParameterizedTest
	@CsvSource({ "機械学習入門, [機械学習]入門", "strasse, [Straße]", "cicd, [CI/CD]", "🐍, Charming [🐍]", "f#, [F♯]" })
	void marksWhatWasFoundAsItIsWritten(String query, String marked) {
		SearchHit first = this.names.find(query).groups().get(0).hits().get(0);
		assertThat(first.name().stream().map((part) -> part.hit() ? "[" + part.text() + "]" : part.text()))
			.satisfies((parts) -> assertThat(String.join("", parts)).isIn(marked, marked.replaceAll("入門", "")));
	}

	@ParameterizedTest
	@CsvSource({ "I want to become a data scientist, /roadmaps/data-scientist",
			"how do I become a machine learning engineer?, /roadmaps/machine-learning-engineer",
			"data scientist, /roadmaps/data-scientist", "senior, /levels/senior", "what does a lead do, /levels/lead",
			"pay, /pay", "salary, /pay", "salaries, /pay", "wages, /pay", "statistics, /skills/statistics",
			"statistics for ml, /skills/statistics", "how do I learn python, /skills/python",
			"how to learn python, /skills/python", "python, /skills/python",
			"what is deep learning, /skills/deep-learning", "deep lerning, /skills/deep-learning",
			"mlops, /skills/mlops", "cicd, /skills/mlops", "linear algebra, /skills/linear-algebra", "R, /skills/r" })
	void whatIsAskedForComesFirst(String query, String path) {
		assertThat(paths(query)).startsWith(path);
	}

	@ParameterizedTest
	@CsvSource({ "how much does a senior earn, /pay", "what do leads earn, /pay",
			"how much does a senior earn, /levels/senior", "senior salary, /pay",
			"machine learning engineer, /roadmaps/machine-learning-engineer",
			"learning how to learn, /resources/learning-how-to-learn", "statistcs, /skills/statistics",
			"entry level, /levels/entry", "entry-level, /levels/entry", "senior level, /levels/senior" })
	void whatIsAskedForIsFound(String query, String path) {
		assertThat(paths(query)).contains(path);
	}

	@ParameterizedTest
	@CsvSource({ "Claude, /skills/google-cloud", "Rust, /resources/storytelling-with-data" })
	void whatOnlyLooksAlikeIsNotFound(String query, String path) {
		assertThat(paths(query)).doesNotContain(path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Rust", "Claude", "🐍" })
	void whatThereIsNotIsNotGuessed(String query) {
		assertThat(this.shipped.find(query).isEmpty()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "I want to become a data scientist", "how much does a senior earn", "statistics for ml",
			"how do I learn python", "what does a lead do" })
	void aQuestionFindsNoNoise(String query) {
		assertThat(this.shipped.find(query).total()).isBetween(1, 40);
	}

	@ParameterizedTest
	@CsvSource({ "py, /skills/python", "pyth, /skills/python", "linear al, /skills/linear-algebra",
			"data sci, /roadmaps/data-scientist", "sal, /pay", "seni, /levels/senior",
			"statistcs, /skills/statistics" })
	void whatIsBeingTypedIsCompleted(String query, String path) {
		assertThat(this.shipped.begun(query, 8)).extracting((hit) -> hit.kind().path(hit.slug())).contains(path);
	}

	@Test
	void aSuggestionIsWhatThingsAreCalled() {
		assertThat(this.names.begun("nothing", 8)).isEmpty();
		assertThat(this.shipped.begun("learning", 3)).hasSize(3);
		assertThat(this.shipped.begun("", 8)).isEmpty();
	}

	static MessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/catalog", "messages/roadmap", "messages/platform");
		messages.setDefaultEncoding("UTF-8");
		return messages;
	}

	private static List<SkillView> namedAllOverTheWorld() {
		String[] names = { "machine", "機械学習", "coding", "プログラミング", "road", "Straße", "lunch", "Smørrebrød", "taste",
				"Æsthetics", "delivery", "CI/CD", "network", "TCP/IP", "oracle", "PL/SQL", "design", "UI/UX", "snakes",
				"Charming 🐍", "hearts", "❤️ of the matter", "city", "Łódź", "length", "Ångström", "training",
				"Обучение", "study", "تعلم", "c", "C", "cpp", "C++", "csharp", "C#", "fsharp", "F♯", "node", "Node.js",
				"lab", "R&D", "learning", "Machine learning", "book", "O’Reilly", "bayes", "Naïve Bayes" };
		return Stream.iterate(0, (at) -> at < names.length, (at) -> at + 2)
			.map((at) -> ContentFixtures.skill(at + 1, names[at], names[at + 1], ContentFixtures.PROGRAMMING,
					"Nothing more.", "Nothing."))
			.toList();
	}

	private static List<String> slugs(SearchResults results) {
		return results.groups()
			.stream()
			.filter((group) -> group.kind() == SearchKind.SKILL)
			.flatMap((group) -> group.hits().stream())
			.map(SearchHit::slug)
			.toList();
	}

	private List<String> paths(String query) {
		return this.shipped.find(query)
			.groups()
			.stream()
			.flatMap((group) -> group.hits().stream())
			.map((hit) -> hit.kind().path(hit.slug()))
			.toList();
	}

}
