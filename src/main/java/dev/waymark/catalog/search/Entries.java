package dev.waymark.catalog.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.waymark.catalog.AreaView;
import dev.waymark.catalog.Content;
import dev.waymark.catalog.LevelView;
import dev.waymark.catalog.ResourceView;
import dev.waymark.catalog.RoadmapView;
import dev.waymark.catalog.SearchKind;
import dev.waymark.catalog.SkillView;
import dev.waymark.catalog.guide.GuideView;
import dev.waymark.catalog.market.PayFactorView;
import dev.waymark.catalog.market.SalaryBandView;
import dev.waymark.platform.text.Markdown;

/**
 * What there is to find at one revision. A text that stood in the last one is not taken
 * apart again, so that a new index costs what has changed.
 */
final class Entries {

	private final Map<Object, Written> before;

	private final Map<Object, Written> texts = new HashMap<>();

	private final List<Entry> all = new ArrayList<>();

	private Entries(Map<Object, Written> before) {
		this.before = before;
	}

	static Entries none() {
		return new Entries(Map.of());
	}

	/**
	 * Takes the content apart.
	 * @param content what to search in
	 * @param site what the site calls things
	 * @param last what there was to find before
	 * @return a thing a page, in the order of the content
	 */
	static Entries of(Content content, SiteWords site, Entries last) {
		Entries entries = new Entries(last.texts);
		content.allSkills().forEach(entries::add);
		content.allRoadmaps().forEach(entries::add);
		content.areas().forEach(entries::add);
		content.levels().forEach((level) -> entries.add(level, site));
		if (!content.market().salaryBands().isEmpty()) {
			entries.addPay(content, site);
		}
		content.resources().forEach(entries::add);
		content.guides().all().forEach(entries::add);
		return entries;
	}

	List<Entry> all() {
		return this.all;
	}

	private void add(SkillView skill) {
		add(SearchKind.SKILL, skill.slug(), skill.name(), skill.aliases(), skill.statement(), text(skill.description()),
				skill.isRetired());
	}

	private void add(RoadmapView roadmap) {
		List<String> titles = roadmap.levels().stream().flatMap((level) -> level.titles().stream()).toList();
		add(SearchKind.ROADMAP, roadmap.slug(), roadmap.name(), titles, roadmap.summary(), text(roadmap.description()),
				roadmap.isRetired());
	}

	private void add(AreaView area) {
		add(SearchKind.AREA, area.slug(), area.name(), List.of(), area.summary(), text(""), false);
	}

	private void add(LevelView level, SiteWords site) {
		Markdown changes = level.changes();
		List<String> names = Stream.concat(Stream.of(site.level(level.name())), level.titles().stream()).toList();
		String more = (changes != null) ? " " + Unadorned.of(changes) : "";
		add(SearchKind.LEVEL, level.slug(), level.name(), names, level.summary(),
				text(Unadorned.of(level.scope()) + more), false);
	}

	private void addPay(Content content, SiteWords site) {
		String levels = content.market()
			.salaryBands()
			.stream()
			.map(SalaryBandView::level)
			.filter(Objects::nonNull)
			.flatMap((level) -> Stream.concat(Stream.of(level.name()), level.titles().stream()))
			.distinct()
			.collect(Collectors.joining(", "));
		String factors = content.market()
			.payFactors()
			.stream()
			.map(PayFactorView::name)
			.collect(Collectors.joining(", "));
		add(SearchKind.PAY, "pay", site.pay(), site.payNames(), site.paySummary(), text(levels + ". " + factors),
				false);
	}

	private void add(ResourceView resource) {
		add(SearchKind.RESOURCE, resource.slug(), resource.name(), List.of(resource.provider()), resource.summary(),
				text(""), resource.isRetired());
	}

	private void add(GuideView guide) {
		add(SearchKind.GUIDE, guide.slug(), guide.name(), List.of(), guide.summary(), text(guide.body()),
				guide.isRetired());
	}

	private void add(SearchKind kind, String slug, String name, List<String> aliases, String lead, Written body,
			boolean retired) {
		this.all.add(new Entry(kind, slug, text(slug), text(name), aliases.stream().distinct().map(this::text).toList(),
				text(lead), body, retired));
	}

	private Written text(String text) {
		return this.texts.computeIfAbsent(text, (plain) -> {
			Written known = this.before.get(plain);
			return (known != null) ? known : Written.of(text);
		});
	}

	private Written text(Markdown text) {
		return this.texts.computeIfAbsent(text, (formatted) -> {
			Written known = this.before.get(formatted);
			return (known != null) ? known : Written.of(Unadorned.of(text));
		});
	}

}
