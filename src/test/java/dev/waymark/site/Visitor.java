package dev.waymark.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.w3c.dom.Element;

/**
 * A browser without JavaScript: it keeps cookies, follows links, sends forms as they
 * stand on a page, and says with each of them that it came from a page of ours.
 */
public final class Visitor {

	private static final HttpClient http = HttpClient.newBuilder()
		.version(Version.HTTP_1_1)
		.followRedirects(Redirect.NEVER)
		.build();

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final String site;

	/** Where the proxy says that this browser is; empty without one. */
	private final String address;

	private final Map<String, String> cookies = new LinkedHashMap<>();

	/** The token of the last form that this browser was shown. */
	private String token = "";

	/**
	 * Opens a browser to which nothing has come yet.
	 * @param port where the site listens on this machine
	 */
	public Visitor(int port) {
		this(port, "");
	}

	Visitor(int port, String address) {
		this.site = "http://localhost:" + port;
		this.address = address;
	}

	/**
	 * The site that is visited.
	 * @return its address without a slash at its end
	 */
	public String site() {
		return this.site;
	}

	/**
	 * Asks for a page.
	 * @param path its path, with a query
	 * @param headers names and values in turn
	 * @return the answer, not followed
	 */
	public Page get(String path, String... headers) {
		return send("GET", path, "", headers);
	}

	/**
	 * Asks for a page's headers alone.
	 * @param path its path, with a query
	 * @return the answer, which has no body
	 */
	public Page head(String path) {
		return send("HEAD", path, "");
	}

	/**
	 * Sends a form from one of our own pages.
	 * @param path where it goes
	 * @param fields names and values in turn
	 * @return the answer itself, which leads elsewhere when all went well
	 */
	public Page post(String path, String... fields) {
		String form = form(fields);
		boolean carriesToken = this.token.isEmpty() || form.contains("_csrf=");
		return send("POST", path, carriesToken ? form : form + "&" + form("_csrf", this.token), "Sec-Fetch-Site",
				"same-origin");
	}

	/**
	 * The token that the forms of this browser carry.
	 * @return the token, or empty when it was shown none
	 */
	public String token() {
		return this.token;
	}

	/**
	 * Sends a form and goes where its answer leads.
	 * @param path where it goes
	 * @param fields names and values in turn
	 * @return the page one sees in the end
	 */
	public Page postAndLook(String path, String... fields) {
		return follow(post(path, fields));
	}

	/**
	 * Presses a button.
	 * @param form the form it belongs to, as it stands on a page
	 * @param button the button
	 * @return the page one sees in the end
	 */
	public Page press(Element form, Element button) {
		List<String> fields = new ArrayList<>();
		for (String tag : List.of("input", "textarea", "select")) {
			Page.all(form, tag)
				.stream()
				.filter((field) -> field.hasAttribute("name"))
				.forEach((field) -> fields.addAll(List.of(field.getAttribute("name"),
						tag.equals("textarea") ? field.getTextContent() : field.getAttribute("value"))));
		}
		if (button.hasAttribute("name")) {
			fields.addAll(List.of(button.getAttribute("name"), button.getAttribute("value")));
		}
		return postAndLook(form.getAttribute("action"), fields.toArray(String[]::new));
	}

	/**
	 * Goes where an answer leads.
	 * @param answer one that leads elsewhere
	 * @return the page there
	 */
	public Page follow(Page answer) {
		Page page = answer;
		while (page.leadsTo() != null) {
			page = get(page.leadsTo());
		}
		return page;
	}

	/**
	 * Asks for anything in any way.
	 * @param method the HTTP method
	 * @param path the path with its query
	 * @param body a form, or empty
	 * @param headers names and values in turn
	 * @return the answer
	 */
	public Page send(String method, String path, String body, String... headers) {
		return send(method, path, body.getBytes(StandardCharsets.UTF_8), "application/x-www-form-urlencoded", headers);
	}

	/**
	 * Sends a form with a file from one of our own pages.
	 * @param path where it goes
	 * @param field the file's field
	 * @param fileName what the file is called
	 * @param content what it holds
	 * @param fields names and values of other fields in turn
	 * @return the answer itself
	 */
	public Page upload(String path, String field, String fileName, byte[] content, String... fields) {
		String boundary = "----waymark" + UUID.randomUUID();
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		List<String> all = new ArrayList<>(List.of(fields));
		if (!this.token.isEmpty() && !all.contains("_csrf")) {
			all.addAll(List.of("_csrf", this.token));
		}
		for (int i = 0; i < all.size(); i += 2) {
			body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
				.formatted(boundary, all.get(i), all.get(i + 1))
				.getBytes(StandardCharsets.UTF_8));
		}
		body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
			.formatted(boundary, field, fileName)
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(content);
		body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
		return send("POST", path, body.toByteArray(), "multipart/form-data; boundary=" + boundary, "Sec-Fetch-Site",
				"same-origin");
	}

	private Page send(String method, String path, byte[] body, String type, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.site + path.replaceFirst("#.*", "")))
			.method(method, (body.length == 0) ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
		if (body.length > 0) {
			request.header("Content-Type", type);
		}
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
		if (!this.address.isEmpty()) {
			request.header("X-Forwarded-For", this.address);
		}
		request.header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
			answer.headers().allValues("Set-Cookie").forEach(this::keep);
			Matcher shown = TOKEN.matcher(answer.body());
			if (shown.find()) {
				this.token = shown.group(1);
			}
			return new Page(method + " " + path, answer);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The cookies that the browser keeps.
	 * @return their values by their names
	 */
	public Map<String, String> cookies() {
		return this.cookies;
	}

	/**
	 * Writes a form as a browser sends it.
	 * @param fields names and values in turn
	 * @return the body of the request
	 */
	public static String form(String... fields) {
		return IntStream.range(0, fields.length / 2)
			.mapToObj((i) -> encode(fields[2 * i]) + "=" + encode(fields[2 * i + 1]))
			.collect(Collectors.joining("&"));
	}

	/**
	 * Writes a text as it stands in an address or a form.
	 * @param text any text
	 * @return it, percent-encoded
	 */
	public static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private void keep(String setCookie) {
		String[] cookie = setCookie.split(";")[0].split("=", 2);
		if (setCookie.contains("Max-Age=0")) {
			this.cookies.remove(cookie[0]);
		}
		else {
			this.cookies.put(cookie[0], cookie[1]);
		}
	}

}
