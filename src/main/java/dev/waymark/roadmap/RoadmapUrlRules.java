package dev.waymark.roadmap;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

import dev.waymark.platform.security.UrlRules;

/**
 * The pages are for everybody to read; a note is written by whoever reads the skill.
 */
@Component
class RoadmapUrlRules implements UrlRules {

	@Override
	public void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
		UrlRules.anyoneMayRead(rules, "/", "/roadmaps", "/roadmaps/{slug}", "/roadmaps/{slug}/levels/{level}", "/areas",
				"/areas/{slug}", "/skills", "/skills/{slug}", "/levels", "/levels/{slug}", "/resources",
				"/resources/{slug}", "/guides", "/guides/{slug}", "/compare", "/pay", "/search", "/search/completions",
				"/sources", "/sitemap.xml", "/robots.txt", "/opensearch.xml", "/manifest.webmanifest");
		rules.requestMatchers(HttpMethod.POST, "/skills/{slug}/note").permitAll();
	}

}
