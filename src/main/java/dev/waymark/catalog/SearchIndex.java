package dev.waymark.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

import dev.waymark.catalog.Words.Word;
import dev.waymark.catalog.Words.Written;
import dev.waymark.platform.text.Markdown;

/**
 * An index of the content at one revision. A query word stands for a set of words of the
 * index (its forms, words that begin with it, words one typo away); the same sets find,
 * rank and highlight, so that every hit shows why it is one.
 */
final class SearchIndex {

	private static final int LONGEST_QUERY = 200;

	private static final int MOST_WORDS = 12;

	private static final int MOST_HITS = 20;

	private static final int SHORTEST_BEGINNING = 2;

	private static final int SHORTEST_MISTYPED = 4;

	/** Keeps the differences within a tier smaller than the step between tiers. */
	private static final float FINE = 0.008f;

	private static final float OTHER_FORM = 0.7f;

	private static final String ENTRY = "entry";

	/**
	 * Control characters, halves of surrogate pairs, and marks that would turn the text
	 * of the page around.
	 */
	private static final Pattern HARMFUL = Pattern
		.compile("[\\p{Cc}\\p{Cs}\\p{IsNoncharacter_Code_Point}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

	private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

	private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
		.extensions(List.of(TablesExtension.create()))
		.lineBreakRendering(LineBreakRendering.STRIP)
		.build();

	private static final Comparator<Found> BEST_FIRST = Comparator.comparing((Found found) -> found.entry.retired)
		.thenComparing((found) -> !found.exact)
		.thenComparing(Comparator.comparingDouble(Found::score).reversed())
		.thenComparing(Found::position);

	private final long revision;

	private final List<Entry> entries;

	private final NavigableSet<String> words = new TreeSet<>();

	private final Map<String, Set<String>> wordsByStem = new HashMap<>();

	private final DirectoryReader reader;

	private SearchIndex(long revision, List<Entry> entries) throws IOException {
		this.revision = revision;
		this.entries = entries;
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
			for (int i = 0; i < entries.size(); i++) {
				writer.addDocument(document(i, entries.get(i)));
			}
		}
		this.reader = DirectoryReader.open(directory);
	}

	/**
	 * Makes an index.
	 * @param content what to search in
	 * @return the index, held once
	 */
	static SearchIndex of(Content content) {
		List<Entry> entries = new ArrayList<>();
		for (SkillView skill : content.allSkills()) {
			entries.add(Entry.of(SearchKind.SKILL, skill.slug(), skill.name(), skill.aliases(), skill.statement(),
					plain(skill.description()), skill.isRetired()));
		}
		for (RoadmapView roadmap : content.allRoadmaps()) {
			List<String> titles = roadmap.levels().stream().flatMap((level) -> level.titles().stream()).toList();
			entries.add(Entry.of(SearchKind.ROADMAP, roadmap.slug(), roadmap.name(), titles, roadmap.summary(),
					plain(roadmap.description()), roadmap.isRetired()));
		}
		for (AreaView area : content.areas()) {
			entries.add(Entry.of(SearchKind.AREA, area.slug(), area.name(), List.of(), area.summary(), "", false));
		}
		for (LevelView level : content.levels()) {
			Markdown changes = level.changes();
			entries.add(Entry.of(SearchKind.LEVEL, level.slug(), level.name(), level.titles(), level.summary(),
					(changes != null) ? plain(level.scope()) + " " + plain(changes) : plain(level.scope()), false));
		}
		for (ResourceView resource : content.resources()) {
			entries.add(Entry.of(SearchKind.RESOURCE, resource.slug(), resource.name(), List.of(resource.provider()),
					resource.summary(), "", resource.isRetired()));
		}
		for (GuideView guide : content.allGuides()) {
			entries.add(Entry.of(SearchKind.GUIDE, guide.slug(), guide.name(), List.of(), guide.summary(),
					plain(guide.body()), guide.isRetired()));
		}
		try {
			return new SearchIndex(content.revision(), entries);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The search index could not be made", ex);
		}
	}

	long revision() {
		return this.revision;
	}

	/**
	 * Keeps the index from being closed during a search. Every hold that succeeds needs a
	 * release.
	 * @return false when it is closed already
	 */
	boolean hold() {
		return this.reader.tryIncRef();
	}

