package dev.waymark.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.guide.GuideView;
import dev.waymark.catalog.guide.Guides;
import dev.waymark.catalog.market.Market;
import dev.waymark.platform.NotFoundException;

/**
 * The whole content at one revision, as it lies in memory: immutable, and consistent in
 * itself. A page asks for it once and reads everything from it, so that no page needs
 * more queries when the content grows. Lists hold what is in use; what is withdrawn is
 * found by its name, and by those who ask for all. A slug finds its thing even after the
 * thing got another.
 */
public final class Content {

	private final long revision;

	private final List<SourceView> sources;

	private final Map<String, LevelView> levels;

	private final Map<String, AreaView> areas;

	private final Map<String, SkillView> skills;

	private final Map<String, RoadmapView> roadmaps;

	private final Map<String, ResourceView> resources;

	private final Guides guides;

	private final Market market;

	private final Map<SearchKind, Map<String, String>> formerSlugs;

	private final FrontPageView frontPage;

	private final List<SkillView> skillsInUse;

	private final List<RoadmapView> roadmapsInUse;

	private final Map<Long, SkillView> skillsById;

	private final Map<Long, Placement> placements;

	/**
	 * Puts a picture together.
	 * @param revision the number of the revision
	 * @param sources in their order
	 * @param levels the lowest first
	 * @param areas in their order
	 * @param skills area by area, withdrawn ones among them
	 * @param roadmaps in their order, withdrawn ones among them
	 * @param resources by name, withdrawn ones among them
	 * @param guides in their order, withdrawn ones among them
	 * @param market what the careers pay, and where the field is going
	 * @param formerSlugs the current slug of every former one, by kind
	 * @param frontPage the words at the head of the front page
	 */
	public Content(long revision, List<SourceView> sources, List<LevelView> levels, List<AreaView> areas,
			List<SkillView> skills, List<RoadmapView> roadmaps, List<ResourceView> resources, List<GuideView> guides,
			Market market, Map<SearchKind, Map<String, String>> formerSlugs, FrontPageView frontPage) {
		this.revision = revision;
		this.sources = List.copyOf(sources);
		this.levels = index(levels, LevelView::slug);
		this.areas = index(areas, AreaView::slug);
		this.skills = index(skills, SkillView::slug);
		this.roadmaps = index(roadmaps, RoadmapView::slug);
		this.resources = index(resources, ResourceView::slug);
		this.guides = new Guides(guides, formerSlugs.getOrDefault(SearchKind.GUIDE, Map.of()));
		this.market = market;
		this.formerSlugs = Map.copyOf(formerSlugs);
		this.frontPage = frontPage;
		this.skillsInUse = skills.stream().filter((skill) -> !skill.isRetired()).toList();
		this.roadmapsInUse = roadmaps.stream()
			.filter((roadmap) -> !roadmap.isRetired() && roadmap.hasLevels())
			.toList();
		this.skillsById = index(skills, SkillView::id);
		this.placements = Placement.bySkill(this.roadmapsInUse, resources);
	}

	private static <K, V> Map<K, V> index(List<V> rows, Function<V, K> key) {
		Map<K, V> index = new LinkedHashMap<>();
		rows.forEach((row) -> index.put(key.apply(row), row));
		return index;
	}

	private <V> V find(Map<String, V> rows, SearchKind kind, String slug) {
		V row = rows.get(slug);
		return (row != null) ? row : found(rows.get(current(kind, slug)), kind.getSlug(), slug);
	}

	private static <V> V found(@Nullable V row, String what, String name) {
		if (row == null) {
			throw new NotFoundException(what, name);
		}
		return row;
	}

	/**
	 * The name by which something goes now in addresses.
	 * @param kind what it is
	 * @param slug its slug, or one that it had
	 * @return its slug; what was asked for where nothing ever had another
	 */
	public String current(SearchKind kind, String slug) {
		return this.formerSlugs.getOrDefault(kind, Map.of()).getOrDefault(slug, slug);
	}

	/**
	 * The number that grows with every change of the content.
	 * @return the revision this picture was taken at
	 */
	public long revision() {
		return this.revision;
	}

