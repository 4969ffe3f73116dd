package dev.waymark.catalog.check;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;

/**
 * Whether a statement is read at one go. A skill's is one sentence that says what
 * somebody does.
 */
final class StatementChecks {

	/** Longer sentences are lost by many readers, says the style guide of GOV.UK. */
	private static final int MOST_WORDS = 25;

	/**
	 * Flesch calls whatever is below 30 very difficult, but single sentences with the
	 * terms of a field lie there often; below this they can be said in shorter words.
	 */
	private static final int LEAST_EASE = 10;

	private static final String STATEMENT = "statement";

	/** With what no request begins; no list of verbs would be complete. */
	private static final Set<String> NO_VERBS = Set.of("a", "able", "about", "an", "and", "any", "are", "as", "at",
			"aware", "awareness", "being", "can", "capable", "competence", "experience", "expertise", "familiar",
			"familiarity", "for", "from", "good", "had", "has", "he", "how", "i", "if", "in", "is", "it", "its",
			"knowledge", "knows", "mastery", "may", "might", "my", "of", "on", "or", "our", "proficiency", "proficient",
			"she", "should", "skill", "skills", "solid", "strong", "that", "the", "their", "there", "these", "they",
			"this", "those", "to", "understands", "was", "we", "were", "what", "when", "where", "which", "who", "why",
			"will", "with", "you", "your");

	private final Relations relations;

	private final Consumer<Finding> findings;

	StatementChecks(Relations relations, Consumer<Finding> findings) {
		this.relations = relations;
		this.findings = findings;
	}

	void check() {
		this.relations.inUse(Kind.SKILL).forEach(this::checkSkill);
		this.relations.inUse(Kind.TREND).forEach((trend) -> checkLength(trend, read(trend)));
	}

	private static Readability read(Document document) {
		return Readability.of(document.text(STATEMENT));
	}

	private void checkSkill(Document skill) {
		Readability read = read(skill);
		checkLength(skill, read);
		if (read.sentences().size() > 1) {
			tell(skill, FindingKind.SEVERAL_SENTENCES, read.sentences().size());
		}
		if (isNoVerb(read.firstWord())) {
			tell(skill, FindingKind.NO_VERB, read.firstWord());
		}
		if (read.ease() < LEAST_EASE) {
			tell(skill, FindingKind.HARD_WORDS, read.ease());
		}
	}

	private void checkLength(Document document, Readability read) {
		if (read.longestSentence() > MOST_WORDS) {
			tell(document, FindingKind.LONG_SENTENCE, read.longestSentence(), MOST_WORDS);
		}
	}

	private static boolean isNoVerb(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		return NO_VERBS.contains(lower) || lower.endsWith("ability") || (lower.endsWith("ing") && lower.length() > 6);
	}

	private void tell(Document document, FindingKind kind, Object... words) {
		this.findings.accept(Finding.at(document, STATEMENT, kind, words));
	}

}
