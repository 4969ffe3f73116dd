package dev.waymark.platform.text;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import org.springframework.web.util.HtmlUtils;

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

	/**
	 * A table of a thousand columns and rows takes a few kilobytes to write and megabytes
	 * to show.
	 */
	private static final int MAX_CELLS = 10_000;

	/**
	 * So many times its length a text may grow when it is shown: a link that is named
	 * once and used a thousand times makes megabytes of ten kilobytes.
	 */
	private static final int MOST_TIMES = 12;

	/** And so long it may become in any case. */
	private static final int LONG = 100_000;

	private static final Parser PARSER = Parser.builder()
		.extensions(List.of(TablesExtension.builder().maxCells(MAX_CELLS).build()))
		.postProcessor(Markdown::nameImages)
		.build();

	private static final Parser WITHOUT_TABLES = Parser.builder().postProcessor(Markdown::nameImages).build();

	private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
		.extensions(List.of(TablesExtension.create()))
		.escapeHtml(true)
		.sanitizeUrls(true)
		.build();

	/** What has a direction of its own; all of a list runs as its first words do. */
	private static final String[] BLOCKS = { "p", "h2", "h3", "h4", "ul", "ol", "pre", "th", "td" };

	private static final PolicyFactory ALLOWED = allowed(List.of());

	private static final PolicyFactory BOTH_WAYS = allowed(List.of("dir", "auto"));

	private static PolicyFactory allowed(List<String> ofBlocks) {
		return new HtmlPolicyBuilder()
			.allowElements("br", "hr", "li", "blockquote", "em", "strong", "code", "a", "table", "thead", "tbody", "tr")
			.allowElements((element, attributes) -> given(ofBlocks, attributes, element), BLOCKS)
			// A page has one h1, and it is not in somebody's text.
			.allowElements((element, attributes) -> given(ofBlocks, attributes, "h2"), "h1")
			.allowElements((element, attributes) -> given(ofBlocks, attributes, "h4"), "h5", "h6")
			.allowStandardUrlProtocols()
			.allowAttributes("href")
			.onElements("a")
			.allowAttributes("start")
			.onElements("ol")
			.toFactory();
	}

	private static String given(List<String> more, List<String> attributes, String element) {
		attributes.addAll(more);
		return element;
	}

	/**
	 * Renders a text.
	 * @param source Markdown; HTML in it is shown as text, never obeyed
	 * @return the text and its safe HTML
	 */
	public static Markdown of(String source) {
		PolicyFactory allowed = RightToLeft.isIn(source) ? BOTH_WAYS : ALLOWED;
		return new Markdown(source, allowed.sanitize(render(source)));
	}

	private static String render(String source) {
		BoundedText html = new BoundedText(Math.max(LONG, MOST_TIMES * source.length()));
		try {
			RENDERER.render(parse(source), html);
			return html.toString();
		}
		catch (BoundedText.FullException ex) {
			// It is shown as it was typed.
			return "<p>" + HtmlUtils.htmlEscape(source).replace("\n", "<br>") + "</p>";
		}
	}

	/**
	 * Where a text leads.
	 * @param source Markdown
	 * @return the addresses of its links, as they are written and in their order
	 */
	public static List<String> links(String source) {
		List<String> links = new ArrayList<>();
		parse(source).accept(new AbstractVisitor() {
			@Override
			public void visit(Link link) {
				links.add(link.getDestination());
				visitChildren(link);
			}
		});
		return links;
	}

	private static Node parse(String source) {
		try {
			return PARSER.parse(source);
		}
		catch (IllegalArgumentException ex) {
			// Too large a table: it is shown as it was typed.
			return WITHOUT_TABLES.parse(source);
		}
	}

	/** Pictures are not shown, for they would come from elsewhere; their words are. */
	private static Node nameImages(Node text) {
		text.accept(new AbstractVisitor() {
			@Override
			public void visit(Image image) {
				visitChildren(image);
				while (image.getFirstChild() != null) {
					image.insertBefore(image.getFirstChild());
				}
				image.unlink();
			}
		});
		return text;
	}

	/**
	 * Tells whether there is anything to show.
	 * @return true when the text is empty or white space
	 */
	public boolean isBlank() {
		return this.source.isBlank();
	}

}
