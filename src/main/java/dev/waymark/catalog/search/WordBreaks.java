package dev.waymark.catalog.search;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.RuleBasedBreakIterator;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;

/**
 * Where words begin and end. Scripts that put no spaces between words are left to ICU.
 * Elsewhere a word keeps the signs that are part of a name ("C++", "F#"), stays together
 * with what is joined to it ("CI/CD", "k-NN"), and a run of emoji is one.
 */
final class WordBreaks extends DefaultICUTokenizerConfig {

	private static final RuleBasedBreakIterator RULES = new RuleBasedBreakIterator("""
			$Letter = [\\p{L}\\p{N}\\p{M}];
			$Sign = ([+][+] | [#]);
			$Apostrophe = [\\u0027\\u2019];
			$Word = $Letter+ ($Apostrophe $Letter+)? $Sign?;
			$Joint = [\\u002D\\u2010\\u2011\\u002F\\u0026\\u002E\\u005F\\u00B7];
			$Word ($Joint $Word)* {200};
			[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\p{Emoji_Modifier}\\u200D\\uFE0F]+ {200};
			""");

	WordBreaks() {
		super(false, true);
	}

	@Override
	public RuleBasedBreakIterator getBreakIterator(int script) {
		return switch (script) {
			case UScript.JAPANESE, UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.HANGUL, UScript.THAI,
					UScript.LAO, UScript.KHMER, UScript.MYANMAR ->
				super.getBreakIterator(script);
			default -> (RuleBasedBreakIterator) RULES.clone();
		};
	}

}
