package dev.waymark.catalog.search;

import java.util.BitSet;
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
		Question question = Question.of(words);
		NamedList names = NamedList.of(things.stream().map((thing) -> List.copyOf(texts.apply(thing))).toList());
		BitSet kept = names.with(question.words());
		return at(kept.isEmpty() ? names.with(question.telling()) : kept, things);
	}

	private static <T> List<T> at(BitSet places, List<T> things) {
		return places.stream().mapToObj(things::get).toList();
	}

}
