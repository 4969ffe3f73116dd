package dev.waymark.mail;

/**
 * A letter in words, as people will read it.
 *
 * @param subject one line
 * @param text the letter for programs that show plain text
 * @param html the same letter for all others
 */
record LetterParts(String subject, String text, String html) {
}
