package dev.waymark.platform.web.address;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import dev.waymark.platform.text.WebLink;

/**
 * Where this site is found from outside, for the places that need a whole address:
 * canonical links, the sitemap, OpenSearch and structured data.
 *
 * @param url the address of the front page, such as {@code https://skills.example.org};
 * when unset, the address that the visitor used
 */
@ConfigurationProperties("waymark")
public record SiteUrl(@Nullable String url) {

	public SiteUrl {
		url = (url != null && !url.isBlank()) ? spelled(url) : null;
	}

	/**
	 * Spells the address of a site as browsers do.
	 * @param url as it was set; https is meant when there is no scheme
	 * @return the one spelling, without a slash at its end
	 */
	static String spelled(String url) {
		return WebLink.spelled(url).replaceFirst("/$", "");
	}

	/**
	 * Makes a whole address of a path.
	 * @param path beginning with a slash
	 * @return the address, without a trailing slash for the front page's folder
	 */
	public String of(String path) {
		return base() + path;
	}

	private String base() {
		return (this.url != null) ? this.url
				: ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
	}

}
