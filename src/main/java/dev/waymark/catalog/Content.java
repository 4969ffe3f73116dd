package dev.waymark.catalog;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

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

	private final Map<String, GuideView> guides;

	private final List<SalaryBandView> salaryBands;

	private final List<PayFactorView> payFactors;

	private final List<TrendView> trends;

	private final Map<SearchKind, Map<String, String>> formerSlugs;

	private final FrontPageView frontPage;

	private final List<SkillView> skillsInUse;

	private final List<RoadmapView> roadmapsInUse;

	private final List<GuideView> guidesInUse;

	private final Map<Long, SkillView> skillsById;

	private final Map<Long, List<ResourceView>> resourcesBySkill;

	private final Map<Long, List<RequiredIn>> requiredInBySkill;

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
	 * @param salaryBands in their order
	 * @param payFactors in their order
	 * @param trends in their order
	 * @param formerSlugs the current slug of every former one, by kind
	 * @param frontPage the words at the head of the front page
	 */
	public Content(long revision, List<SourceView> sources, List<LevelView> levels, List<AreaView> areas,
			List<SkillView> skills, List<RoadmapView> roadmaps, List<ResourceView> resources, List<GuideView> guides,
			List<SalaryBandView> salaryBands, List<PayFactorView> payFactors, List<TrendView> trends,
			Map<SearchKind, Map<String, String>> formerSlugs, FrontPageView frontPage) {
		this.revision = revision;
		this.sources = List.copyOf(sources);
		this.levels = index(levels, LevelView::slug);
		this.areas = index(areas, AreaView::slug);
		this.skills = index(skills, SkillView::slug);
		this.roadmaps = index(roadmaps, RoadmapView::slug);
		this.resources = index(resources, ResourceView::slug);
		this.guides = index(guides, GuideView::slug);
		this.salaryBands = List.copyOf(salaryBands);
		this.payFactors = List.copyOf(payFactors);
		this.trends = List.copyOf(trends);
		this.formerSlugs = Map.copyOf(formerSlugs);
		this.frontPage = frontPage;
		this.skillsInUse = skills.stream().filter((skill) -> !skill.isRetired()).toList();
		this.roadmapsInUse = roadmaps.stream()
			.filter((roadmap) -> !roadmap.isRetired() && roadmap.hasLevels())
			.toList();
		this.guidesInUse = guides.stream().filter((guide) -> !guide.isRetired()).toList();
		this.skillsById = index(skills, SkillView::id);
		this.resourcesBySkill = resources.stream()
			.sorted(Comparator.comparing(ResourceView::isRetired))
			.flatMap(
					(resource) -> resource.teaches().stream().map((taught) -> Map.entry(taught.skill().id(), resource)))
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
		this.requiredInBySkill = this.roadmapsInUse.stream()
			.flatMap((roadmap) -> roadmap.requirements().stream().map((asked) -> new RequiredIn(roadmap, asked)))
			.collect(Collectors.groupingBy((place) -> place.requirement().skill().id(),
					Collectors.toUnmodifiableList()));
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
	 * The roadmaps in use that ask for a skill.
	 * @param skill the skill
	 * @return every place, in the order of roadmaps and levels; none for a withdrawn
	 * skill
	 */
	public List<RequiredIn> requiredIn(SkillView skill) {
		return this.requiredInBySkill.getOrDefault(skill.id(), List.of());
	}

	/**
	 * The proficiency that "learned" means where nothing else is said.
	 * @param skill the skill
	 * @return the lowest that any roadmap in use asks for
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
	 * The guides.
	 * @return the guides in use, in their order
	 */
	public List<GuideView> guides() {
		return this.guidesInUse;
	}

	/**
	 * The guides that there are and were.
	 * @return all guides, withdrawn ones among them, in their order
	 */
	public List<GuideView> allGuides() {
		return List.copyOf(this.guides.values());
	}

	/**
	 * Finds a guide, withdrawn or not.
	 * @param slug its slug
	 * @return the guide
	 * @throws NotFoundException when there is none
	 */
	public GuideView guide(String slug) {
		return find(this.guides, SearchKind.GUIDE, slug);
	}

	/**
	 * The milestones.
	 * @return the milestones in use of the guides in use, guide by guide
	 */
	public List<MilestoneView> milestones() {
		return this.guidesInUse.stream().flatMap((guide) -> guide.milestones().stream()).toList();
	}

	/**
	 * The milestones that there are and were.
	 * @return all milestones, withdrawn ones among them, guide by guide
	 */
	public List<MilestoneView> allMilestones() {
		return this.guides.values().stream().flatMap((guide) -> guide.allMilestones().stream()).toList();
	}

	/**
	 * Finds a milestone, withdrawn or not.
	 * @param slug its slug
	 * @return the milestone
	 * @throws NotFoundException when there is none
	 */
	public MilestoneView milestone(String slug) {
		return found(index(allMilestones(), MilestoneView::slug).get(slug), "milestone", slug);
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
