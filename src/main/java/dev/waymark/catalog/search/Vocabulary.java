package dev.waymark.catalog.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * The words that there are in some texts, and which of them the words of a query stand
 * for: the same word in its other forms, words that begin with it, and, only where there
 * is nothing of that kind, words that it may be a typo of and things are called by.
 */
final class Vocabulary {

	/** As many words as one may stand for; an index takes twice as many in a question. */
	private static final int MOST = 500;

	private static final int SHORTEST_BEGINNING = 2;

	private static final int SHORTEST_STEM = 4;

	private static final int SHORTEST_PART = 3;

	/** Shorter words differ by a letter and mean different things: "Rust", "trust". */
	static final int SHORTEST_WITH_A_TYPO = 5;

	private static final int SHORTEST_WITH_TWO_TYPOS = 8;

	private final NavigableSet<String> words = new TreeSet<>();

	private final NavigableSet<String> names = new TreeSet<>();

	private final Map<String, Set<String>> wordsByStem = new HashMap<>();

	/**
	 * Takes up the words of a text.
	 * @param text the text
	 * @param isName whether something is called so; only such words are guessed at
	 */
	void add(Written text, boolean isName) {
		for (TextWord word : text.words()) {
			if (isName) {
				this.names.add(word.form());
			}
			if (this.words.add(word.form())) {
				this.wordsByStem.computeIfAbsent(TextWord.stem(word.form()), (stem) -> new HashSet<>())
					.add(word.form());
			}
		}
	}

	/**
	 * What the words of a query stand for. A word takes its neighbours along: "data set"
	 * is also "dataset", and an unknown "machinelearning" is "machine" and "learning".
	 * @param asked the words of the query
	 * @return a meaning a word, each once
	 */
	List<Meaning> meanings(List<String> asked) {
		return meanings(asked, SHORTEST_WITH_A_TYPO);
	}

	/**
	 * What the words of a query stand for, when it is known that something is wrong.
	 * @param asked the words of the query
	 * @param mistypable how long a word has to be to be guessed at
	 * @return a meaning a word, each once
	 */
	List<Meaning> meanings(List<String> asked, int mistypable) {
		List<String> apart = asked.stream().flatMap((word) -> apart(word).stream()).toList();
		List<Meaning> meanings = new ArrayList<>();
		for (int i = 0; i < apart.size(); i++) {
			String word = plain(apart.get(i));
			Set<String> same = sameAs(word);
			if (i > 0) {
				same.addAll(sameAs(apart.get(i - 1) + word));
			}
			if (i + 1 < apart.size()) {
				same.addAll(sameAs(word + apart.get(i + 1)));
			}
			Set<String> near = beginningWith(word, same.isEmpty());
			if (same.isEmpty() && near.isEmpty() && word.length() >= mistypable) {
				near = mistypedAs(word);
			}
			near.removeAll(same);
			meanings.add(new Meaning(word, same, near));
		}
		return meanings.stream().distinct().toList();
	}

	private String plain(String word) {
		return this.words.contains(word) ? word : TextWord.withoutSigns(word);
	}

	private List<String> apart(String word) {
		if (sameAs(word).isEmpty() && startingWith(word, this.words).isEmpty()) {
			for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
				List<String> parts = List.of(word.substring(0, at), word.substring(at));
				if (this.words.containsAll(parts)) {
					return parts;
				}
			}
		}
		return List.of(word);
	}

	private Set<String> sameAs(String word) {
		Set<String> same = new TreeSet<>(this.wordsByStem.getOrDefault(TextWord.stem(word), Set.of()));
		if (this.words.contains(word)) {
			same.add(word);
		}
		return same;
	}

	private Set<String> beginningWith(String word, boolean unknown) {
		if (isIdeograph(word)) {
			return this.words.stream()
				.filter((known) -> known.contains(word))
				.limit(MOST)
				.collect(Collectors.toCollection(TreeSet::new));
		}
		if (Question.isFiller(word) || word.length() < (unknown ? SHORTEST_BEGINNING : SHORTEST_BEGINNING + 1)) {
			return new TreeSet<>();
		}
		Set<String> longer = startingWith(word, this.words);
		String stem = TextWord.stem(word);
		// "maths" is no word of ours, yet "mathematics" begins with its stem
		boolean shorten = unknown && longer.isEmpty() && stem.length() >= SHORTEST_STEM;
		return (shorten ? startingWith(stem, this.words) : longer).stream()
			.limit(MOST)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Such letters count in pairs; one alone may be either half. */
	private static boolean isIdeograph(String word) {
		return word.codePointCount(0, word.length()) == 1 && Character.isIdeographic(word.codePointAt(0));
	}

	private static Set<String> startingWith(String beginning, NavigableSet<String> words) {
		return words.subSet(beginning, true, beginning + Character.MAX_VALUE, false);
	}

	/** People seldom mistype the first letter, and the longer a word, the more of it. */
	private Set<String> mistypedAs(String word) {
		Set<String> mistyped = new TreeSet<>();
		for (int typos = 1; typos <= mostTypos(word) && mistyped.isEmpty(); typos++) {
			int first = word.offsetByCodePoints(0, 1);
			String beginning = word.substring(0, first);
			LevenshteinAutomata rest = new LevenshteinAutomata(word.substring(first), true);
			CharacterRunAutomaton near = new CharacterRunAutomaton(rest.toAutomaton(typos, beginning));
			startingWith(beginning, this.names).stream().filter(near::run).forEach(mistyped::add);
		}
		return mistyped;
	}

	private static int mostTypos(String word) {
		if (word.chars().anyMatch(Character::isDigit)) {
			return 0;
		}
		return (word.length() < SHORTEST_WITH_TWO_TYPOS) ? 1 : 2;
	}

}
