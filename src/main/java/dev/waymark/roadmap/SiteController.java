package dev.waymark.roadmap;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.platform.web.address.SiteUrl;

/**
 * What programs that visit the site look for: the sitemap, the rules for robots, and how
 * to search here.
 */
@Controller
class SiteController {

	private static final String OPENSEARCH = "application/opensearchdescription+xml";

	private final Catalog catalog;

	private final SiteUrl site;

	SiteController(Catalog catalog, SiteUrl site) {
		this.catalog = catalog;
		this.site = site;
	}

	@GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
	String sitemap(Model model) {
		model.addAttribute("addresses", paths().stream().map(this.site::of).toList());
		return "site/sitemap.xml";
	}

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String robots(HttpServletRequest request) {
		return """
				User-agent: *
				Disallow: %1$s/me
				Disallow: %1$s/search
				Disallow: %1$s/compare?
				Disallow: %1$s/skills/*/report
				Disallow: %1$s/resources/*/report
				Disallow: %1$s/suggest$
				Disallow: %1$s/suggest?
				Sitemap: %2$s
				""".formatted(request.getContextPath(), this.site.of("/sitemap.xml"));
	}

	@GetMapping(path = "/opensearch.xml", produces = OPENSEARCH)
	String openSearch(HttpServletRequest request) {
		// Left to itself the view goes by the ending of the address.
		request.setAttribute(View.SELECTED_CONTENT_TYPE, MediaType.parseMediaType(OPENSEARCH));
		return "site/opensearch.xml";
	}

	private List<String> paths() {
		Content content = this.catalog.content();
		List<String> paths = new ArrayList<>(List.of("/", "/roadmaps", "/areas", "/skills", "/levels", "/resources",
				"/guides", "/compare", "/pay", "/sources"));
		content.roadmaps().forEach((roadmap) -> {
			paths.add("/roadmaps/" + roadmap.slug());
			roadmap.levels()
				.forEach((level) -> paths.add("/roadmaps/" + roadmap.slug() + "/levels/" + level.level().slug()));
		});
		content.areas().forEach((area) -> paths.add("/areas/" + area.slug()));
		content.levels().forEach((level) -> paths.add("/levels/" + level.slug()));
		content.skills().forEach((skill) -> paths.add("/skills/" + skill.slug()));
		content.resources()
			.stream()
			.filter((resource) -> !resource.isRetired())
			.forEach((resource) -> paths.add("/resources/" + resource.slug()));
		content.guides().inUse().forEach((guide) -> paths.add("/guides/" + guide.slug()));
		return paths;
	}

}
