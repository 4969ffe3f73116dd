package dev.waymark.exchange;

/**
 * What differs between two texts, with a few words around it: a guide of many pages in
 * which a comma has changed is not shown twice over.
 *
 * @param before the part of the one
 * @param after the part of the other
 */
record Excerpt(String before, String after) {

	private static final int AROUND = 40;

	private static final int LONGEST = 400;

	/**
	 * Looks for what differs.
	 * @param before the one text
	 * @param after the other
	 * @return both, shortened to what differs
	 */
	static Excerpt of(String before, String after) {
		int shorter = Math.min(before.length(), after.length());
		int begin = 0;
		while (begin < shorter && before.charAt(begin) == after.charAt(begin)) {
			begin++;
		}
		int end = 0;
		while (end < shorter - begin
				&& before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
			end++;
		}
		return new Excerpt(cut(before, begin, end), cut(after, begin, end));
	}

	private static String cut(String text, int same, int sameAtEnd) {
		if (text.length() <= LONGEST) {
			return text;
		}
		int begin = Math.max(0, same - AROUND);
		int end = Math.min(text.length(), text.length() - sameAtEnd + AROUND);
		int shown = Math.min(end, begin + LONGEST);
		return ((begin > 0) ? "…" : "") + text.substring(begin, shown) + ((shown < text.length()) ? "…" : "");
	}

}
