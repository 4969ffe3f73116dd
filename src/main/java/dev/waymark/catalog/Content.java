package dev.waymark.catalog;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.waymark.platform.NotFoundException;

/**
 * The whole content at one revision, as it lies in memory: immutable, and consistent in
 * itself. A page asks for it once and reads everything from it, so that no page needs
 * more queries when the content grows.
 */
public final class Content {

	private final long revision;

	private final List<SourceView> sources;

	private final List<LevelView> levels;

	private final List<AreaView> areas;

	private final Map<String, SkillView> skills;

	private final Map<String, RoadmapView> roadmaps;

	private final Map<String, ResourceView> resources;

	private final Map<String, GuideView> guides;

	private final List<SalaryBandView> salaryBands;

	private final List<PayFactorView> payFactors;

	private final List<TrendView> trends;

	private final Map<Long, SkillView> skillsById;

	private final Map<Long, List<ResourceView>> resourcesBySkill;

	private final Map<Long, List<RequiredIn>> requiredInBySkill;

	Content(long revision, List<SourceView> sources, List<LevelView> levels, List<AreaView> areas,
			List<SkillView> skills, List<RoadmapView> roadmaps, List<ResourceView> resources, List<GuideView> guides,
			List<SalaryBandView> salaryBands, List<PayFactorView> payFactors, List<TrendView> trends) {
		this.revision = revision;
		this.sources = List.copyOf(sources);
		this.levels = List.copyOf(levels);
		this.areas = List.copyOf(areas);
		this.skills = index(skills, SkillView::slug);
		this.roadmaps = index(roadmaps, RoadmapView::slug);
		this.resources = index(resources, ResourceView::slug);
		this.guides = index(guides, GuideView::slug);
		this.salaryBands = List.copyOf(salaryBands);
		this.payFactors = List.copyOf(payFactors);
		this.trends = List.copyOf(trends);
		this.skillsById = index(skills, SkillView::id);
		this.resourcesBySkill = resources.stream()
			.sorted(Comparator.comparing(ResourceView::isRetired))
			.flatMap(
					(resource) -> resource.teaches().stream().map((taught) -> Map.entry(taught.skill().id(), resource)))
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
		this.requiredInBySkill = roadmaps.stream()
			.flatMap((roadmap) -> roadmap.requirements().stream().map((asked) -> new RequiredIn(roadmap, asked)))
			.collect(Collectors.groupingBy((place) -> place.requirement().skill().id(),
					Collectors.toUnmodifiableList()));
	}

	private static <K, V> Map<K, V> index(List<V> rows, Function<V, K> key) {
		Map<K, V> index = new LinkedHashMap<>();
		rows.forEach((row) -> index.put(key.apply(row), row));
		return index;
	}

	private static <V> V find(Map<String, V> rows, String what, String slug) {
		V row = rows.get(slug);
		if (row == null) {
			throw new NotFoundException(what, slug);
		}
		return row;
	}

	/**
	 * The number that grows with every change of the content.
	 * @return the revision this picture was taken at
	 */
	public long revision() {
		return this.revision;
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
		return this.levels;
	}

