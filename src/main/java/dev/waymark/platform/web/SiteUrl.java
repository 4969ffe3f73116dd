package dev.waymark.platform.web;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where this site is found from outside, for the places that need a whole address:
 * canonical links, the sitemap, OpenSearch and structured data.
 *
 * @param url the address of the front page, such as {@code https://skills.example.org};
 * when unset, the address that the visitor used
 */
@ConfigurationProperties("waymark")
public record SiteUrl(@Nullable String url) {

	/**
	 * Makes a whole address of a path.
	 * @param path beginning with a slash
	 * @return the address, without a trailing slash for the front page's folder
	 */
	public String of(String path) {
		return base() + path;
	}

	private String base() {
		if (this.url == null || this.url.isBlank()) {
			return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
		}
		return this.url.endsWith("/") ? this.url.substring(0, this.url.length() - 1) : this.url;
	}

}
