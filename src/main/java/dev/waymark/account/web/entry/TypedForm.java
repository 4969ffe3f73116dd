package dev.waymark.account.web.entry;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.platform.web.address.SitePath;

/**
 * Keeps a long form that was sent after the session had ended: nothing was carried out,
 * and the page holds all that was typed, to be sent again after signing in in another
 * tab. It works without a script. Only forms about content and people come here; they ask
 * for no password.
 */
@Controller
class TypedForm {

	private static final String PAGE = "/sign-in/typed";

	static boolean isLong(HttpServletRequest request) {
		return request.getMethod().equals(HttpMethod.POST.name()) && SitePath.of(request).startsWith("/admin/")
				&& Objects.toString(request.getContentType(), "")
					.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
	}

	static void keep(HttpServletRequest request, HttpServletResponse response) throws IOException {
		try {
			request.getRequestDispatcher(PAGE).forward(request, response);
		}
		catch (ServletException ex) {
			throw new IOException(ex);
		}
	}

	@PostMapping(PAGE)
	ModelAndView show(HttpServletRequest request, HttpServletResponse response, Model model) {
		@Nullable Object sent = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
		if (sent == null) {
			return new ModelAndView("redirect:/sign-in");
		}
		List<Map.Entry<String, String>> typed = request.getParameterMap()
			.entrySet()
			.stream()
			.filter((field) -> !field.getKey().equals("_csrf"))
			.flatMap((field) -> List.of(field.getValue()).stream().map((value) -> Map.entry(field.getKey(), value)))
			.toList();
		// Whoever uses this browser next shall not find it by going back.
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		model.addAttribute("action", SitePath.of(sent.toString(), request));
		model.addAttribute("typed", typed);
		model.addAttribute("refused", true);
		return new ModelAndView("account/typed", model.asMap(), HttpStatus.FORBIDDEN);
	}

}
