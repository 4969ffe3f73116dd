package dev.waymark.platform.text;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import dev.waymark.site.Work;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people write is shown, and never obeyed. The HTML is read as a browser reads it,
 * so that it counts what a browser would make of it.
 */
class MarkdownTests {

	private static final Set<String> HARMLESS = Set.of("p", "br", "hr", "h2", "h3", "h4", "ul", "ol", "li", "em",
			"strong", "code", "pre", "blockquote", "a", "table", "thead", "tbody", "tr", "th", "td");

	private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

	private static final int LONGEST_NOTE = 10_000;

	@ParameterizedTest
	@DisplayName("R22 an attack is inert")
	@MethodSource("attacks")
	void makesAnAttackInert(String attack) {
		assertInert(attack);
	}

	@ParameterizedTest
	@DisplayName("R22 an attack is inert wherever it stands")
	@MethodSource("attacks")
	void makesAnAttackInertWhereverItStands(String attack) {
		assertInert("- " + attack);
		assertInert("> " + attack);
		assertInert("`" + attack + "`");
		assertInert("```html\n" + attack + "\n```");
		assertInert("| " + attack + " |\n| --- |\n| " + attack + " |");
		assertInert("[" + attack + "](/skills)");
		assertInert("[label](/skills \"" + attack + "\")");
		assertInert("[label](<" + attack + ">)");
		assertInert("![" + attack + "](/img/x.png)");
		assertInert("[label]\n\n[label]: <" + attack + "> '" + attack + "'");
	}

	@ParameterizedTest
	@DisplayName("R27 what is shown is not much longer than what was typed")
	@MethodSource("growing")
	void whatIsShownIsBounded(String text) {
		assertThat(text.length()).isLessThanOrEqualTo(LONGEST_NOTE);
		assertThat(Markdown.of(text).html().length()).isLessThanOrEqualTo(2 * 12 * LONGEST_NOTE);
	}

	@Test
	void whatWouldBecomeTooLongIsShownAsItWasTyped() {
		String text = "[a]: /" + "u".repeat(4990) + "\n\n" + "[a]".repeat(1666).substring(0, 4998);
		assertThat(Markdown.of(text).html()).startsWith("<p>[a]: /uuu").contains("[a][a][a]").doesNotContain("href");
		assertThat(Markdown.of("[a]: /skills\n\n[a] and [a]").html()).contains("href=\"/skills\"");
	}

	/** Each is as long as a note may be, or nearly, and meant to become very long. */
	static Stream<String> growing() {
		return Stream.of("[a]: /" + "u".repeat(4990) + "\n\n" + "[a]".repeat(1666),
				"[a]: /x '" + "t".repeat(4980) + "'\n\n" + "[a]".repeat(1666),
				"![a]: /x\n\n[a]: /" + "u".repeat(4980) + "\n\n" + "![a]".repeat(1240),
				"|" + "a|".repeat(100) + "\n|" + "-|".repeat(100) + "\n" + "|\n".repeat(4700), "- ".repeat(5000),
				"> ".repeat(5000), "*a*".repeat(3333), "-\n".repeat(5000), "1. \n".repeat(2500), "#\n".repeat(5000),
				"***\n".repeat(2500), "`a`".repeat(3333), "<a@b.c>".repeat(1428), "&<>\"".repeat(2500),
				"[](/x)".repeat(1666), "\\\n".repeat(5000), "*".repeat(10_000), "_a".repeat(5000), "~~~\n".repeat(2500))
			.map((text) -> text.substring(0, Math.min(LONGEST_NOTE, text.length())));
	}

