package dev.waymark.platform.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Gives links to static files the names that carry a hash of their content. Each such
 * name is looked up once. Links to pages, of which a map has a thousand, are left as they
 * are: Spring's own way asks for every one of them whether there is a static file of that
 * name, which took most of the time of a page.
 */
@Configuration(proxyBeanMethods = false)
class StaticLinks {

	/** Where static files lie; no page has such an address. */
	private static final Pattern STATIC = Pattern.compile("/(css|js|img|webjars)/.*");

	StaticLinks(SpringTemplateEngine pages, ResourceUrlProvider files) {
		pages.addLinkBuilder(new Builder(files));
	}

	/** Spring Boot would add the filter where there are names with hashes. */
	@Bean
	static FilterRegistrationBean<ResourceUrlEncodingFilter> resourceUrlEncodingFilter() {
		FilterRegistrationBean<ResourceUrlEncodingFilter> filter = new FilterRegistrationBean<>(
				new ResourceUrlEncodingFilter());
		filter.setEnabled(false);
		return filter;
	}

	private static final class Builder extends StandardLinkBuilder {

		private final ResourceUrlProvider files;

		/** As many as the templates name; nobody else puts one in. */
		private final Map<String, String> names = new ConcurrentHashMap<>();

		private Builder(ResourceUrlProvider files) {
			this.files = files;
			setName("links to static files by content");
			setOrder(Integer.MIN_VALUE);
		}

		@Override
		protected String processLink(IExpressionContext context, String link) {
			return STATIC.matcher(link).matches() ? this.names.computeIfAbsent(link, this::named) : link;
		}

		private String named(String link) {
			String named = this.files.getForLookupPath(link);
			return (named != null) ? named : link;
		}

	}

}
