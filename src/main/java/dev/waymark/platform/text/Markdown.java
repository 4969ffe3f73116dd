package dev.waymark.platform.text;

import java.util.List;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Text written in Markdown together with the HTML that readers get. The HTML has passed
 * an allow-list, so a template may print it unescaped; nothing else in Waymark may be
 * printed so.
 *
 * @param source the text as it was written
 * @param html the text as it is shown: a few block and inline elements, links only to
 * http, https, mailto or this site
 */
public record Markdown(String source, String html) {

	private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

	private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
		.extensions(List.of(TablesExtension.create()))
		.escapeHtml(true)
		.sanitizeUrls(true)
		.build();

	private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
		.allowElements("p", "br", "hr", "h2", "h3", "h4", "ul", "ol", "li", "em", "strong", "code", "pre", "blockquote",
				"a", "table", "thead", "tbody", "tr", "th", "td")
		.allowStandardUrlProtocols()
		.allowAttributes("href")
		.onElements("a")
		.allowAttributes("start")
		.onElements("ol")
		.requireRelsOnLinks("nofollow", "noopener")
		.skipRelsOnLinks("noreferrer")
		.toFactory();

	/**
	 * Renders a text.
	 * @param source Markdown; HTML in it is shown as text, never obeyed
	 * @return the text and its safe HTML
	 */
	public static Markdown of(String source) {
		return new Markdown(source, ALLOWED.sanitize(RENDERER.render(PARSER.parse(source))));
	}

	/**
	 * Tells whether there is anything to show.
	 * @return true when the text is empty or white space
	 */
	public boolean isBlank() {
		return this.source.isBlank();
	}

}