	static Stream<String> attacks() {
		return Stream.of("<script>alert(1)</script>", "<SCRIPT SRC=//else.example/x.js></SCRIPT>",
				"<scr<script>ipt>alert(1)</scr</script>ipt>", "<script\u0000>alert(1)</script>",
				"<img src=x onerror=alert(1)>", "<img src=x onerror\n=\nalert(1)>", "<img/src=x/onerror=alert(1)>",
				"<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
				"<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
				"<svg><animate onbegin=alert(1) attributeName=x></svg>",
				"<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
				"<iframe src=\"javascript:alert(1)\"></iframe>", "<iframe srcdoc=\"<script>alert(1)</script>\">",
				"<object data=\"data:text/html,<script>alert(1)</script>\"></object>",
				"<embed src=//else.example/x.swf>", "<style>*{background:url(//else.example/x)}</style>",
				"<p style=\"background:url(javascript:alert(1))\">x</p>",
				"<link rel=stylesheet href=//else.example/x.css>",
				"<meta http-equiv=refresh content=\"0;url=//else.example\">", "<base href=\"//else.example/\">",
				"<form action=//else.example><input name=password><button>Go</button></form>",
				"<details open ontoggle=alert(1)>x</details>", "<body onload=alert(1)>",
				"<input autofocus onfocus=alert(1)>", "<video><source onerror=alert(1)></video>",
				"<a href=\"javascript:alert(1)\">x</a>", "<a onmouseover=alert(1)>x</a>",
				"<p id=\"main\" class=\"dialog\" name=\"body\">x</p>", "<!-- <script>alert(1)</script> -->",
				"<!--><script>alert(1)</script>-->", "<![CDATA[<script>alert(1)</script>]]>", "<?php echo 1 ?>",
				"<!DOCTYPE html><script>alert(1)</script>", "<script>alert(1)", "<img src=x onerror=alert(1)",
				"\"><script>alert(1)</script>", "</p></div></main><script>alert(1)</script>", "'';!--\"<XSS>=&{()}",
				"<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
				"<template><script>alert(1)</script></template>", "<plaintext>",
				"<textarea></textarea><script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;",
				"&#60;script&#62;alert(1)&#60;/script&#62;", "\\<script>alert(1)\\</script>", "<javascript:alert(1)>",
				"<data:text/html,x>", "<vbscript:msgbox(1)>", "javascript:alert(1)", "JaVaScRiPt:alert(1)",
				"javascript&#58;alert(1)", "javascript&colon;alert(1)", "&#106;avascript:alert(1)",
				"&#x6A;avascript:alert(1)", "java\\script:alert(1)", "java%0ascript:alert(1)", "javascript%3Aalert(1)",
				" javascript:alert(1)", "\u0001javascript:alert(1)", "java\tscript:alert(1)",
				"java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "javascript://else.example/%0aalert(1)",
				"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
				"data:image/svg+xml,<svg onload=alert(1)>", "vbscript:msgbox(1)", "VBScript:msgbox(1)",
				"file:///etc/passwd", "blob:https://else.example/x", "filesystem:https://else.example/x",
				"view-source:javascript:alert(1)", "feed:javascript:alert(1)", "jar:https://else.example/x.jar!/",
				"\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E", "\uD800<script>", "\u202E<script>alert(1)</script>",
				"{{constructor.constructor('alert(1)')()}}", "${7*7} *{7*7} #{x} @{x}",
				"[[${7*7}]] [(${7*7})] __${7*7}__");
	}

	@ParameterizedTest
	@DisplayName("R22 a link to a script leads nowhere")
	@ValueSource(strings = { "[x](javascript:alert(1))", "[x](JAVASCRIPT:alert(1))", "[x](<javascript:alert(1)>)",
			"[x](< javascript:alert(1)>)", "[x](&#106;avascript:alert(1))", "[x](javascript&colon;alert(1))",
			"[x](java&Tab;script:alert(1))", "[x](vbscript:msgbox(1))", "[x](data:text/html,x)",
			"[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](file:///etc/passwd)", "<javascript:alert(1)>",
			"[x][1]\n\n[1]: javascript:alert(1)", "[x](\u0001javascript:alert(1))",
			"[x](blob:https://else.example/x)" })
	void unlinksAScript(String markdown) {
		assertInert(markdown);
		assertThat(Markdown.of(markdown).html()).doesNotContain("<a href=\"j", "<a href=\"v", "<a href=\"d",
				"<a href=\"f", "<a href=\"b");
	}

