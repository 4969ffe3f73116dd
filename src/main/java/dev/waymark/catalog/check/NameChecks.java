package dev.waymark.catalog.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;

/**
 * Whether two things are called so much alike that one may be the other. Names are
 * compared without case, accents, spaces, signs and plurals, and with one typing mistake
 * forgiven: a letter too many, too few, another, or two in the wrong order.
 * <p>
 * Two names that one mistake parts become the same word when the right letter of each is
 * left out, so only names that share such a word are compared letter by letter; the time
 * grows with the number of names, not with its square.
 */
final class NameChecks {

	/** Shorter ones differ by a letter and mean different things: "Java", "Lava". */
	private static final int SHORTEST_TO_MISTYPE = 6;

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/** What tells "C", "C++" and "C#" apart stays. */
	private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}+#]+");

	private final Relations relations;

	private final Consumer<Finding> findings;

	NameChecks(Relations relations, Consumer<Finding> findings) {
		this.relations = relations;
		this.findings = findings;
	}

	void check() {
		for (Kind kind : Kind.values()) {
			checkNames(this.relations.inUse(kind));
		}
		checkAliases(this.relations.inUse(Kind.SKILL));
	}

	private void checkNames(List<Document> things) {
		Map<String, List<Named>> byWord = new HashMap<>();
		for (Document thing : things) {
			String field = (thing.get("title") != null) ? "title" : "name";
			String name = folded(thing.text(field));
			if (name.isEmpty()) {
				continue;
			}
			Set<String> words = words(name);
			Document like = alike(name, words, byWord);
			if (like != null) {
				this.findings.accept(Finding.at(thing, field, FindingKind.NEAR_NAME, like.name()).with(like));
			}
			Named named = new Named(name, thing);
			words.forEach((word) -> byWord.computeIfAbsent(word, (key) -> new ArrayList<>()).add(named));
		}
	}

	private static @Nullable Document alike(String name, Set<String> words, Map<String, List<Named>> byWord) {
		for (String word : words) {
			for (Named other : byWord.getOrDefault(word, List.of())) {
				if (isOneMistakeAway(name, other.name())) {
					return other.thing();
				}
			}
		}
		return null;
	}

	private void checkAliases(List<Document> skills) {
		Map<String, Document> holders = new HashMap<>();
		skills.forEach((skill) -> holders.putIfAbsent(folded(skill.name()), skill));
		for (Document skill : skills) {
			for (String alias : skill.texts("aliases")) {
				Document holder = holders.putIfAbsent(folded(alias), skill);
				if (holder != null && holder != skill) {
					this.findings.accept(
							Finding.at(skill, "aliases", FindingKind.SHARED_ALIAS, alias, holder.name()).with(holder));
				}
			}
		}
	}

	/**
	 * A name without what people write now so, now so.
	 * @param name any name
	 * @return lower-case letters, digits, {@code +} and {@code #}; may be empty
	 */
	static String folded(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
			.replaceAll("");
		StringBuilder folded = new StringBuilder();
		for (String word : SIGNS.split(plain)) {
			folded.append(singular(word));
		}
		return folded.toString();
	}

	private static String singular(String word) {
		if (word.length() <= 3 || !word.endsWith("s") || word.endsWith("ss")) {
			return word;
		}
		return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
	}

	/**
	 * What a name becomes when one of its letters, or none, is left out. Digits stay:
	 * "Volume 1" is no mistyped "Volume 2".
	 */
	private static Set<String> words(String name) {
		Set<String> words = new HashSet<>();
		words.add(name);
		if (name.length() >= SHORTEST_TO_MISTYPE) {
			for (int i = 0; i < name.length(); i++) {
				if (Character.isLetter(name.charAt(i))) {
					words.add(name.substring(0, i) + name.substring(i + 1));
				}
			}
		}
		return words;
	}

	/**
	 * Whether two names that share a word are the same but for one mistake.
	 * @param one a name
	 * @param other another
	 * @return false when it takes two
	 */
	private static boolean isOneMistakeAway(String one, String other) {
		int shorter = Math.min(one.length(), other.length());
		int start = 0;
		while (start < shorter && one.charAt(start) == other.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
			end++;
		}
		String left = one.substring(start, one.length() - end);
		String right = other.substring(start, other.length() - end);
		if (left.length() <= 1 && right.length() <= 1) {
			return true;
		}
		return left.length() == 2 && right.length() == 2 && left.charAt(0) == right.charAt(1)
				&& left.charAt(1) == right.charAt(0);
	}

	private record Named(String name, Document thing) {
	}

}
