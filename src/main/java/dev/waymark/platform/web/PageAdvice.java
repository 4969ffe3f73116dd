package dev.waymark.platform.web;

import java.beans.PropertyDescriptor;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.http.HttpMethod;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

import dev.waymark.platform.web.address.ReturnPath;
import dev.waymark.platform.web.address.SitePath;
import dev.waymark.platform.web.address.SiteUrl;

/**
 * Tells every page what the layout needs to know: where it is, which menu item is lit,
 * how the visitor likes it.
 */
@ControllerAdvice
class PageAdvice {

	private final SiteUrl site;

	private final MessageSource messages;

	PageAdvice(SiteUrl site, MessageSource messages) {
		this.site = site;
		this.messages = messages;
	}

	@ModelAttribute
	void describe(HttpServletRequest request, Locale locale, Model model) {
		model.addAttribute("site", this.site);
		model.addAttribute("preview", Preview.of(request));
		model.addAttribute("path", SitePath.of(request));
		model.addAttribute("editing", SitePath.of(request).startsWith("/admin"));
		model.addAttribute("here", here(request));
		model.addAttribute("answer", answersForm(request) ? "form" : null);
		model.addAttribute("menu", menuItem(request));
		model.addAttribute("money", new Money(locale));
		model.addAttribute("times", new Times(VisitorZone.of(request), locale, this.messages));
		model.addAttribute("preferences", Preferences.of(request));
	}

	/**
	 * A form is filled by its own fields and by nothing else: no header of the request,
	 * no part of a field.
	 */
	@InitBinder
	void bindFieldsOnly(WebDataBinder binder) {
		binder.setAutoGrowNestedPaths(false);
		Class<?> form = (binder.getTargetType() != null) ? binder.getTargetType().resolve() : null;
		if (form != null) {
			binder.setAllowedFields(Arrays.stream(BeanUtils.getPropertyDescriptors(form))
				.filter((property) -> property.getWriteMethod() != null)
				.map(PropertyDescriptor::getName)
				.toArray(String[]::new));
		}
		if (binder instanceof ExtendedServletRequestDataBinder servletBinder) {
			servletBinder.addHeaderPredicate((header) -> false);
		}
	}

	/**
	 * The server has met bytes that are no text in an address or a form, or a form that
	 * never came to its end; then nobody waits for an answer any more.
	 */
	@ExceptionHandler(InvalidParameterException.class)
	void refuse(HttpServletResponse response) throws IOException {
		if (!response.isCommitted()) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		}
	}

	/** The page about an error is asked for with another method than what failed. */
	private static boolean answersForm(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_METHOD);
		return HttpMethod.POST.matches((failed != null) ? failed.toString() : request.getMethod());
	}

	/** A form that failed may have been sent to where no page is. */
	private static String here(HttpServletRequest request) {
		if (request.getAttribute(RequestDispatcher.ERROR_METHOD) != null && answersForm(request)) {
			return "/";
		}
		String query = request.getQueryString();
		String path = SitePath.of(request);
		return ReturnPath.of((query != null) ? path + "?" + query : path, "/");
	}

	private static @Nullable String menuItem(HttpServletRequest request) {
		if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler) {
			MenuItem item = AnnotationUtils.findAnnotation(handler.getBeanType(), MenuItem.class);
			return (item != null) ? item.value() : null;
		}
		return null;
	}

}
