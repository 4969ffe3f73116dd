package dev.waymark.platform.text;

import java.util.regex.Pattern;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * The one spelling of text that people wrote, so that what looks the same is the same and
 * what shows nothing is empty. Each text passes here when it enters: composed (NFC),
 * without signs that nobody sees ({@link UnseenSigns}), without blanks around it. Doing
 * it twice changes nothing.
 */
public enum Wording {

	/** Words on one line: each run of blanks of whatever kind is one space. */
	LINE {
		@Override
		String shaped(String text) {
			return BLANKS.matcher(text).replaceAll(" ").strip();
		}
	},

	/** Words that may run over lines: one kind of line break, spaces for a tab. */
	LINES {
		@Override
		String shaped(String text) {
			return stripped(brokenOneWay(text), false);
		}
	},

	/**
	 * The same, but for blanks before the first word: how far a line stands in says
	 * something in Markdown.
	 */
	MARKDOWN {
		@Override
		String shaped(String text) {
			return stripped(brokenOneWay(text), true);
		}
	},

	/** A secret: every sign of it counts, and nothing is done to it. */
	AS_TYPED {
		@Override
		public String of(String typed) {
			return typed;
		}

		@Override
		String shaped(String text) {
			return text;
		}
	};

	/** What is a blank by Unicode, and the sign of Braille that has no dots. */
	private static final String BLANK = "[\\p{IsWhite_Space}\\x{2800}]";

	private static final char NO_DOTS = '\u2800';

	private static final Pattern BLANKS = Pattern.compile(BLANK + "+");

	private static final Pattern LINE_BREAK = Pattern.compile("\\R");

	private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

	private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();

	/**
	 * Spells a text.
	 * @param typed as it was typed, pasted or read
	 * @return the one spelling; empty when nothing would be seen of it
	 */
	public String of(String typed) {
		return isPlain(typed) ? typed : shaped(COMPOSED.normalize(UnseenSigns.without(typed)));
	}

	abstract String shaped(String text);

	/**
	 * What is the same in all names that people take for one: case, width and signs that
	 * only change how a letter is drawn do not count.
	 * @param name a name
	 * @return to be compared, not shown
	 */
	public static String folded(String name) {
		return LINE.of(FOLDED.normalize(LINE.of(name)));
	}

	/**
	 * Whether a text is spelled right at first sight, as nearly all text is, and there is
	 * much of it.
	 */
	private boolean isPlain(String text) {
		boolean blank = true;
		for (int i = 0; i < text.length(); i++) {
			char sign = text.charAt(i);
			boolean nextBlank = sign == ' ' || sign == '\n';
			if (!isPlain(sign) || (nextBlank && (i == 0 || (this == LINE && (blank || sign == '\n'))))) {
				return false;
			}
			blank = nextBlank;
		}
		return !blank || text.isEmpty();
	}

	/** ASCII, letters of Europe, dashes and quotation marks, ideographs. */
	private static boolean isPlain(char sign) {
		return (sign >= ' ' && sign <= '~') || sign == '\n' || (sign > '\u00A0' && sign < '\u0300' && sign != '\u00AD')
				|| (sign >= '\u2010' && sign <= '\u2027') || (sign >= '\u4E00' && sign <= '\u9FFF');
	}

	/** Looks at each sign once: strangers may send megabytes of blanks (R27). */
	private static String stripped(String text, boolean standsIn) {
		int end = text.length();
		while (end > 0 && isBlank(text.charAt(end - 1))) {
			end--;
		}
		int start = 0;
		while (start < end && isBlank(text.charAt(start))) {
			start++;
		}
		return text.substring((standsIn && start < end) ? text.lastIndexOf('\n', start) + 1 : start, end);
	}

	private static boolean isBlank(char sign) {
		return UCharacter.isUWhiteSpace(sign) || sign == NO_DOTS;
	}

	private static String brokenOneWay(String text) {
		return LINE_BREAK.matcher(text).replaceAll("\n").replace("\t", "    ");
	}

}