	/**
	 * The words of the front page.
	 * @return what stands at its head
	 */
	public FrontPageView frontPage() {
		return this.frontPage;
	}

	/**
	 * The documents the content was written from.
	 * @return all sources, in their order
	 */
	public List<SourceView> sources() {
		return this.sources;
	}

	/**
	 * The career levels.
	 * @return all levels, lowest first
	 */
	public List<LevelView> levels() {
		return List.copyOf(this.levels.values());
	}

	/**
	 * Finds a career level.
	 * @param slug its slug
	 * @return the level
	 * @throws NotFoundException when there is none
	 */
	public LevelView level(String slug) {
		return find(this.levels, SearchKind.LEVEL, slug);
	}

	/**
	 * The skill areas.
	 * @return all areas, in their order
	 */
	public List<AreaView> areas() {
		return List.copyOf(this.areas.values());
	}

	/**
	 * Finds a skill area.
	 * @param slug its slug
	 * @return the area
	 * @throws NotFoundException when there is none
	 */
	public AreaView area(String slug) {
		return find(this.areas, SearchKind.AREA, slug);
	}

	/**
	 * The skills.
	 * @return the skills in use, area by area
	 */
	public List<SkillView> skills() {
		return this.skillsInUse;
	}

	/**
	 * The skills that there are and were.
	 * @return all skills, withdrawn ones among them, area by area
	 */
	public List<SkillView> allSkills() {
		return List.copyOf(this.skills.values());
	}

	/**
	 * Finds a skill, withdrawn or not.
	 * @param slug its slug
	 * @return the skill
	 * @throws NotFoundException when there is none
	 */
	public SkillView skill(String slug) {
		return find(this.skills, SearchKind.SKILL, slug);
	}

	/**
	 * Finds the skill that a row of another flat points to, withdrawn or not.
	 * @param id the skill's id
	 * @return the skill
	 * @throws NotFoundException when there is none
	 */
	public SkillView skill(long id) {
		return found(this.skillsById.get(id), "skill", Long.toString(id));
	}

	/**
	 * The skills of an area.
	 * @param area the area
	 * @return its skills in use, in their order
	 */
	public List<SkillView> skillsIn(AreaView area) {
		return this.skillsInUse.stream().filter((skill) -> skill.area().id() == area.id()).toList();
	}

	/**
	 * Where a skill stands.
	 * @param skill the skill
	 * @return what asks for it, and where it is learned
	 */
	public Placement placement(SkillView skill) {
		return this.placements.getOrDefault(skill.id(), Placement.NOWHERE);
	}

	/**
	 * The roadmaps.
	 * @return the roadmaps in use that can be walked, in their order
	 */
	public List<RoadmapView> roadmaps() {
		return this.roadmapsInUse;
	}

	/**
	 * The roadmaps that there are and were.
	 * @return all roadmaps, withdrawn ones among them, in their order
	 */
	public List<RoadmapView> allRoadmaps() {
		return List.copyOf(this.roadmaps.values());
	}

	/**
	 * Finds a roadmap, withdrawn or not.
	 * @param slug its slug
	 * @return the roadmap
	 * @throws NotFoundException when there is none
	 */
	public RoadmapView roadmap(String slug) {
		return find(this.roadmaps, SearchKind.ROADMAP, slug);
	}

	/**
	 * The learning resources.
	 * @return all resources, withdrawn ones among them, by name
	 */
	public List<ResourceView> resources() {
		return List.copyOf(this.resources.values());
	}

	/**
	 * Finds a learning resource.
	 * @param slug its slug
	 * @return the resource
	 * @throws NotFoundException when there is none
	 */
	public ResourceView resource(String slug) {
		return find(this.resources, SearchKind.RESOURCE, slug);
	}

	/**
	 * The guides and their milestones.
	 * @return all guides, withdrawn ones among them
	 */
	public Guides guides() {
		return this.guides;
	}

	/**
	 * What the careers pay, and where the field is going.
	 * @return what is known of the market
	 */
	public Market market() {
		return this.market;
	}

}
