package dev.waymark.roadmap;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import dev.waymark.platform.web.Crumb;

/**
 * Puts the structured data of every page into its model: what the controller said the
 * page is, and the breadcrumbs that the page shows.
 */
@Configuration(proxyBeanMethods = false)
class StructuredDataInterceptor implements HandlerInterceptor, WebMvcConfigurer {

	private final StructuredData structuredData;

	StructuredDataInterceptor(StructuredData structuredData) {
		this.structuredData = structuredData;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	@SuppressWarnings("unchecked")
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page == null || !page.hasView()
				|| (page.getViewName() != null && page.getViewName().startsWith("redirect:"))) {
			return;
		}
		Map<String, Object> model = page.getModel();
		Object thing = model.get("structuredData");
		List<Crumb> crumbs = (List<Crumb>) model.get("crumbs");
		if (thing != null || crumbs != null) {
			model.put("jsonLd", this.structuredData.write(thing, crumbs));
		}
	}

}
