package dev.waymark.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.SearchKind;

/**
 * An index of the content at one revision. A query word stands for a set of words of the
 * index; the same sets find, rank and highlight, so that every hit shows why it is one.
 */
final class SearchIndex {

	private static final int MOST_HITS = 20;

	private static final Comparator<Found> BEST_FIRST = Comparator.comparing((Found found) -> found.entry.retired())
		.thenComparing(Comparator.comparingInt(Found::called).reversed())
		.thenComparing(Comparator.comparingDouble(Found::score).reversed())
		.thenComparing(Found::position);

	private final long revision;

	private final Entries entries;

	private final Names names;

	private final Vocabulary vocabulary = new Vocabulary();

	/** The words that things are called by. */
	private final Vocabulary calling = new Vocabulary();

	private final DirectoryReader reader;

	private SearchIndex(long revision, Entries entries) throws IOException {
		this.revision = revision;
		this.entries = entries;
		this.names = new Names(entries.all());
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		IndexWriterConfig inOrder = new IndexWriterConfig(new WhitespaceAnalyzer())
			.setMergePolicy(new LogDocMergePolicy());
		try (IndexWriter writer = new IndexWriter(directory, inOrder)) {
			for (Entry entry : entries.all()) {
				writer.addDocument(document(entry));
			}
		}
		this.reader = DirectoryReader.open(directory);
	}

	/**
	 * Makes an index.
	 * @param content what to search in
	 * @param site what the site calls things
	 * @return the index, held once
	 */
	static SearchIndex of(Content content, SiteWords site) {
		return of(content.revision(), Entries.of(content, site, Entries.none()));
	}

	/**
	 * Makes an index for a later revision.
	 * @param content what to search in
	 * @param site what the site calls things
	 * @return another index, held once
	 */
	SearchIndex next(Content content, SiteWords site) {
		return of(content.revision(), Entries.of(content, site, this.entries));
	}

	private static SearchIndex of(long revision, Entries entries) {
		try {
			return new SearchIndex(revision, entries);
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
		Question question = Question.of(query);
		List<Meaning> meanings = this.vocabulary.meanings(question.telling());
		List<Found> found = List.of();
		int held = 0;
		int asked = meanings.size();
		int tooMany = asked + 1;
		// What holds many words holds fewer, so half of the numbers go with each try.
		while (tooMany - held > 1) {
			List<Found> holding = search(meanings, asked, Spot.SHOWN, question);
			if (holding.isEmpty()) {
				tooMany = asked;
			}
			else {
				held = asked;
				found = holding;
			}
			asked = (held + tooMany) / 2;
		}
		boolean everyWord = found.isEmpty()
				|| held == meanings.size() && found.stream().anyMatch((one) -> one.score > 0);
		return new SearchResults(question.text(), everyWord, groups(found, new Highlighter(meanings)));
	}

	/**
	 * Completes what is being typed, as {@link CatalogSearch#begun} promises.
	 * @param query any text
	 * @param most how many to return at most
	 * @return things that are called so
	 */
	List<SearchHit> begun(String query, int most) {
		Question question = Question.of(query);
		List<Meaning> meanings = this.calling.meanings(question.telling());
		return hits(search(meanings, meanings.size(), Spot.NAMES, question), meanings, most);
	}

	/**
	 * Looks for near names, as {@link CatalogSearch#near} promises.
	 * @param name any text
	 * @param most how many to return at most
	 * @return the nearest ones
	 */
	List<SearchHit> near(String name, int most) {
		Question question = Question.of(name);
		List<Meaning> meanings = this.calling.meanings(question.telling(), Vocabulary.SHORTEST_WITH_A_TYPO - 1);
		return hits(search(meanings, 1, Spot.ADDRESSED, question), meanings, most);
	}

	private Document document(Entry entry) {
		Document document = new Document();
		add(document, Spot.NAME, entry.name());
		add(document, Spot.SLUG, entry.address());
		entry.aliases().forEach((alias) -> add(document, Spot.ALIAS, alias));
		add(document, Spot.LEAD, entry.lead());
		add(document, Spot.BODY, entry.body());
		return document;
	}

	private void add(Document document, Spot spot, Written text) {
		boolean isName = Spot.ADDRESSED.contains(spot);
		this.vocabulary.add(text, isName);
		if (isName) {
			this.calling.add(text, true);
		}
		String forms = text.words().stream().map(TextWord::form).collect(Collectors.joining(" "));
		document.add(new TextField(spot.name(), forms, Field.Store.NO));
	}

	/**
	 * Finds what holds some words, and what a phrase names.
	 * @param meanings what the words stand for
	 * @param least how many of them a thing has to hold
	 * @param spots where they may stand
	 * @param question what was asked
	 * @return best first
	 */
	private List<Found> search(List<Meaning> meanings, int least, Set<Spot> spots, Question question) {
		if (meanings.isEmpty()) {
			return List.of();
		}
		Map<Integer, Integer> called = this.names.in(question);
		Set<Integer> alsoCalled = this.names.alsoCalled(question);
		BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
		meanings.forEach((meaning) -> query.add(Spot.query(meaning, spots), Occur.SHOULD));
		try {
			int most = Math.max(1, this.reader.maxDoc());
			ScoreDoc[] hits = new IndexSearcher(this.reader).search(query.build(), most).scoreDocs;
			return Stream.concat(
					Stream.of(hits)
						.map((hit) -> found(hit.doc, alsoCalled.contains(hit.doc) ? hit.score + 0.5 : hit.score,
								called)),
					called.keySet()
						.stream()
						.filter((entry) -> Stream.of(hits).noneMatch((hit) -> hit.doc == entry))
						.map((entry) -> found(entry, 0, called)))
				.sorted(BEST_FIRST)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The search index could not be read", ex);
		}
	}

	private Found found(int position, double score, Map<Integer, Integer> called) {
		return new Found(position, this.entries.all().get(position), score, called.getOrDefault(position, 0));
	}

	private static List<SearchGroup> groups(List<Found> found, Highlighter highlighter) {
		Map<SearchKind, List<Found>> byKind = found.stream()
			.collect(Collectors.groupingBy((one) -> one.entry.kind(), () -> new EnumMap<>(SearchKind.class),
					Collectors.toList()));
		return byKind.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((group) -> -group.getValue().get(0).called))
			.map((group) -> new SearchGroup(group.getKey(),
					group.getValue().stream().limit(MOST_HITS).map((one) -> hit(one.entry, highlighter)).toList(),
					group.getValue().size()))
			.toList();
	}

	private static List<SearchHit> hits(List<Found> found, List<Meaning> meanings, int most) {
		Highlighter highlighter = new Highlighter(meanings);
		return found.stream().limit(Math.max(0, most)).map((one) -> hit(one.entry, highlighter)).toList();
	}

	private static SearchHit hit(Entry entry, Highlighter highlighter) {
		return new SearchHit(entry.kind(), entry.slug(), highlighter.mark(entry.name()),
				highlighter.excerpt(entry.name(), entry.aliases(), entry.lead(), entry.body()));
	}

	/**
	 * Something that was found.
	 *
	 * @param position its place among all
	 * @param entry what it is
	 * @param score how well it fits
	 * @param called how many words of the query are its whole name
	 */
	private record Found(int position, Entry entry, double score, int called) {
	}

}
