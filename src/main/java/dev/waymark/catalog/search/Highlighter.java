package dev.waymark.catalog.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Shows where the words of a query stand in a text.
 */
final class Highlighter {

	private static final int LENGTH = 160;

	private static final int BEFORE_FIRST_HIT = 40;

	/**
	 * For each word that counts as found, the numbers of the query words that it answers.
	 */
	private final Map<String, BitSet> answers = new HashMap<>();

	Highlighter(List<Meaning> meanings) {
		for (int i = 0; i < meanings.size(); i++) {
			int number = i;
			meanings.get(i).same().forEach((word) -> answersFor(word).set(number));
			meanings.get(i).near().forEach((word) -> answersFor(word).set(number));
		}
	}

	/**
	 * Marks the words that were found.
	 * @param text the text
	 * @return all of it in pieces
	 */
	List<TextPart> mark(Written text) {
		return mark(text, 0, text.plain().length());
	}

	/**
	 * Cuts out what shows best why something was found.
	 * @param name its name, which is shown beside the excerpt
	 * @param aliases its other names; one stands before the excerpt when it alone
	 * explains the hit
	 * @param lead what it says about itself in a sentence, and the default
	 * @param body more text
	 * @return the excerpt in pieces
	 */
	List<TextPart> excerpt(Written name, List<Written> aliases, Written lead, Written body) {
		Passage passage = best(lead);
		BitSet explained = answersIn(name);
		BitSet beside = copy(explained);
		explained.or(passage.answers);
		Written alias = mostTelling(aliases, explained);
		if (alias != null) {
			explained.or(answersIn(alias));
		}
		Passage inBody = best(body);
		if (lead.plain().isEmpty() || news(inBody.answers, explained) > 0
				&& news(inBody.answers, beside) > news(passage.answers, beside)) {
			passage = inBody;
			beside.or(passage.answers);
			alias = mostTelling(aliases, beside);
		}
		List<TextPart> parts = new ArrayList<>();
		if (alias != null) {
			parts.addAll(mark(alias));
			add(parts, " \u2013 ", false);
		}
		if (passage.start > 0) {
			add(parts, "\u2026", false);
		}
		for (TextPart part : mark(passage.text, passage.start, passage.end)) {
			add(parts, part.text(), part.hit());
		}
		if (passage.end < passage.text.plain().length()) {
			add(parts, "\u2026", false);
		}
		return List.copyOf(parts);
	}

	private @Nullable Written mostTelling(List<Written> aliases, BitSet explained) {
		Written best = null;
		int most = 0;
		for (Written alias : aliases) {
			int news = news(answersIn(alias), explained);
			if (news > most) {
				best = alias;
				most = news;
			}
		}
		return best;
	}

	private static int news(BitSet answers, BitSet known) {
		BitSet news = copy(answers);
		news.andNot(known);
		return news.cardinality();
	}

	private static BitSet copy(BitSet answers) {
		return (BitSet) answers.clone();
	}

	private BitSet answersFor(String word) {
		return this.answers.computeIfAbsent(word, (absent) -> new BitSet());
	}

	private BitSet answersIn(Written text) {
		BitSet all = new BitSet();
		found(text).forEach((word) -> all.or(answersFor(word.form())));
		return all;
	}

	private List<TextWord> found(Written text) {
		return text.words().stream().filter((word) -> this.answers.containsKey(word.form())).toList();
	}

	private List<TextPart> mark(Written text, int from, int to) {
		String plain = text.plain();
		Map<Integer, Integer> hits = new TreeMap<>();
		for (TextWord word : found(text)) {
			if (word.isWithin(from, to)) {
				hits.merge(word.start(), word.end(), Math::max);
			}
		}
		List<TextPart> parts = new ArrayList<>();
		int done = from;
		for (Map.Entry<Integer, Integer> hit : hits.entrySet()) {
			int start = Math.max(done, hit.getKey());
			if (hit.getValue() > start) {
				add(parts, plain.substring(done, start), false);
				add(parts, plain.substring(start, hit.getValue()), true);
				done = hit.getValue();
			}
		}
		add(parts, plain.substring(done, to), false);
		return List.copyOf(parts);
	}

	private static void add(List<TextPart> parts, String text, boolean hit) {
		if (text.isEmpty()) {
			return;
		}
		TextPart last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
		if (last != null && last.hit() == hit) {
			parts.set(parts.size() - 1, new TextPart(last.text() + text, hit));
		}
		else {
			parts.add(new TextPart(text, hit));
		}
	}

	/**
	 * Finds the passage around the place that answers most of the query, the first of
	 * several.
	 * @param text the text
	 * @return the passage; the beginning of the text when it answers nothing
	 */
	private Passage best(Written text) {
		List<TextWord> hits = found(text);
		int most = 0;
		int first = 0;
		int last = 0;
		for (int i = 0; i < hits.size(); i++) {
			BitSet here = new BitSet();
			int start = hits.get(i).start();
			int end = start;
			for (int j = i; j < hits.size() && hits.get(j).end() - start <= LENGTH - BEFORE_FIRST_HIT; j++) {
				here.or(answersFor(hits.get(j).form()));
				end = Math.max(end, hits.get(j).end());
			}
			if (here.cardinality() > most) {
				most = here.cardinality();
				first = start;
				last = end;
			}
		}
		int from = startOf(text.plain(), first, last);
		int to = endOf(text.plain(), from, last);
		BitSet shown = new BitSet();
		hits.stream().filter((hit) -> hit.isWithin(from, to)).forEach((hit) -> shown.or(answersFor(hit.form())));
		return new Passage(text, from, to, shown);
	}

	private static int startOf(String text, int first, int last) {
		if (text.length() <= LENGTH + BEFORE_FIRST_HIT || last <= LENGTH - BEFORE_FIRST_HIT) {
			return 0;
		}
		int start = Math.max(0, Math.min(first - BEFORE_FIRST_HIT, text.length() - LENGTH));
		int space = text.indexOf(' ', Math.max(0, start - 1));
		return (start == 0 || space < 0 || space >= first) ? whole(text, start) : space + 1;
	}

	private static int endOf(String text, int start, int last) {
		if (text.length() <= LENGTH + BEFORE_FIRST_HIT || text.length() <= start + LENGTH) {
			return text.length();
		}
		int space = text.lastIndexOf(' ', start + LENGTH);
		return (space >= last && space > start) ? space : whole(text, start + LENGTH);
	}

	private static int whole(String text, int index) {
		return (index > 0 && Character.isLowSurrogate(text.charAt(index))) ? index - 1 : index;
	}

	private record Passage(Written text, int start, int end, BitSet answers) {
	}

}
