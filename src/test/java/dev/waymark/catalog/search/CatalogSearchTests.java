package dev.waymark.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.MessageSource;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.catalog.ContentFixtures;
import dev.waymark.catalog.SearchKind;
import dev.waymark.catalog.SkillView;
import dev.waymark.site.Work;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogSearchTests {

	private static final MessageSource MESSAGES = SearchCorpusTests.messages();

	private static final SearchIndex ALIKE = indexOf(beginningAlike());

	private final SearchIndex index = indexOf(ContentFixtures.content());

	@ParameterizedTest
	@CsvSource({ "linear algebra, linear-algebra", "LINEAR ALGEBRA, linear-algebra", "transformer, transformers",
			"regressions, regression", "statistical models, statistical-modelling" })
	void findsASkillByItsNameInAnyForm(String query, String slug) {
		assertThat(skills(query)).startsWith(slug);
	}

	@ParameterizedTest
	@CsvSource({ "c++, c-plus-plus", "C++, c-plus-plus", "r, r", "R, r", "c, c-plus-plus", "k-NN, nearest-neighbours",
			"knn, nearest-neighbours", "k nn, nearest-neighbours", "scikit-learn, scikit-learn",
			"scikit learn, scikit-learn", "scikitlearn, scikit-learn", "tensor flow, tensorflow" })
	void keepsNamesThatAreNoOrdinaryWordsFindable(String query, String slug) {
		assertThat(skills(query)).startsWith(slug);
	}

	@Test
	void takesOneLetterForAWordAndNotForABeginning() {
		assertThat(skills("r")).containsExactly("r", "rust");
		assertThat(skills("x")).isEmpty();
	}

	@Test
	void doesNotTakeEveryCForCPlusPlus() {
		assertThat(skills("c++")).containsExactly("c-plus-plus", "rust");
	}

	@ParameterizedTest
	@CsvSource({ "transf, transformers", "convol, convolutional-neural-networks", "py, python",
			"optimiz," + " mathematical-optimisation", "maths, mathematical-optimisation" })
	void findsASkillByTheBeginningOfAWord(String query, String slug) {
		assertThat(skills(query)).startsWith(slug);
	}

	@ParameterizedTest
	@CsvSource({ "regresion, regression", "pyhton, python", "transfomers, transformers",
			"lineer algebra, linear-algebra", "linear algebar, linear-algebra",
			"suport vector, support-vector-machines", "ptyhon, python",
			"mathematcal optimistion, mathematical-optimisation" })
	void findsASkillByOneTypo(String query, String slug) {
		SearchResults results = this.index.find(query);
		assertThat(results.everyWord()).isTrue();
		assertThat(slugs(results, SearchKind.SKILL)).startsWith(slug);
	}

	@ParameterizedTest
	@ValueSource(strings = { "rqq", "pyhtno", "3vm" })
	void doesNotGuessWithMoreTyposOrInShortWords(String query) {
		assertThat(this.index.find(query).isEmpty()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "rusk", "trust", "trusted", "laude" })
	void guessesNeitherInShortWordsNorTheFirstLetter(String query) {
		assertThat(this.index.find(query).isEmpty()).isTrue();
	}

	@Test
	void takesNoKnownWordForATypo() {
		SearchIndex typos = indexOf(ContentFixtures.content(1, List.of(skill(1, "model", "Model", "Choose.", "Choose."),
				skill(2, "modal-review", "Modal review", "Review.", "Review again.")), List.of()));
		assertThat(slugs(typos.find("model"), SearchKind.SKILL)).containsExactly("model");
		SearchResults results = typos.find("model review");
		assertThat(results.everyWord()).isFalse();
		assertThat(slugs(results, SearchKind.SKILL)).containsExactlyInAnyOrder("model", "modal-review");
	}

	@ParameterizedTest
	@CsvSource({ "SVM, support-vector-machines", "svm, support-vector-machines", "CNN, convolutional-neural-networks",
			"gradient descent, mathematical-optimisation", "least squares, linear-regression" })
	void findsASkillByAnotherName(String query, String slug) {
		assertThat(skills(query)).startsWith(slug);
	}

	@ParameterizedTest
	@CsvSource({ "optimization, mathematical-optimisation", "optimizing, mathematical-optimisation",
			"modeling, statistical-modelling", "labeled, statistical-modelling", "neighbor, nearest-neighbours",
			"neighbours, nearest-neighbours", "analyze, r", "minimizing, mathematical-optimisation" })
	void findsBritishAndAmericanSpelling(String query, String slug) {
		assertThat(skills(query)).startsWith(slug);
	}

	@Test
	void ignoresAccentsAndWidth() {
		assertThat(skills("pythön")).startsWith("python");
		assertThat(skills("Ｐｙｔｈｏｎ")).startsWith("python");
	}

	@Test
	void asksForEveryWord() {
		SearchResults results = this.index.find("python memory");
		assertThat(results.everyWord()).isTrue();
		assertThat(slugs(results, SearchKind.SKILL)).containsExactly("rust");
		assertThat(results.total()).isOne();
	}

	@Test
	void fallsBackToAnyWordAndSaysSo() {
		SearchResults results = this.index.find("python attention");
		assertThat(results.everyWord()).isFalse();
		assertThat(slugs(results, SearchKind.SKILL)).contains("python", "transformers");
	}

	@Test
	void doesNotAskForWordsThatSayNothing() {
		SearchResults results = this.index.find("the regression of the");
		assertThat(results.everyWord()).isTrue();
		assertThat(slugs(results, SearchKind.SKILL)).startsWith("regression");
	}

	@Test
	void findsNothingWhenNoWordIsKnown() {
		SearchResults results = this.index.find("xylophone zebra");
		assertThat(results).isEqualTo(new SearchResults("xylophone zebra", true, List.of()));
		assertThat(results.isEmpty()).isTrue();
		assertThat(results.total()).isZero();
	}

	@Test
	void ranksNamesAboveAliasesAboveStatementsAboveDescriptions() {
		Content content = ContentFixtures
			.content(
					1, List
						.of(skill(1, "in-description", "Weaving", "Some words.", "About basketry, at length."),
								skill(2, "in-statement", "Pottery", "Know basketry from knitting.", "Some words."),
								skill(3, "in-alias", "Wickerwork", "Some words.", "Some words.", "basketry by hand"),
								skill(4, "in-name", "A very long name in which basketry is but one of the words",
										"None.", "None."),
								skill(5, "exact", "Basketry", "Some words.", "Some words.")),
					List.of());
		assertThat(slugs(indexOf(content).find("basketry"), SearchKind.SKILL)).containsExactly("exact", "in-name",
				"in-alias", "in-statement", "in-description");
	}

	@Test
	void ranksAWordAboveABeginning() {
		Content content = ContentFixtures.content(1, List.of(skill(1, "longer", "Basketball", "Throw.", "Run."),
				skill(2, "word", "Basket weaving for beginners", "Weave.", "Soak.")), List.of());
		assertThat(slugs(indexOf(content).find("basket"), SearchKind.SKILL)).containsExactly("word", "longer");
	}

	@Test
	void putsTheExactNameFirst() {
		assertThat(skills("regression")).startsWith("regression", "linear-regression");
	}

	@Test
	void searchesEveryKind() {
		assertThat(slugs(this.index.find("researcher"), SearchKind.ROADMAP)).containsExactly("ml-researcher");
		assertThat(slugs(this.index.find("experimentalist"), SearchKind.ROADMAP)).containsExactly("ml-researcher");
		assertThat(slugs(this.index.find("papers"), SearchKind.ROADMAP)).containsExactly("ml-researcher");
		assertThat(slugs(this.index.find("habits"), SearchKind.AREA)).containsExactly("programming");
		assertThat(slugs(this.index.find("principal scientist"), SearchKind.LEVEL)).containsExactly("senior");
		assertThat(slugs(this.index.find("answers for"), SearchKind.LEVEL)).containsExactly("entry", "senior");
		assertThat(slugs(this.index.find("packaging"), SearchKind.RESOURCE)).containsExactly("python-handbook");
		assertThat(slugs(this.index.find("paper press"), SearchKind.RESOURCE)).containsExactly("python-handbook");
		assertThat(slugs(this.index.find("curiosity"), SearchKind.GUIDE)).containsExactly("steps-to-start");
		assertThat(slugs(this.index.find("internship"), SearchKind.GUIDE)).containsExactly("steps-to-start");
	}

	@Test
	void ordersGroupsByKindButAnExactNameComesFirst() {
		assertThat(kinds("python")).containsExactly(SearchKind.SKILL, SearchKind.RESOURCE);
		assertThat(kinds("machine")).containsExactly(SearchKind.SKILL, SearchKind.ROADMAP, SearchKind.AREA);
		assertThat(kinds("machine learning")).containsExactly(SearchKind.AREA, SearchKind.ROADMAP);
		assertThat(kinds("programming")).startsWith(SearchKind.AREA, SearchKind.SKILL);
	}

	@Test
	void ranksRetiredResourcesLast() {
		assertThat(slugs(this.index.find("python"), SearchKind.RESOURCE)).containsExactly("python-handbook",
				"old-python-course");
		assertThat(slugs(this.index.find("Python for everyone, first edition"), SearchKind.RESOURCE))
			.startsWith("old-python-course");
	}

	@Test
	void showsTwentyOfAGroupAndSaysHowManyThereWere() {
		List<SkillView> many = IntStream.rangeClosed(1, 30)
			.mapToObj((number) -> skill(number, "basket-" + number, "Basket " + number, "Weave.", "Soak."))
			.toList();
		SearchResults results = indexOf(ContentFixtures.content(1, many, List.of())).find("basket");
		assertThat(results.groups()).singleElement().satisfies((group) -> {
			assertThat(group.hits()).hasSize(20);
			assertThat(group.total()).isEqualTo(30);
		});
		assertThat(results.total()).isEqualTo(30);
	}

	@ParameterizedTest
	@CsvSource({ "regressions, [Regression]", "regresion, [Regression]", "regre, [Regression]", "c++, [C++]", "R, [R]",
			"algebra, Linear [algebra]", "linear algebra, [Linear] [algebra]",
			"optimization, Mathematical [optimisation]", "scikitlearn, [scikit-learn]", "learn, scikit-[learn]" })
	void marksTheWordsOfTheNameThatMatched(String query, String marked) {
		assertThat(this.index.find(query).groups().stream().flatMap((group) -> group.hits().stream()))
			.extracting((hit) -> marked(hit.name()))
			.contains(marked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "data", "machine learning", "fas code", "pyhton memory", "networks of attention",
			"director portfolio campus", "c", "research" })
	void showsWhyEveryHitIsOne(String query) {
		assertThat(this.index.find(query).groups().stream().flatMap((group) -> group.hits().stream())).isNotEmpty()
			.allSatisfy((hit) -> assertThat(marked(hit.name()) + marked(hit.excerpt())).contains("["));
	}

	@Test
	void givesTheStatementWhenTheNameSaysItAll() {
		assertThat(excerpt("linear algebra", SearchKind.SKILL))
			.isEqualTo("Work with vectors, matrices and their decompositions.");
	}

	@Test
	void marksTheStatement() {
		assertThat(excerpt("similar case", SearchKind.SKILL)).isEqualTo("Classify by looking at [similar] [cases].");
	}

	@Test
	void leadsWithTheAliasThatExplainsTheHit() {
		assertThat(excerpt("svm", SearchKind.SKILL)).isEqualTo("[SVM] – Separate classes with the widest margin.");
		assertThat(excerpt("director", SearchKind.ROADMAP))
			.isEqualTo("[Director] of research – Advances machine learning and sees that it works.");
	}

	@Test
	void cutsTheExcerptFromPlainTextAroundTheBestMatch() {
		String excerpt = excerpt("portfolio of projects", SearchKind.GUIDE);
		assertThat(excerpt).startsWith("…")
			.endsWith("…")
			.contains("A [portfolio] of three finished [projects] says more");
		assertThat(excerpt).doesNotContain("](", "/skills", "`", "##", "*");
		assertThat(excerpt.replaceAll("[\\[\\]…]", "")).hasSizeBetween(120, 160);
		assertThat(ContentFixtures.guide().body().source().split("\\s+")).contains(excerpt.replaceAll("^…| .*", ""),
				excerpt.replaceAll(".* |…$", ""));
	}

	@Test
	void beginsTheExcerptAtTheBeginningWhenTheMatchIsThere() {
		assertThat(excerpt("week", SearchKind.GUIDE)).startsWith("Begin with data").contains("[week]").endsWith("…");
	}

	@Test
	void cutsTextWithoutSpacesBetweenWholeCharacters() {
		Content content = ContentFixtures.content(1, List.of(skill(1, "emoji", "Emoji", "None.",
				"\uD83D\uDE00".repeat(300) + " needle " + "\uD83D\uDE00".repeat(300))), List.of());
		SearchHit hit = indexOf(content).find("needle").groups().get(0).hits().get(0);
		String excerpt = marked(hit.excerpt());
		assertThat(excerpt).contains("[needle]");
		assertThat(excerpt.codePoints()).noneMatch((point) -> Character.getType(point) == Character.SURROGATE);
	}

	@Test
	void leavesEscapingToTheTemplate() {
		Content content = ContentFixtures.content(1, List.of(skill(1, "tags", "<b>Tags</b> & more", "a < b", "None.")),
				List.of());
		SearchHit hit = indexOf(content).find("tags").groups().get(0).hits().get(0);
		assertThat(hit.name()).containsExactly(new TextPart("<b>", false), new TextPart("Tags", true),
				new TextPart("</b> & more", false));
		assertThat(hit.excerpt()).containsExactly(new TextPart("a < b", false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t\n", "\u0000", "%", "\u00a0", "+++", "!?", "\uD83D\uDE00", "\uD800",
			"\uDC00\uD800", "\u202e\u2066", "\ufeff" })
	void findsNothingForABlankQuery(String query) {
		assertThat(this.index.find(query).groups()).isEmpty();
		assertThat(this.index.find(query).everyWord()).isTrue();
		assertThat(this.index.near(query, 5)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "python\u0000", "\uD800python", "python \uD83D\uDE00", "\u202epython", "<b>python</b>",
			"\"python\"", "python*", "+python", "-python", "python~", "python^9", "name:python", "(python", "[python",
			"/python/", "python\\", "python' OR '1'='1' --", "python; drop table skill", "python%00",
			"AND OR \"( [ * python", "NOT python", "python && ||", "{python TO", "../python", "${python}",
			"python\r\nSet-Cookie: a=b" })
	void takesOddInputForWords(String query) {
		assertThat(skills(query)).contains("python");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert('x')</script>", "%00", "' OR 1=1 --", "AND", "OR NOT", "\"( [ *", "\\",
			"بايثون", "שלום עולם", "机器学习", "पाइथन", "\uFDFA", "\u037A", "ﬁ", "İ", "ß", "½", "\uDB40\uDC01",
			"e\u0301\u0301\u0301", "\uD835\uDCDF" })
	void surviveAnyInput(String query) {
		assertThat(this.index.find(query)).isNotNull();
		assertThat(this.index.near(query, 5)).isNotNull();
	}

	@Test
	void survivesLongInput() {
		for (String piece : List.of("python ", "a", "a'", "'", "k-", "c++", "\uD83D\uDE00", "\u0301", "\uD800",
				"re co ")) {
			String query = piece.repeat(10_000 / piece.length());
			assertThat(this.index.find(query).query()).hasSizeLessThanOrEqualTo(200);
			assertThat(this.index.near(query, 5)).hasSizeLessThanOrEqualTo(5);
		}
	}

	@Test
	void survivesLongContent() {
		String long1 = "a'".repeat(20_000);
		String long2 = "x-".repeat(20_000) + "needle";
		Content content = ContentFixtures.content(1,
				List.of(skill(1, "one", "One", "b".repeat(40_000), long1), skill(2, "two", "Two", "None.", long2)),
				List.of());
		assertThat(slugs(indexOf(content).find("needle"), SearchKind.SKILL)).containsExactly("two");
		assertThat(slugs(indexOf(content).find("bbbb"), SearchKind.SKILL)).containsExactly("one");
	}

	@Test
	void cutsTheQuery() {
		assertThat(this.index.find(" python\u0000\n\tand\u202e R ").query()).isEqualTo("python and R");
		assertThat(this.index.find("x".repeat(199) + "\uD83D\uDE00").query()).isEqualTo("x".repeat(199));
		String twelve = "a1 b1 c1 d1 e1 f1 g1 h1 i1 j1 k1 ";
		assertThat(skills(twelve + "python")).contains("python");
		assertThat(skills(twelve + "l1 python")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "lineer-algebra, linear-algebra", "transfomer, transformers", "c-plus-pluss, c-plus-plus",
			"svm-tutorial, support-vector-machines", "Python%20basics, python", "ml-reseacher, ml-researcher",
			"statistical-modeling, statistical-modelling" })
	void findsNearNames(String words, String slug) {
		assertThat(this.index.near(words, 3)).extracting(SearchHit::slug).startsWith(slug);
	}

	@Test
	void looksForNearNamesInNamesOnly() {
		assertThat(this.index.near("residuals", 5)).isEmpty();
		assertThat(this.index.near("similar-cases", 5)).isEmpty();
	}

	@Test
	void limitsNearNames() {
		assertThat(this.index.near("linear-regression-python", 2)).hasSize(2);
		assertThat(this.index.near("python", 0)).isEmpty();
		assertThat(this.index.near("python", -1)).isEmpty();
	}

	@Test
	void knowsThePathOfEveryKind() {
		assertThat(SearchKind.values()).extracting((kind) -> kind.path("x"))
			.containsExactly("/skills/x", "/roadmaps/x", "/areas/x", "/levels/x", "/pay", "/resources/x", "/guides/x");
		assertThat(SearchKind.ROADMAP.getSlug()).isEqualTo("roadmap");
	}

	@Test
	void worksOnEmptyContent() {
		SearchIndex empty = indexOf(ContentFixtures.nothing());
		assertThat(empty.find("python").isEmpty()).isTrue();
		assertThat(empty.near("python", 5)).isEmpty();
	}

	@Test
	void seesAChangeOfTheContent() {
		AtomicReference<Content> content = new AtomicReference<>(ContentFixtures.content());
		CatalogSearch search = new CatalogSearch(ContentFixtures.catalog(content::get), MESSAGES);
		assertThat(search.find("basketry").isEmpty()).isTrue();
		content.set(withBasketry(2));
		assertThat(search.find("basketry").total()).isOne();
		assertThat(search.near("basketri", 5)).extracting(SearchHit::slug).containsExactly("basketry");
		content.set(ContentFixtures.content());
		assertThat(search.find("basketry").isEmpty()).isTrue();
	}

	@Test
	void goesOnInWhatIsLiveWhenAPieceOfWorkSeesAnotherPicture() throws Exception {
		Catalog catalog = ContentFixtures.catalog(ContentFixtures::content);
		CatalogSearch search = new CatalogSearch(catalog, MESSAGES);
		assertThat(catalog.during(withBasketry(7), () -> search.find("basketry")).isEmpty()).isTrue();
		assertThat(search.find("basketry").isEmpty()).isTrue();
		assertThat(search.find("python").isEmpty()).isFalse();
	}

	@Test
	void takesApartAgainOnlyWhatHasChanged() {
		Entries first = Entries.of(ContentFixtures.content(), SearchCorpusTests.SITE, Entries.none());
		Entries second = Entries.of(withBasketry(2), SearchCorpusTests.SITE, first);
		List<Entry> before = first.all();
		List<Entry> known = second.all().stream().filter((entry) -> !entry.slug().equals("basketry")).toList();
		assertThat(known).hasSameSizeAs(before);
		for (int i = 0; i < before.size(); i++) {
			assertThat(known.get(i).name()).isSameAs(before.get(i).name());
			assertThat(known.get(i).lead()).isSameAs(before.get(i).lead());
			assertThat(known.get(i).body()).isSameAs(before.get(i).body());
		}
	}

	@Test
	void keepsTheIndexWhileTheRevisionStays() {
		AtomicReference<Content> content = new AtomicReference<>(ContentFixtures.content());
		CatalogSearch search = new CatalogSearch(ContentFixtures.catalog(content::get), MESSAGES);
		assertThat(search.find("python").isEmpty()).isFalse();
		content.set(withBasketry(1));
		assertThat(search.find("basketry").isEmpty()).isTrue();
	}

	@Test
	void theIndexIsMadeBeforeAnybodyAsks() {
		AtomicReference<Content> content = new AtomicReference<>(ContentFixtures.content());
		CatalogSearch search = new CatalogSearch(ContentFixtures.catalog(content::get), MESSAGES);
		search.prepare();
		content.set(withBasketry(1));
		assertThat(search.find("basketry").isEmpty()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "pre", "pre1", "thing pre", "pre thing pr", "pre1 pre2 pre3" })
	void aBeginningThatHundredsOfWordsShareFindsAPageOfThem(String query) {
		SearchResults results = ALIKE.find(query);
		assertThat(results.groups()).isNotEmpty()
			.allSatisfy((group) -> assertThat(group.hits()).isNotEmpty().hasSizeLessThanOrEqualTo(20));
		assertThat(slugs(results, SearchKind.SKILL)).startsWith("pre-1");
		assertThat(ALIKE.begun(query.replaceAll(" pre[23]", ""), 8)).extracting(SearchHit::slug).startsWith("pre-1");
		assertThat(ALIKE.near(query, 8)).extracting(SearchHit::slug).startsWith("pre-1");
	}

	@Test
	void moreWordsThanCountAreNoMoreWork() {
		for (int beginning : List.of(1, 100)) {
			String few = beginnings(beginning, 12);
			String many = beginnings(beginning, 64);
			Work counted = Work.of(() -> ALIKE.find(few));
			assertThat(Work.of(() -> ALIKE.find(many)).bytes()).isLessThan(counted.bytes() * 3 / 2);
			Work completed = Work.of(() -> ALIKE.begun(few, 8));
			assertThat(Work.of(() -> ALIKE.begun(many, 8)).bytes()).isLessThan(completed.bytes() * 3 / 2);
		}
	}

	@Test
	void theSameWordAgainIsNoMoreWork() {
		assertThat(slugs(ALIKE.find("pre ".repeat(64)), SearchKind.SKILL))
			.isEqualTo(slugs(ALIKE.find("pre"), SearchKind.SKILL));
		Work once = Work.of(() -> ALIKE.find("pre"));
		assertThat(Work.of(() -> ALIKE.find("pre ".repeat(64))).bytes()).isLessThan(once.bytes() * 3 / 2);
	}

	private static String beginnings(int first, int many) {
		return IntStream.range(first, first + many)
			.mapToObj((number) -> "pre" + number)
			.collect(Collectors.joining(" "));
	}

	/** Each of 600 skills is called by words that begin like those of all others. */
	private static Content beginningAlike() {
		return ContentFixtures.content(1,
				IntStream.rangeClosed(1, 600)
					.mapToObj((number) -> skill(number, "pre-" + number, "Pre%d thing".formatted(number),
							"Know pre%d.".formatted(number), "See prefix%1$d, preface%1$d.".formatted(number),
							"preen" + number))
					.toList(),
				List.of());
	}

	@Test
	void closesAnIndexWhenTheLastSearchInItEnds() {
		SearchIndex held = indexOf(ContentFixtures.content());
		assertThat(held.hold()).isTrue();
		held.release();
		assertThat(held.find("python").isEmpty()).isFalse();
		held.release();
		assertThat(held.hold()).isFalse();
	}

	@Test
	void answersManyWhileTheContentChanges() throws Exception {
		AtomicReference<Content> content = new AtomicReference<>(withBasketry(1));
		CatalogSearch search = new CatalogSearch(ContentFixtures.catalog(content::get), MESSAGES);
		ExecutorService people = Executors.newFixedThreadPool(8);
		try {
			List<Future<Integer>> answers = new ArrayList<>();
			for (int i = 2; i < 200; i++) {
				long revision = i;
				answers.add(people.submit(() -> {
					if (revision % 10 == 0) {
						content.set(withBasketry(revision));
					}
					return search.find("basketry").total();
				}));
			}
			for (Future<Integer> answer : answers) {
				assertThat(answer.get()).isOne();
			}
		}
		finally {
			people.shutdownNow();
		}
	}

	private static SearchIndex indexOf(Content content) {
		return SearchIndex.of(content, SearchCorpusTests.SITE);
	}

	private static Content withBasketry(long revision) {
		return ContentFixtures.content(revision,
				ContentFixtures.with(ContentFixtures.skills(), skill(99, "basketry", "Basketry", "Weave.", "Soak.")),
				ContentFixtures.resources());
	}

	private static SkillView skill(long id, String slug, String name, String statement, String description,
			String... aliases) {
		return ContentFixtures.skill(id, slug, name, ContentFixtures.PROGRAMMING, statement, description, aliases);
	}

	private List<String> skills(String query) {
		return slugs(this.index.find(query), SearchKind.SKILL);
	}

	private static List<String> slugs(SearchResults results, SearchKind kind) {
		return results.groups()
			.stream()
			.filter((group) -> group.kind() == kind)
			.flatMap((group) -> group.hits().stream())
			.map(SearchHit::slug)
			.toList();
	}

	private List<SearchKind> kinds(String query) {
		return this.index.find(query).groups().stream().map(SearchGroup::kind).toList();
	}

	private String excerpt(String query, SearchKind kind) {
		return this.index.find(query)
			.groups()
			.stream()
			.filter((group) -> group.kind() == kind)
			.map((group) -> marked(group.hits().get(0).excerpt()))
			.findFirst()
			.orElseThrow();
	}

	private static String marked(List<TextPart> parts) {
		return parts.stream()
			.map((part) -> part.hit() ? "[" + part.text() + "]" : part.text())
			.collect(Collectors.joining());
	}

}
