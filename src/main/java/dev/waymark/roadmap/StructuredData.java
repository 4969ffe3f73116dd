package dev.waymark.roadmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import dev.waymark.catalog.AreaView;
import dev.waymark.catalog.ResourceView;
import dev.waymark.catalog.RoadmapView;
import dev.waymark.catalog.SkillView;
import dev.waymark.catalog.guide.GuideView;
import dev.waymark.platform.web.Crumb;
import dev.waymark.platform.web.address.SiteUrl;

/**
 * Says what a page is in the words of schema.org, for programs that read pages.
 */
@Component
public class StructuredData {

	private final JsonMapper json;

	private final SiteUrl site;

	StructuredData(JsonMapper json, SiteUrl site) {
		this.json = json;
		this.site = site;
	}

	Map<String, Object> site() {
		return thing("WebSite", "Waymark", "/");
	}

	/**
	 * Says what a roadmap is.
	 * @param roadmap the roadmap
	 * @return an Occupation
	 */
	public Map<String, Object> occupation(RoadmapView roadmap) {
		Map<String, Object> occupation = thing("Occupation", roadmap.name(), "/roadmaps/" + roadmap.slug());
		occupation.put("description", roadmap.summary());
		occupation.put("skills",
				roadmap.requirements().stream().map((asked) -> asked.skill().name()).distinct().toList());
		return occupation;
	}

	/**
	 * Says what a skill is.
	 * @param skill the skill
	 * @return a DefinedTerm
	 */
	public Map<String, Object> term(SkillView skill) {
		Map<String, Object> term = thing("DefinedTerm", skill.name(), "/skills/" + skill.slug());
		term.put("description", skill.statement());
		term.put("termCode", skill.uuid().toString());
		if (!skill.aliases().isEmpty()) {
			term.put("alternateName", skill.aliases());
		}
		term.put("inDefinedTermSet", this.site.of("/areas/" + skill.area().slug()));
		return term;
	}

	/**
	 * Says what a skill area is.
	 * @param area the area
	 * @param skills its skills
	 * @return a DefinedTermSet
	 */
	public Map<String, Object> terms(AreaView area, List<SkillView> skills) {
		Map<String, Object> terms = thing("DefinedTermSet", area.name(), "/areas/" + area.slug());
		terms.put("description", area.summary());
		terms.put("hasDefinedTerm", skills.stream().map((skill) -> this.site.of("/skills/" + skill.slug())).toList());
		return terms;
	}

	/**
	 * Says what a learning resource is.
	 * @param resource the resource
	 * @return a LearningResource
	 */
	public Map<String, Object> resource(ResourceView resource) {
		Map<String, Object> learning = thing("LearningResource", resource.name(), "/resources/" + resource.slug());
		learning.put("description", resource.summary());
		learning.put("sameAs", resource.url());
		learning.put("learningResourceType", resource.type().getSlug());
		learning.put("provider", Map.of("@type", "Organization", "name", resource.provider()));
		learning.put("teaches", resource.teaches().stream().map((taught) -> taught.skill().name()).toList());
		return learning;
	}

	/**
	 * Says what a guide is.
	 * @param guide the guide
	 * @return an Article
	 */
	public Map<String, Object> article(GuideView guide) {
		Map<String, Object> article = thing("Article", guide.name(), "/guides/" + guide.slug());
		article.put("headline", guide.name());
		article.put("description", guide.summary());
		return article;
	}

	/**
	 * Writes what a template prints into its data block.
	 * @param thing what the page is, or null
	 * @param crumbs the way to the page, or null
	 * @return JSON that cannot end the block it stands in
	 */
	String write(@Nullable Object thing, @Nullable List<Crumb> crumbs) {
		List<Object> graph = new ArrayList<>();
		if (thing != null) {
			graph.add(thing);
		}
		if (crumbs != null) {
			graph.add(breadcrumbs(crumbs));
		}
		return this.json.writeValueAsString(Map.of("@context", "https://schema.org", "@graph", graph))
			.replace("<", "\\u003c");
	}

	private Map<String, Object> breadcrumbs(List<Crumb> crumbs) {
		return Map.of("@type", "BreadcrumbList", "itemListElement",
				IntStream.range(0, crumbs.size())
					.mapToObj((step) -> Map.of("@type", "ListItem", "position", step + 1, "name",
							crumbs.get(step).name(), "item", this.site.of(crumbs.get(step).path())))
					.toList());
	}

	private Map<String, Object> thing(String type, String name, String path) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@type", type);
		thing.put("name", name);
		thing.put("url", this.site.of(path));
		return thing;
	}

}
