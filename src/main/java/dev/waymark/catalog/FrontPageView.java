package dev.waymark.catalog;

/**
 * What stands at the head of the front page. An empty text stands for the program's own
 * words.
 *
 * @param heading what this is for, on one line, at most 120 characters
 * @param lede a few sentences about it, at most 600 characters
 */
public record FrontPageView(String heading, String lede) {

	/** The program's own words. */
	public static final FrontPageView EMPTY = new FrontPageView("", "");

}
