package dev.waymark.roadmap;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.catalog.CatalogSearch;

/**
 * The page for an address that leads nowhere: it looks for names like the last word of
 * the address.
 */
@Component
class NotFoundPage implements ErrorViewResolver {

	private static final int NEAR = 6;

	private final CatalogSearch search;

	NotFoundPage(CatalogSearch search) {
		this.search = search;
	}

	@Override
	public @Nullable ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status,
			Map<String, Object> model) {
		if (status != HttpStatus.NOT_FOUND) {
			return null;
		}
		String words = lastWords(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		Map<String, Object> page = new HashMap<>(model);
		page.put("words", words);
		page.put("near", this.search.near(words, NEAR));
		return new ModelAndView("error/404", page, status);
	}

	private static String lastWords(@Nullable Object address) {
		if (!(address instanceof String path)) {
			return "";
		}
		String last = path.substring(path.lastIndexOf('/') + 1).replace('-', ' ').replace('_', ' ');
		try {
			return URLDecoder.decode(last, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return last;
		}
	}

}
