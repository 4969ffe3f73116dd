package dev.waymark.roadmap;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.catalog.search.CatalogSearch;
import dev.waymark.catalog.search.SearchHit;
import dev.waymark.platform.LaterException;
import dev.waymark.platform.web.address.ReturnPath;
import dev.waymark.platform.web.address.SitePath;

/**
 * The page for what went wrong: what happened, what was kept, what to do; never the text
 * of an exception. For an address that leads nowhere it looks for names like the last
 * word of it, and whoever only wanted to read when there was no time is led there again.
 */
@Component
class ErrorPages implements ErrorViewResolver {

	private static final Set<Integer> WITH_WORDS_OF_THEIR_OWN = Set.of(400, 403, 404, 413, 429, 503);

	private static final int NEAR = 6;

	private final CatalogSearch search;

	ErrorPages(CatalogSearch search) {
		this.search = search;
	}

	@Override
	public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> error) {
		Map<String, Object> model = new HashMap<>(Map.of("knowsNobody", true, "problem", problem(status)));
		if (status == HttpStatus.NOT_FOUND) {
			String words = lastWords(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
			model.put("words", words);
			model.put("near", near(words));
		}
		if (status == HttpStatus.SERVICE_UNAVAILABLE && wasRead(request)) {
			model.put("problem", "busy");
			model.put("again", address(request));
		}
		return new ModelAndView("error/page", model, status);
	}

	private static String problem(HttpStatus status) {
		if (WITH_WORDS_OF_THEIR_OWN.contains(status.value())) {
			return Integer.toString(status.value());
		}
		return status.is5xxServerError() ? "5xx" : "400";
	}

	private List<SearchHit> near(String words) {
		try {
			return this.search.near(words, NEAR);
		}
		catch (LaterException ex) {
			return List.of();
		}
	}

	private static boolean wasRead(HttpServletRequest request) {
		return HttpMethod.GET.matches(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_METHOD)));
	}

	private static String address(HttpServletRequest request) {
		String path = SitePath.of(request);
		Object query = request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
		return request.getContextPath() + ReturnPath.of((query != null) ? path + "?" + query : path, "/");
	}

	private static String lastWords(@Nullable Object address) {
		if (!(address instanceof String path)) {
			return "";
		}
		String last = path.substring(path.lastIndexOf('/') + 1);
		try {
			return URLDecoder.decode(last, StandardCharsets.UTF_8)
				.replaceAll("[-_\\p{Cc}\\p{Cs}\\p{IsNoncharacter_Code_Point}]", " ")
				.strip();
		}
		catch (IllegalArgumentException ex) {
			return last;
		}
	}

}
