package dev.waymark.catalog.search;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Spells words in one way: British or American, whichever is the simpler rule, and
 * without apostrophes.
 */
final class SpellingFilter extends TokenFilter {

	private static final List<Spelling> SPELLINGS = List.of(new Spelling("'", "'", ""),
			new Spelling("z", "(?<=[iy])z", "s"), new Spelling("our", "(?<=\\p{L}{3})our", "or"),
			new Spelling("ll", "(?<=\\p{L}{3})ll", "l"), new Spelling("ogue", "(?<=\\p{L}{2})ogue", "og"),
			new Spelling("re", "(?<=\\p{L}{2})([bt])re(s?)$", "$1er$2"),
			new Spelling("enc", "(lic|def|off)enc", "$1ens"), new Spelling("gramme", "gramme", "gram"),
			new Spelling("practis", "practis", "practic"), new Spelling("dgement", "dgement", "dgment"),
			new Spelling("artefact", "artefact", "artifact"));

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	SpellingFilter(TokenStream words) {
		super(words);
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!this.input.incrementToken()) {
			return false;
		}
		String written = this.term.toString();
		String form = written;
		for (Spelling spelling : SPELLINGS) {
			form = spelling.in(form);
		}
		if (!form.equals(written)) {
			this.term.setEmpty().append(form);
		}
		return true;
	}

	/**
	 * A rule of spelling.
	 *
	 * @param part what a word contains for which it holds
	 * @param pattern what is spelled in two ways
	 * @param other how it is spelled instead
	 */
	private record Spelling(String part, Pattern pattern, String other) {

		Spelling(String part, String pattern, String other) {
			this(part, Pattern.compile(pattern), other);
		}

		String in(String form) {
			return form.contains(this.part) ? this.pattern.matcher(form).replaceAll(this.other) : form;
		}

	}

}
