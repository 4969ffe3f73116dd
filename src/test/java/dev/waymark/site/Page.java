package dev.waymark.site;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer of the server, read as a browser would read it.
 */
public final class Page {

	private static final JsonMapper json = new JsonMapper();

	private final String name;

	private final HttpResponse<String> answer;

	private @Nullable Document document;

	/**
	 * Reads an answer.
	 * @param name what the page is called where something is wrong with it
	 * @param answer what the server sent
	 */
	public Page(String name, HttpResponse<String> answer) {
		this.name = name;
		this.answer = answer;
	}

	/**
	 * How the server answered.
	 * @return the HTTP status
	 */
	public int status() {
		return this.answer.statusCode();
	}

	/**
	 * What came, as it came.
	 * @return the text
	 */
	public String body() {
		return this.answer.body();
	}

	/**
	 * What a header says.
	 * @param header its name, in any case
	 * @return its first value, empty where there is none
	 */
	public String header(String header) {
		return String.join(" | ", headers(header));
	}

	/**
	 * What all headers of a name say.
	 * @param header their name, in any case
	 * @return their values, in order
	 */
	public List<String> headers(String header) {
		return this.answer.headers().allValues(header);
	}

	/**
	 * All headers but for the moment at which they were sent and whether the connection
	 * goes on.
	 * @return the values by name
	 */
	public Map<String, List<String>> headers() {
		Map<String, List<String>> headers = new TreeMap<>(this.answer.headers().map());
		headers.keySet().removeAll(List.of("date", "connection"));
		return headers;
	}

	/**
	 * Where the answer leads.
	 * @return a path within the site, or null when it is no redirect
	 */
	public @Nullable String leadsTo() {
		if (status() < 300 || status() > 399) {
			return null;
		}
		URI there = this.answer.uri().resolve(header("Location"));
		if (!there.getRawAuthority().equals(this.answer.uri().getRawAuthority())) {
			throw new AssertionError(this.name + " leads outside: " + there);
		}
		return there.toString().substring(there.toString().indexOf('/', "http://".length()));
	}

	/**
	 * Whether it is a page to look at.
	 * @return true for HTML
	 */
	public boolean isHtml() {
		return header("Content-Type").startsWith("text/html");
	}

	/**
	 * The page as a browser reads it.
	 * @return the tree of its elements
	 */
	public Document document() {
		Document parsed = this.document;
		if (parsed == null) {
			try {
				parsed = new HtmlDocumentBuilder(XmlViolationPolicy.ALTER_INFOSET)
					.parse(new InputSource(new StringReader(body())));
			}
			catch (IOException | SAXException ex) {
				throw new AssertionError(this.name + " cannot be read", ex);
			}
			this.document = parsed;
		}
		return parsed;
	}

	/**
	 * The page's outermost element.
	 * @return the {@code html} element
	 */
	public Element root() {
		return document().getDocumentElement();
	}

	/**
	 * What the page is about.
	 * @return its {@code main} element, of which there is one
	 */
	public Element main() {
		return only("main");
	}

	/**
	 * The one element of its kind.
	 * @param tag its name
	 * @return the element
	 * @throws AssertionError when there is none or there are several
	 */
	public Element only(String tag) {
		List<Element> all = all(root(), tag);
		if (all.size() != 1) {
			throw new AssertionError("%s has %d elements <%s>".formatted(this.name, all.size(), tag));
		}
		return all.get(0);
	}

	/**
	 * Finds elements.
	 * @param tag their name
	 * @return all of the page, in order
	 */
	public List<Element> all(String tag) {
		return all(root(), tag);
	}

	/**
	 * Finds the element of an id.
	 * @param id the id
	 * @return the element, of which there is one
	 */
	public Element byId(String id) {
		return all(root(), "*").stream()
			.filter((element) -> element.getAttribute("id").equals(id))
			.findFirst()
			.orElseThrow(() -> new AssertionError("%s has no #%s".formatted(this.name, id)));
	}

	/**
	 * The page's heading.
	 * @return the text of its {@code h1}
	 */
	public String heading() {
		return text(only("h1"));
	}

	/**
	 * What one reads on the page.
	 * @return the text of its {@code main} element
	 */
	public String text() {
		return text(main());
	}

	/**
	 * The forms that are sent to a path.
	 * @param action the path
	 * @return the forms, in the order of the page
	 */
	public List<Element> forms(String action) {
		return all("form").stream().filter((form) -> form.getAttribute("action").equals(action)).toList();
	}

	/**
	 * Where the page leads.
	 * @return the addresses of its links, in order
	 */
	public List<String> links() {
		return all("a").stream().map((link) -> link.getAttribute("href")).toList();
	}

	/**
	 * What the page says of itself.
	 * @param name the name of a {@code meta} element
	 * @return its content, or null where there is none
	 */
	public @Nullable String meta(String name) {
		return all("meta").stream()
			.filter((meta) -> meta.getAttribute("name").equals(name))
			.map((meta) -> meta.getAttribute("content"))
			.findFirst()
			.orElse(null);
	}

	/**
	 * The address that search engines are to keep.
	 * @return the address, or null where there is none
	 */
	public @Nullable String canonical() {
		return all("link").stream()
			.filter((link) -> link.getAttribute("rel").equals("canonical"))
			.map((link) -> link.getAttribute("href"))
			.findFirst()
			.orElse(null);
	}

	/**
	 * What the page says it is, in the words of schema.org.
	 * @return the types of the things in its graph
	 */
	public List<String> structuredTypes() {
		return structuredData().stream().map((thing) -> thing.path("@type").asString()).toList();
	}

	/**
	 * What the page tells machines.
	 * @return the things in the graphs of its JSON-LD, in order
	 */
	public List<JsonNode> structuredData() {
		return all("script").stream()
			.filter((script) -> script.getAttribute("type").equals("application/ld+json"))
			.map((script) -> json.readTree(script.getTextContent()))
			.flatMap((block) -> block.path("@graph").valueStream())
			.toList();
	}

	/**
	 * Finds elements within another.
	 * @param within the other
	 * @param tag their name
	 * @return all of them, in order
	 */
	public static List<Element> all(Element within, String tag) {
		NodeList found = within.getElementsByTagName(tag);
		return IntStream.range(0, found.getLength()).mapToObj((i) -> (Element) found.item(i)).toList();
	}

	/**
	 * Whether an element has a class.
	 * @param element the element
	 * @param styleClass the class
	 * @return true where it is one of the element's classes
	 */
	public static boolean is(Element element, String styleClass) {
		return Arrays.asList(element.getAttribute("class").split("\\s+")).contains(styleClass);
	}

	/**
	 * What one reads in a part of a page.
	 * @param node the part
	 * @return its text, with single spaces
	 */
	public static String text(Node node) {
		return node.getTextContent().replaceAll("\\s+", " ").strip();
	}

	@Override
	public String toString() {
		return "%s (%d)".formatted(this.name, status());
	}

}
