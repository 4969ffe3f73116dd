package dev.waymark.catalog.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Proficiency;
import dev.waymark.catalog.SkillKind;
import dev.waymark.catalog.SkillRef;
import dev.waymark.catalog.SkillView;
import dev.waymark.catalog.document.Kind;
import dev.waymark.platform.Slugged;
import dev.waymark.platform.text.Markdown;
import dev.waymark.platform.text.NameOrder;

/**
 * Something a person can learn.
 */
@Entity
class Skill extends Retirable {

	@ManyToOne(fetch = FetchType.LAZY)
	private SkillArea skillArea;

	private int position;

	private String name;

	private String kind;

	private String statement;

	private String description;

	private int hours;

	private @Nullable Integer refreshMonths;

	@ElementCollection
	@CollectionTable(name = "skill_alias", joinColumns = @JoinColumn(name = "skill_id"))
	@AttributeOverride(name = "text", column = @Column(name = "alias"))
	@Fetch(FetchMode.SUBSELECT)
	private List<Line> aliases = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "proficiency_example", joinColumns = @JoinColumn(name = "skill_id"))
	@Fetch(FetchMode.SUBSELECT)
	private List<Example> examples = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "skill_successor", joinColumns = @JoinColumn(name = "skill_id"))
	@Fetch(FetchMode.SUBSELECT)
	private List<Successor> successors = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "skill_source", joinColumns = @JoinColumn(name = "skill_id"))
	@Fetch(FetchMode.SUBSELECT)
	private List<Cited> citations = new ArrayList<>();

	@ManyToMany
	@JoinTable(name = "skill_prerequisite", joinColumns = @JoinColumn(name = "skill_id"),
			inverseJoinColumns = @JoinColumn(name = "prerequisite_id"))
	@Fetch(FetchMode.SUBSELECT)
	private List<Skill> prerequisites = new ArrayList<>();

	/** The skills that this one is a prerequisite of. */
	@ManyToMany(mappedBy = "prerequisites")
	@Fetch(FetchMode.SUBSELECT)
	private List<Skill> opens = new ArrayList<>();

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	Skill() {
	}

	Skill(UUID uuid) {
		super(uuid);
	}

	@Override
	Kind kind() {
		return Kind.SKILL;
	}

	/** Area by area, and as they stand there. */
	static Comparator<Skill> inOrder() {
		return Comparator.comparingInt((Skill skill) -> skill.area().position()).thenComparingInt(Skill::position);
	}

	@Override
	void write(Values values) {
		super.write(values);
		this.skillArea = values.thing("area", Kind.AREA, SkillArea.class);
		this.position = values.number("position");
		this.name = values.text("name");
		this.kind = values.text("kind");
		this.statement = values.text("statement");
		this.description = values.text("description");
		this.hours = values.number("hours");
		this.refreshMonths = values.optionalNumber("refreshMonths");
		Values.replace(this.aliases, values.lines("aliases"));
		Values.replace(this.examples, Example.of(values));
		Values.replace(this.citations, values.rows("citations", Cited::new));
		Values.replace(this.prerequisites, values.things("prerequisites", Kind.SKILL, Skill.class));
	}

	@Override
	void succeed(Values values) {
		List<Skill> heirs = values.things("successors", Kind.SKILL, Skill.class);
		String reason = retiredReason();
		if (reason == null) {
			require(heirs.isEmpty(), "Nothing takes the place of what is in use");
			this.successors.clear();
		}
		else {
			switch (heirs.size()) {
				case 0 -> retire(reason);
				case 1 -> mergeInto(heirs.get(0), reason);
				default -> splitInto(heirs, reason);
			}
		}
	}

	/**
	 * Takes it out of use, with nothing in its place.
	 * @param reason why, for its page
	 */
	void retire(String reason) {
		leaveTo(List.of(), reason);
	}

	/**
	 * Makes it part of another skill.
	 * @param heir the skill that takes its place
	 * @param reason why, for its page
	 */
	void mergeInto(Skill heir, String reason) {
		leaveTo(List.of(heir), reason);
	}

	/**
	 * Makes several skills of it.
	 * @param heirs the skills that take its place, in their order
	 * @param reason why, for its page
	 */
	void splitInto(List<Skill> heirs, String reason) {
		require(heirs.size() > 1, "A skill is split into two or more");
		leaveTo(heirs, reason);
	}

	private void leaveTo(List<Skill> heirs, String reason) {
		leave(reason, heirs);
		Values.replace(this.successors, Values.placed(heirs, Successor::new));
	}

	@Override
	void stepAside() {
		super.stepAside();
		this.name = uuid().toString();
	}

	@Override
	void clear() {
		this.prerequisites.clear();
		this.successors.clear();
	}

	@Override
	Words words() {
		Words words = new Words().say("slug", slug())
			.say("position", this.position)
			.say("name", this.name)
			.say("kind", this.kind)
			.name("area", this.skillArea)
			.say("statement", this.statement)
			.say("description", this.description)
			.say("aliases", Line.texts(this.aliases))
			.say("hours", this.hours)
			.say("refreshMonths", this.refreshMonths)
			.names("prerequisites", this.prerequisites)
			.rows("citations", this.citations, Cited::words)
			.say("retiredReason", retiredReason())
			.names("successors", successors());
		return Example.addTo(words, this.examples);
	}

	@Override
	List<Skill> successors() {
		return this.successors.stream()
			.sorted(Comparator.comparingInt(Successor::position))
			.map(Successor::successor)
			.toList();
	}

	SkillArea area() {
		return this.skillArea;
	}

	int position() {
		return this.position;
	}

	@Override
	String name() {
		return this.name;
	}

	SkillRef ref() {
		return new SkillRef(id(), slug(), this.name);
	}

	SkillView view(Views views) {
		return new SkillView(id(), uuid(), slug(), this.name, Slugged.of(SkillKind.class, this.kind),
				views.of(this.skillArea), this.statement, Markdown.of(this.description), Line.texts(this.aliases),
				this.hours, this.refreshMonths, examplesByProficiency(), inUse(this.prerequisites),
				isRetired() ? List.of() : inUse(this.opens), Cited.views(this.citations, views), retirement());
	}

	private Map<Proficiency, String> examplesByProficiency() {
		Map<Proficiency, String> examples = new EnumMap<>(Proficiency.class);
		this.examples.forEach((each) -> examples.put(Proficiency.of(each.proficiency()), each.example()));
		return examples;
	}

	/** What is withdrawn is asked for nowhere, and leads nowhere. */
	private static List<SkillRef> inUse(List<Skill> skills) {
		return skills.stream()
			.filter((skill) -> !skill.isRetired())
			.map(Skill::ref)
			.sorted(NameOrder.by(SkillRef::name))
			.toList();
	}

	/**
	 * A skill that takes the place of another.
	 *
	 * @param position its place among those that do
	 * @param successor the skill
	 */
	@Embeddable
	record Successor(int position, @ManyToOne(fetch = FetchType.LAZY) Skill successor) {
	}

	/**
	 * What somebody of a proficiency does.
	 *
	 * @param proficiency the number of the proficiency
	 * @param example what they do
	 */
	@Embeddable
	record Example(@JdbcTypeCode(SqlTypes.SMALLINT) int proficiency, String example) {

		private static final List<String> FIELDS = List.of("aware", "working", "proficient", "expert");

		/** The examples that a document gives, each in a field of its own. */
		static List<Example> of(Values values) {
			return IntStream.rangeClosed(1, FIELDS.size())
				.filter((proficiency) -> values.flag(FIELDS.get(proficiency - 1)))
				.mapToObj((proficiency) -> new Example(proficiency, values.text(FIELDS.get(proficiency - 1))))
				.toList();
		}

		static Words addTo(Words words, List<Example> examples) {
			examples.forEach((each) -> words.say(FIELDS.get(each.proficiency - 1), each.example));
			return words;
		}

	}

}
