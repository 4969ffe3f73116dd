package dev.waymark.catalog.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is called what. Names are compared run together, so that "CI/CD", "ci cd" and
 * "cicd" are one.
 */
final class Names {

	private final Map<String, Set<Integer>> names = new HashMap<>();

	private final Map<String, Set<Integer>> aliases = new HashMap<>();

	/** Names and other names, by the stems of their words. */
	private final Map<String, Set<Integer>> stems = new HashMap<>();

	Names(List<Entry> entries) {
		for (int i = 0; i < entries.size(); i++) {
			add(this.names, entries.get(i).name(), i);
			for (Written alias : entries.get(i).aliases()) {
				add(this.aliases, alias, i);
			}
		}
	}

	private void add(Map<String, Set<Integer>> names, Written name, int entry) {
		List<String> forms = name.forms();
		names.computeIfAbsent(String.join("", forms), (key) -> new HashSet<>()).add(entry);
		this.stems.computeIfAbsent(stem(forms), (key) -> new HashSet<>()).add(entry);
	}

	private static String stem(List<String> forms) {
		return forms.stream().map(TextWord::stem).collect(Collectors.joining());
	}

	/**
	 * Which things a question names.
	 * @param question what was asked
	 * @return the things that are called exactly so; of a phrase also those that some of
	 * its words are the whole name of, with the number of these words
	 */
	Map<Integer, Integer> in(Question question) {
		Map<Integer, Integer> named = new HashMap<>();
		List<String> words = question.words();
		if (question.isPhrase()) {
			int from = 0;
			while (from < words.size()) {
				from += Math.max(1, name(words, from, named));
			}
		}
		question.names()
			.forEach((name) -> this.names.getOrDefault(name, Set.of())
				.forEach((entry) -> named.put(entry, Integer.MAX_VALUE)));
		return named;
	}

	/** The longest name that begins with a word: "data scientist" is not about data. */
	private int name(List<String> words, int from, Map<Integer, Integer> named) {
		for (int to = words.size(); to > from; to--) {
			List<String> some = words.subList(from, to);
			Set<Integer> entries = this.stems.getOrDefault(stem(some), Set.of());
			if (!entries.isEmpty() && !some.stream().allMatch(Question::isFiller)) {
				int number = some.size();
				entries.forEach((entry) -> named.merge(entry, number, Math::max));
				return number;
			}
		}
		return 0;
	}

	/**
	 * Which things have it as another name.
	 * @param question what was asked
	 * @return the things of which an alias is exactly that
	 */
	Set<Integer> alsoCalled(Question question) {
		return question.names()
			.stream()
			.flatMap((name) -> this.aliases.getOrDefault(name, Set.of()).stream())
			.collect(Collectors.toSet());
	}

}
