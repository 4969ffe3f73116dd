package dev.waymark.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Narrows lists by words, as {@link CatalogSearch} understands them: in any form,
 * spelling and script, by their beginnings, and with a typo where nothing else fits.
 */
public final class WordFilter {

	private WordFilter() {
	}

	/**
	 * Keeps what all the words stand in.
	 * @param <T> what there is a list of
	 * @param things the list
	 * @param words what somebody typed; when it is blank, everything is kept
	 * @param texts what a thing is called
	 * @return those things, in their order
	 */
	public static <T> List<T> keep(List<T> things, String words, Function<T, List<String>> texts) {
		if (words.isBlank()) {
			return things;
		}
		Vocabulary vocabulary = new Vocabulary();
		List<List<Written>> written = things.stream()
			.map((thing) -> texts.apply(thing).stream().map(Written::of).toList())
			.toList();
		written.forEach((names) -> names.forEach((name) -> vocabulary.add(name, true)));
		Question question = Question.of(words);
		List<T> kept = keep(things, written, vocabulary.meanings(question.words()));
		return kept.isEmpty() ? keep(things, written, vocabulary.meanings(question.telling())) : kept;
	}

	private static <T> List<T> keep(List<T> things, List<List<Written>> written, List<Meaning> meanings) {
		List<T> kept = new ArrayList<>();
		for (int i = 0; i < things.size(); i++) {
			List<Written> names = written.get(i);
			if (!meanings.isEmpty() && meanings.stream().allMatch((meaning) -> isIn(names, meaning))) {
				kept.add(things.get(i));
			}
		}
		return kept;
	}

	private static boolean isIn(List<Written> names, Meaning meaning) {
		return names.stream().flatMap((name) -> name.words().stream()).anyMatch((word) -> meaning.covers(word.form()));
	}

}