	@Test
	void tellsWhereItLeads() {
		assertThat(Markdown.links("""
				# [a](/a "title") and *[b](</b c>)*

				| [d][there] | <https://example.org/e> |
				| --- | --- |
				| `[no](/code)` | ![picture [f](/f)](/no) |

				[there]: /d

				    [no](/block)
				""")).containsExactly("/a", "/b c", "/d", "https://example.org/e", "/f");
		assertThat(Markdown.links("")).isEmpty();
	}

	@Test
	@DisplayName("R22 HTML is shown as the text it is")
	void showsHtmlAsText() {
		assertThat(text(Markdown.of("Use <b>bold</b> & <script>alert(1)</script>, a < b.").html()))
			.isEqualTo("Use <b>bold</b> & <script>alert(1)</script>, a < b.");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
			*light*            | <em>light</em>
			**heavy**          | <strong>heavy</strong>
			## Heading         | <h2>Heading</h2>
			### Heading        | <h3>Heading</h3>
			- one              | <ul>
			7. one             | <ol start="7">
			> said             | <blockquote>
			---                | <hr
			Plain words.       | <p>Plain words.</p>
			caf\u00e9 \u4f60 \uD83D\uDE00 | <p>caf\u00e9 \u4f60
			""")
	void keepsHarmlessMarkdown(String markdown, String html) {
		assertThat(Markdown.of(markdown).html()).contains(html);
	}

	@Test
	void keepsCode() {
		assertThat(text(Markdown.of("`a < b`").html())).isEqualTo("a < b");
		assertThat(Markdown.of("`a < b`").html()).contains("<code>");
		assertThat(Markdown.of("```python\nprint(1)\n```").html()).contains("<pre><code>print(1)");
	}

	@Test
	void keepsTables() {
		Markdown table = Markdown.of("| Name | Hours |\n| --- | ---: |\n| Python | 120 |");
		assertThat(table.html()).contains("<table>", "<thead>", "<th>Name</th>", "<tbody>", "<td>Python</td>");
	}

	@ParameterizedTest
	@CsvSource({ "[x](https://else.example/a?b=c),https://else.example/a?b=c",
			"[x](http://else.example),http://else.example", "[x](/skills/python),/skills/python",
			"[x](mailto:a@else.example),mailto:a@else.example", "<https://else.example/>,https://else.example/",
			"[x](/compare?a=1&b=2),/compare?a=1&b=2" })
	void keepsLinks(String markdown, String href) {
		NodeList links = read(Markdown.of(markdown).html()).getElementsByTagName("a");
		assertThat(links.getLength()).isEqualTo(1);
		assertThat(((Element) links.item(0)).getAttribute("href")).isEqualTo(href);
	}

	@Test
	void showsAPictureByItsWords() {
		assertThat(text(Markdown.of("Words ![of a picture](https://else.example/x.png).").html()))
			.isEqualTo("Words of a picture.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "#", "##", "###", "####", "#####", "######" })
	void setsAHeadingApart(String signs) {
		assertThat(Markdown.of(signs + " Heading\n\nWords").html())
			.containsPattern("<h[234]>Heading</h[234]>\\s*<p>Words</p>");
	}

	@Test
	void remembersTheSource() {
		assertThat(Markdown.of("*a*")).extracting(Markdown::source).isEqualTo("*a*");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n\t\n" })
	void isBlankWithoutWords(String source) {
		assertThat(Markdown.of(source).isBlank()).isTrue();
		assertThat(text(Markdown.of(source).html())).isBlank();
	}

	@Test
	void isNotBlankWithWords() {
		assertThat(Markdown.of("a").isBlank()).isFalse();
	}

	@ParameterizedTest
	@DisplayName("R27 the longest note that one can write becomes a page with little work, whatever it is made of")
	@MethodSource("burdens")
	@Timeout(300)
	void bearsTheLongestNote(String burden) {
		assertThat(burden).hasSizeLessThanOrEqualTo(LONGEST_NOTE);
		StringBuilder html = new StringBuilder();
		Work work = Work.of(() -> html.append(Markdown.of(burden).html()));
		assertThat(work.effort()).isLessThan(25);
		assertThat(work.bytes()).isLessThan(32 * 1024 * 1024);
		assertThat(html.length()).isLessThan(1_000_000);
	}

	static Stream<String> burdens() {
		return Stream.of(filled(">"), filled("> "), filled("- "), filled("1. "), filled("*a **b "), filled("["),
				filled("!["), filled("[a]("), filled("<"), filled("`"), filled("**a "), filled("_a*"), filled("&"),
				filled("\\"), filled("#"), filled("a_"), half("*a **b ") + half("b** a*"), half("[") + half("](/x)"),
				table(900), table(1_600), steps(120));
	}

	private static String table(int columns) {
		return "|a".repeat(columns) + "\n" + "|-".repeat(columns) + "\n" + "a\n".repeat(columns);
	}

	private static String steps(int depth) {
		return IntStream.range(0, depth).mapToObj((step) -> " ".repeat(step) + "- a\n").collect(Collectors.joining());
	}

	private static String filled(String piece) {
		return piece.repeat(LONGEST_NOTE / piece.length());
	}

	private static String half(String piece) {
		return piece.repeat(LONGEST_NOTE / 2 / piece.length());
	}

	private static void assertInert(String markdown) {
		String html = Markdown.of(markdown).html();
		NodeList elements = read(html).getElementsByTagName("*");
		for (int at = 0; at < elements.getLength(); at++) {
			assertHarmless((Element) elements.item(at), html);
		}
	}

	private static void assertHarmless(Element element, String html) {
		String name = element.getTagName();
		if (Set.of("html", "head", "body").contains(name)) {
			assertThat(element.getAttributes().getLength()).as("attributes of %s in %s", name, html).isZero();
			return;
		}
		assertThat(HARMLESS).as("elements of %s", html).contains(name);
		for (int at = 0; at < element.getAttributes().getLength(); at++) {
			Node attribute = element.getAttributes().item(at);
			assertThat(name + " " + attribute.getNodeName()).as("attributes in %s", html)
				.matches("a href|a rel|ol start|\\w+ dir");
			if (attribute.getNodeName().equals("href")) {
				assertLeadsToAPage(attribute.getNodeValue(), html);
			}
		}
	}

	private static void assertLeadsToAPage(String href, String html) {
		assertThat(href).as("link in %s", html).doesNotContainPattern("[\\x00-\\x20]");
		String scheme = href.matches("(?s)[^/?#]*:.*") ? href.substring(0, href.indexOf(':')) : null;
		if (scheme != null) {
			assertThat(SCHEMES).as("link in %s", html).contains(scheme.toLowerCase(Locale.ROOT));
		}
	}

	private static String text(String html) {
		return read(html).getDocumentElement().getTextContent().strip();
	}

	private static Document read(String html) {
		try {
			HtmlDocumentBuilder browser = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
			browser.setScriptingEnabled(true);
			return browser.parse(new InputSource(new StringReader("<!DOCTYPE html><body>" + html)));
		}
		catch (IOException | SAXException ex) {
			throw new AssertionError("The HTML cannot be read: " + html, ex);
		}
	}

	@Test
	void whatIsWrittenFromTheRightIsShownSo() {
		assertThat(Markdown.of("# כותרת\n\nטקסט *מודגש*\n\n1. ראשון\n\n> ציטוט\n\n|א|\n|-|\n|ב|").html()).contains(
				"<h2 dir=\"auto\">", "<p dir=\"auto\">טקסט", "<ol dir=\"auto\">", "<blockquote>\n<p dir=\"auto\">",
				"<th dir=\"auto\">", "<td dir=\"auto\">");
		assertThat(Markdown.of("Text *in Latin* letters").html()).doesNotContain("dir");
	}

}