	/**
	 * Finds a career level.
	 * @param slug its slug
	 * @return the level
	 * @throws NotFoundException when there is none
	 */
	public LevelView level(String slug) {
		return this.levels.stream()
			.filter((level) -> level.slug().equals(slug))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("level", slug));
	}

	/**
	 * The skill areas.
	 * @return all areas, in their order
	 */
	public List<AreaView> areas() {
		return this.areas;
	}

	/**
	 * Finds a skill area.
	 * @param slug its slug
	 * @return the area
	 * @throws NotFoundException when there is none
	 */
	public AreaView area(String slug) {
		return this.areas.stream()
			.filter((area) -> area.slug().equals(slug))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("area", slug));
	}

	/**
	 * The skills.
	 * @return all skills, area by area
	 */
	public List<SkillView> skills() {
		return List.copyOf(this.skills.values());
	}

	/**
	 * Finds a skill.
	 * @param slug its slug
	 * @return the skill
	 * @throws NotFoundException when there is none
	 */
	public SkillView skill(String slug) {
		return find(this.skills, "skill", slug);
	}

	/**
	 * Finds the skill that a row of another flat points to.
	 * @param id the skill's id
	 * @return the skill
	 * @throws NotFoundException when there is none
	 */
	public SkillView skill(long id) {
		SkillView skill = this.skillsById.get(id);
		if (skill == null) {
			throw new NotFoundException("skill", Long.toString(id));
		}
		return skill;
	}

	/**
	 * The skills of an area.
	 * @param area the area
	 * @return its skills, in their order
	 */
	public List<SkillView> skillsIn(AreaView area) {
		return this.skills.values().stream().filter((skill) -> skill.area().id() == area.id()).toList();
	}

	/**
	 * The roadmaps that ask for a skill.
	 * @param skill the skill
	 * @return every place, in the order of roadmaps and levels
	 */
	public List<RequiredIn> requiredIn(SkillView skill) {
		return this.requiredInBySkill.getOrDefault(skill.id(), List.of());
	}

	/**
	 * The proficiency that "learned" means where nothing else is said.
	 * @param skill the skill
	 * @return the lowest that any roadmap asks for
	 */
	public Proficiency usualProficiency(SkillView skill) {
		return requiredIn(skill).stream()
			.map((place) -> place.requirement().proficiency())
			.min(Comparator.naturalOrder())
			.orElse(Proficiency.WORKING);
	}

	/**
	 * Where a skill is learned.
	 * @param skill the skill
	 * @return its resources, withdrawn ones last
	 */
	public List<ResourceView> resourcesFor(SkillView skill) {
		return this.resourcesBySkill.getOrDefault(skill.id(), List.of());
	}

	/**
	 * The roadmaps.
	 * @return all roadmaps, in their order
	 */
	public List<RoadmapView> roadmaps() {
		return List.copyOf(this.roadmaps.values());
	}

	/**
	 * Finds a roadmap.
	 * @param slug its slug
	 * @return the roadmap
	 * @throws NotFoundException when there is none
	 */
	public RoadmapView roadmap(String slug) {
		return find(this.roadmaps, "roadmap", slug);
	}

	/**
	 * The learning resources.
	 * @return all resources, by name
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
		return find(this.resources, "resource", slug);
	}

	/**
	 * The guides.
	 * @return all guides, in their order
	 */
	public List<GuideView> guides() {
		return List.copyOf(this.guides.values());
	}

	/**
	 * Finds a guide.
	 * @param slug its slug
	 * @return the guide
	 * @throws NotFoundException when there is none
	 */
	public GuideView guide(String slug) {
		return find(this.guides, "guide", slug);
	}

	/**
	 * The milestones of all guides.
	 * @return every milestone, guide by guide
	 */
	public List<MilestoneView> milestones() {
		return this.guides.values().stream().flatMap((guide) -> guide.milestones().stream()).toList();
	}

	/**
	 * Finds a milestone.
	 * @param slug its slug
	 * @return the milestone
	 * @throws NotFoundException when there is none
	 */
	public MilestoneView milestone(String slug) {
		return milestones().stream()
			.filter((milestone) -> milestone.slug().equals(slug))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("milestone", slug));
	}

	/**
	 * What the levels pay.
	 * @return all bands, edition by edition
	 */
	public List<SalaryBandView> salaryBands() {
		return this.salaryBands;
	}

	/**
	 * What else to know about pay.
	 * @return everything that moves pay, comes beside it or limits the figures
	 */
	public List<PayFactorView> payFactors() {
		return this.payFactors;
	}

	/**
	 * Where the field is going.
	 * @return all trends, theme by theme
	 */
	public List<TrendView> trends() {
		return this.trends;
	}

}