	/**
	 * Ends a hold; the last one closes the index.
	 */
	void release() {
		try {
			this.reader.decRef();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Searches everything, as {@link CatalogSearch#find} promises.
	 * @param query any text
	 * @return what was found
	 */
	SearchResults find(String query) {
		String clean = clean(query);
		List<String> asked = Words.forms(clean).stream().limit(MOST_WORDS).toList();
		List<String> telling = telling(asked);
		List<Meaning> meanings = meanings(telling, false);
		List<Found> found = search(meanings, Occur.MUST, Place.SHOWN, asked);
		boolean everyWord = true;
		if (found.isEmpty()) {
			List<Meaning> lenient = meanings(telling, true);
			found = search(lenient, Occur.MUST, Place.SHOWN, asked);
			if (!found.isEmpty()) {
				meanings = lenient;
			}
			else {
				found = search(meanings, Occur.SHOULD, Place.SHOWN, asked);
				everyWord = found.isEmpty();
			}
		}
		return new SearchResults(clean, everyWord, groups(found, new Highlighter(meanings)));
	}

	/**
	 * Looks for near names, as {@link CatalogSearch#near} promises.
	 * @param name any text
	 * @param most how many to return at most
	 * @return the nearest ones
	 */
	List<SearchHit> near(String name, int most) {
		List<String> asked = Words.forms(clean(name)).stream().limit(MOST_WORDS).toList();
		List<Meaning> meanings = meanings(telling(asked), true);
		Highlighter highlighter = new Highlighter(meanings);
		return search(meanings, Occur.SHOULD, Place.NAMES, asked).stream()
			.limit(Math.max(0, most))
			.map((found) -> hit(found.entry, highlighter))
			.toList();
	}

	private static String plain(Markdown text) {
		Node document = PARSER.parse(text.source());
		document.accept(new Unadorned());
		return PLAIN.render(document);
	}

	private Document document(int position, Entry entry) {
		Document document = new Document();
		document.add(new StoredField(ENTRY, position));
		add(document, Place.NAME, entry.name);
		add(document, Place.SLUG, Written.of(entry.slug));
		entry.aliases.forEach((alias) -> add(document, Place.ALIAS, alias));
		add(document, Place.LEAD, entry.lead);
		add(document, Place.BODY, entry.body);
		return document;
	}

	private void add(Document document, Place place, Written text) {
		List<String> forms = text.words().stream().map(Word::form).toList();
		for (String form : forms) {
			if (this.words.add(form)) {
				this.wordsByStem.computeIfAbsent(Words.stem(form), (stem) -> new HashSet<>()).add(form);
			}
		}
		document.add(new TextField(place.name(), String.join(" ", forms), Field.Store.NO));
	}

	private static String clean(String query) {
		String begun = query.strip();
		String cut = begun.substring(0, Math.min(LONGEST_QUERY, begun.length()));
		return Words.onOneLine(HARMFUL.matcher(cut).replaceAll(" "));
	}

	private static List<String> telling(List<String> asked) {
		List<String> telling = asked.stream().filter((word) -> !isStopWord(word)).toList();
		return telling.isEmpty() ? asked : telling;
	}

	private static boolean isStopWord(String word) {
		return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word);
	}

	/**
	 * What the words of a query stand for. A word takes its neighbours along: "data set"
	 * is also "dataset".
	 * @param asked the words of the query
	 * @param lenient whether words that the index knows may be typos as well
	 * @return a meaning a word
	 */
	private List<Meaning> meanings(List<String> asked, boolean lenient) {
		List<Meaning> meanings = new ArrayList<>();
		for (int i = 0; i < asked.size(); i++) {
			String word = asked.get(i);
			if (!this.words.contains(word)) {
				word = Words.withoutSigns(word);
			}
			Set<String> same = sameAs(word);
			if (i > 0) {
				same.addAll(sameAs(asked.get(i - 1) + word));
			}
			if (i + 1 < asked.size()) {
				same.addAll(sameAs(word + asked.get(i + 1)));
			}
			Set<String> near = new TreeSet<>(beginningWith(word, same.isEmpty()));
			if (lenient || same.isEmpty() && near.isEmpty()) {
				near.addAll(mistypedAs(word));
			}
			near.removeAll(same);
			meanings.add(new Meaning(word, same, near));
		}
		return meanings;
	}

	private Set<String> sameAs(String word) {
		Set<String> same = new TreeSet<>(this.wordsByStem.getOrDefault(Words.stem(word), Set.of()));
		if (this.words.contains(word)) {
			same.add(word);
		}
		return same;
	}

	private Set<String> beginningWith(String word, boolean unknown) {
		if (isStopWord(word) || word.length() < (unknown ? SHORTEST_BEGINNING : SHORTEST_BEGINNING + 1)) {
			return Set.of();
		}
		Set<String> longer = startingWith(word);
		String stem = Words.stem(word);
		// "maths" is no word of ours, yet "mathematics" begins with its stem
		boolean shorten = unknown && longer.isEmpty() && stem.length() >= SHORTEST_MISTYPED;
		return shorten ? startingWith(stem) : longer;
	}

	private Set<String> startingWith(String beginning) {
		return this.words.subSet(beginning, true, beginning + Character.MAX_VALUE, false);
	}

	private Set<String> mistypedAs(String word) {
		String stem = Words.stem(word);
		Set<String> mistyped = new TreeSet<>();
		if (isMistypable(word)) {
			CharacterRunAutomaton nearWord = oneTypoFrom(word);
			this.words.stream().filter(nearWord::run).forEach(mistyped::add);
		}
		if (isMistypable(stem)) {
			CharacterRunAutomaton nearStem = oneTypoFrom(stem);
			this.wordsByStem.forEach((known, forms) -> {
				if (nearStem.run(known)) {
					mistyped.addAll(forms);
				}
			});
		}
		return mistyped;
	}

	private static boolean isMistypable(String word) {
		return word.length() >= SHORTEST_MISTYPED && word.chars().noneMatch(Character::isDigit);
	}

	private static CharacterRunAutomaton oneTypoFrom(String word) {
		return new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(1));
	}

	private List<Found> search(List<Meaning> meanings, Occur occur, Set<Place> places, List<String> asked) {
		if (meanings.isEmpty()) {
			return List.of();
		}
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		meanings.forEach((meaning) -> query.add(queryFor(meaning, places), occur));
		String key = String.join(" ", asked);
		try {
			IndexSearcher searcher = new IndexSearcher(this.reader);
			StoredFields stored = searcher.storedFields();
			List<Found> found = new ArrayList<>();
			for (ScoreDoc hit : searcher.search(query.build(), Math.max(1, this.entries.size())).scoreDocs) {
				int position = stored.document(hit.doc).getField(ENTRY).numericValue().intValue();
				Entry entry = this.entries.get(position);
				boolean isAlias = entry.aliases.stream().anyMatch((alias) -> alias.key().equals(key));
				found.add(new Found(position, entry, isAlias ? hit.score + 0.5 : hit.score,
						entry.name.key().equals(key)));
			}
			found.sort(BEST_FIRST);
			return found;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The search index could not be read", ex);
		}
	}

	private static Query queryFor(Meaning meaning, Set<Place> places) {
		List<Query> tiers = new ArrayList<>();
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		for (Place place : places) {
			SynonymQuery.Builder weight = new SynonymQuery.Builder(place.name());
			meaning.same.forEach(
					(word) -> weight.addTerm(new Term(place.name(), word), word.equals(meaning.word) ? 1 : OTHER_FORM));
			meaning.near.forEach((word) -> weight.addTerm(new Term(place.name(), word), OTHER_FORM));
			query.add(new BoostQuery(weight.build(), FINE * place.same), Occur.SHOULD);
			tiers.add(tier(place, meaning.same, place.same));
			tiers.add(tier(place, meaning.near, place.near));
		}
		return query.add(new DisjunctionMaxQuery(tiers, 0), Occur.MUST).build();
	}

	private static Query tier(Place place, Collection<String> words, float score) {
		return new BoostQuery(
				new ConstantScoreQuery(new TermInSetQuery(place.name(), words.stream().map(BytesRef::new).toList())),
				score);
	}

	private static List<SearchGroup> groups(List<Found> found, Highlighter highlighter) {
		Map<SearchKind, List<Found>> byKind = found.stream()
			.collect(Collectors.groupingBy((one) -> one.entry.kind, () -> new EnumMap<>(SearchKind.class),
					Collectors.toList()));
		return byKind.entrySet()
			.stream()
			.sorted(Comparator.comparing((group) -> !group.getValue().get(0).exact))
			.map((group) -> new SearchGroup(group.getKey(),
					group.getValue().stream().limit(MOST_HITS).map((one) -> hit(one.entry, highlighter)).toList(),
					group.getValue().size()))
			.toList();
	}

	private static SearchHit hit(Entry entry, Highlighter highlighter) {
		return new SearchHit(entry.kind, entry.slug, highlighter.mark(entry.name),
				highlighter.excerpt(entry.name, entry.aliases, entry.lead, entry.body));
	}

	/**
	 * Where a word can stand, and what that is worth: for a form of the word itself, and
	 * for one that only begins with it or comes from a typo.
	 */
	private enum Place {

		NAME(9, 6), ALIAS(7, 5), LEAD(4, 3), BODY(2, 1), SLUG(7, 5);

		private static final Set<Place> SHOWN = EnumSet.complementOf(EnumSet.of(SLUG));

		/** A slug is the name in an address: C++ is "c-plus-plus" there. */
		private static final Set<Place> NAMES = EnumSet.of(NAME, ALIAS, SLUG);

		private final float same;

		private final float near;

		Place(float same, float near) {
			this.same = same;
			this.near = near;
		}

	}

	/**
	 * What a word of a query stands for.
	 *
	 * @param word the word
	 * @param same the words of the index that are forms of it
	 * @param near the words of the index that begin with it or are one typo away
	 */
	record Meaning(String word, Set<String> same, Set<String> near) {
	}

	private record Entry(SearchKind kind, String slug, Written name, List<Written> aliases, Written lead, Written body,
			boolean retired) {

		static Entry of(SearchKind kind, String slug, String name, List<String> aliases, String lead, String body,
				boolean retired) {
			return new Entry(kind, slug, Written.of(name), aliases.stream().distinct().map(Written::of).toList(),
					Written.of(lead), Written.of(body), retired);
		}

	}

	private record Found(int position, Entry entry, double score, boolean exact) {
	}

	/**
	 * Takes off what plain text has no use for: where links lead, and quotes around code.
	 */
	private static final class Unadorned extends AbstractVisitor {

		@Override
		public void visit(Link link) {
			visitChildren(link);
			while (link.getFirstChild() != null) {
				link.insertBefore(link.getFirstChild());
			}
			link.unlink();
		}

		@Override
		public void visit(Code code) {
			code.insertBefore(new Text(code.getLiteral()));
			code.unlink();
		}

	}

}
