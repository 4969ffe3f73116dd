package dev.waymark.roadmap;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.catalog.SearchKind;
import dev.waymark.platform.web.address.SitePath;

/**
 * Leads whoever looks for a thing under a name that it had to the name that it has, on
 * the pages below it and in filters as well. The page then sees the very picture of the
 * content that was asked here, so this costs no query. Only looking is led on: a form
 * that is sent to a former name does what it says.
 */
@Component
class FormerAddresses extends OncePerRequestFilter {

	private static final Set<String> LOOKING = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());

	/** The parameters that name a thing. */
	private static final Map<String, SearchKind> NAMING = Map.of("area", SearchKind.AREA, "skill", SearchKind.SKILL,
			"roadmap", SearchKind.ROADMAP, "from", SearchKind.ROADMAP, "level", SearchKind.LEVEL, "target",
			SearchKind.LEVEL);

	/** A side of a comparison: a roadmap and, after a colon, one of its levels. */
	private static final Pattern SIDE = Pattern.compile("([ab]=)([a-z0-9-]+)(?:(:|%3[Aa])([a-z0-9-]+))?");

	private final Catalog catalog;

	/**
	 * The server makes its filters before anything else; what keeps the database away
	 * must not be told by it.
	 */
	FormerAddresses(@Lazy Catalog catalog) {
		this.catalog = catalog;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String place = SitePath.of(request).replaceFirst("^/([^/]*).*", "$1");
		boolean namesThings = place.equals("compare") || SearchKind.ofSegment(place).isPresent();
		return !namesThings || !LOOKING.contains(request.getMethod());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Content content = this.catalog.content();
		String path = SitePath.of(request);
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		String current = currentPath(path, content) + currentQuery(query, content);
		if (!current.equals(path + query)) {
			// A thing may get its old name back; whoever kept this would go in circles.
			response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
			response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + current);
			response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
			return;
		}
		try {
			this.catalog.during(content, () -> {
				chain.doFilter(request, response);
				return content;
			});
		}
		catch (ServletException | IOException | RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new ServletException(ex);
		}
	}

	/** A path is a kind and a name in turn, such as "/roadmaps/x/levels/y". */
	private static String currentPath(String path, Content content) {
		String[] parts = path.split("/", -1);
		for (int i = 1; i < parts.length - 1; i += 2) {
			String name = parts[i + 1];
			parts[i + 1] = SearchKind.ofSegment(parts[i]).map((kind) -> content.current(kind, name)).orElse(name);
		}
		return String.join("/", parts);
	}

	private static String currentQuery(String query, Content content) {
		if (query.isEmpty()) {
			return query;
		}
		return Arrays.stream(query.substring(1).split("&", -1))
			.map((parameter) -> currentParameter(parameter, content))
			.collect(Collectors.joining("&", "?", ""));
	}

	private static String currentParameter(String parameter, Content content) {
		Matcher side = SIDE.matcher(parameter);
		if (side.matches()) {
			String roadmap = side.group(1) + content.current(SearchKind.ROADMAP, side.group(2));
			return (side.group(3) != null) ? roadmap + side.group(3) + content.current(SearchKind.LEVEL, side.group(4))
					: roadmap;
		}
		String[] pair = parameter.split("=", 2);
		SearchKind kind = NAMING.get(pair[0]);
		return (kind != null && pair.length == 2) ? pair[0] + "=" + content.current(kind, pair[1]) : parameter;
	}

}
