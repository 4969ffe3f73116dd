package dev.waymark.catalog.search;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A list of things by what they are called, taken apart once. To take names apart costs a
 * hundred times as much as to look them up, so the lists that were asked for last are
 * kept until others are, by their names: a list in which something changed is another.
 */
final class NamedList {

	/** Editors narrow few lists, and each many times before it changes. */
	private static final int MOST_KEPT = 6;

	private static final Map<List<List<String>>, NamedList> KEPT = Collections
		.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<List<List<String>>, NamedList> eldest) {
				return size() > MOST_KEPT;
			}

		});

	private final Vocabulary vocabulary = new Vocabulary();

	private final Map<String, BitSet> places = new HashMap<>();

	private NamedList(List<List<String>> names) {
		for (int place = 0; place < names.size(); place++) {
			for (String name : names.get(place)) {
				add(Written.of(name), place);
			}
		}
	}

	/**
	 * Takes a list apart, or finds it as it was.
	 * @param names what each thing of the list is called
	 * @return the list
	 */
	static NamedList of(List<List<String>> names) {
		NamedList kept = KEPT.get(names);
		if (kept == null) {
			kept = new NamedList(names);
			KEPT.put(names, kept);
		}
		return kept;
	}

	private void add(Written name, int place) {
		this.vocabulary.add(name, true);
		name.words().forEach((word) -> this.places.computeIfAbsent(word.form(), (form) -> new BitSet()).set(place));
	}

	/**
	 * Looks for some words.
	 * @param words the words of a question
	 * @return the places of the things that all of them stand in
	 */
	BitSet with(List<String> words) {
		BitSet all = null;
		for (Meaning meaning : this.vocabulary.meanings(words)) {
			BitSet some = with(meaning);
			if (all == null) {
				all = some;
			}
			all.and(some);
		}
		return (all != null) ? all : new BitSet();
	}

	private BitSet with(Meaning meaning) {
		BitSet some = new BitSet();
		Stream.concat(meaning.same().stream(), meaning.near().stream())
			.forEach((form) -> add(some, this.places.get(form)));
		return some;
	}

	private static void add(BitSet some, @Nullable BitSet more) {
		if (more != null) {
			some.or(more);
		}
	}

}
