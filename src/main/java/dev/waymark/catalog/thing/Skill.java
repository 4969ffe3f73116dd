package dev.waymark.catalog.thing;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Proficiency;
import dev.waymark.catalog.Retirement;
import dev.waymark.catalog.SkillKind;
import dev.waymark.catalog.SkillRef;
import dev.waymark.catalog.SkillView;
import dev.waymark.platform.text.Markdown;
import dev.waymark.platform.text.NameOrder;

/**
 * Something a person can learn.
 */
@Entity
class Skill extends Thing {

	@ManyToOne(fetch = FetchType.LAZY)
	private SkillArea skillArea;

	private int position;

	private String name;

	private String kind;

	private String statement;

	private String description;

	private int hours;

	private @Nullable Integer refreshMonths;

	private @Nullable String retiredReason;

	@ElementCollection
	@CollectionTable(name = "skill_alias", joinColumns = @JoinColumn(name = "skill_id"))
	@AttributeOverride(name = "text", column = @Column(name = "alias"))
	@Fetch(FetchMode.SUBSELECT)
	private List<Line> aliases;

	@ElementCollection
	@CollectionTable(name = "proficiency_example", joinColumns = @JoinColumn(name = "skill_id"))
	@Fetch(FetchMode.SUBSELECT)
	private List<Example> examples;

	@ElementCollection
	@CollectionTable(name = "skill_successor", joinColumns = @JoinColumn(name = "skill_id"))
	@Fetch(FetchMode.SUBSELECT)
	private List<Successor> successors;

	@ElementCollection
	@CollectionTable(name = "skill_source", joinColumns = @JoinColumn(name = "skill_id"))
	@Fetch(FetchMode.SUBSELECT)
	private List<Cited> citations;

	@ManyToMany
	@JoinTable(name = "skill_prerequisite", joinColumns = @JoinColumn(name = "skill_id"),
			inverseJoinColumns = @JoinColumn(name = "prerequisite_id"))
	@Fetch(FetchMode.SUBSELECT)
	private List<Skill> prerequisites;

	/** The skills that this one is a prerequisite of. */
	@ManyToMany(mappedBy = "prerequisites")
	@Fetch(FetchMode.SUBSELECT)
	private List<Skill> opens;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	Skill() {
	}

	/** Area by area, and as they stand there. */
	static Comparator<Skill> inOrder() {
		return Comparator.comparingInt((Skill skill) -> skill.area().position()).thenComparingInt(Skill::position);
	}

	SkillArea area() {
		return this.skillArea;
	}

	int position() {
		return this.position;
	}

	boolean isRetired() {
		return this.retiredReason != null;
	}

	SkillRef ref() {
		return new SkillRef(id(), slug(), this.name);
	}

	SkillView view(Views views) {
		return new SkillView(id(), uuid(), slug(), this.name, SkillKind.of(this.kind), views.of(this.skillArea),
				this.statement, Markdown.of(this.description), Line.texts(this.aliases), this.hours, this.refreshMonths,
				examplesByProficiency(), inUse(this.prerequisites), isRetired() ? List.of() : inUse(this.opens),
				Cited.views(this.citations, views), retirement());
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

	private @Nullable Retirement retirement() {
		if (this.retiredReason == null) {
			return null;
		}
		return new Retirement(this.retiredReason,
				this.successors.stream()
					.sorted(Comparator.comparingInt(Successor::position))
					.map((next) -> next.successor().ref())
					.map((next) -> new Retirement.Successor(next.slug(), next.name()))
					.toList());
	}

}
