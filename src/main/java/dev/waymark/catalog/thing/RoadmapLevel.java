package dev.waymark.catalog.thing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Importance;
import dev.waymark.catalog.LevelView;
import dev.waymark.catalog.Proficiency;
import dev.waymark.catalog.RequirementView;
import dev.waymark.catalog.RoadmapLevelView;
import dev.waymark.catalog.document.Kind;
import dev.waymark.platform.Initializer;
import dev.waymark.platform.Slugged;

/**
 * A career level as one roadmap sees it.
 */
@Entity
@IdClass(RoadmapLevel.Key.class)
class RoadmapLevel {

	@Id
	@ManyToOne(fetch = FetchType.LAZY)
	private Roadmap roadmap;

	@Id
	@ManyToOne(fetch = FetchType.LAZY)
	private CareerLevel careerLevel;

	/**
	 * What a release has written has 0. Counted by the level itself, for editors change a
	 * roadmap as a whole: a release leaves all its levels alone.
	 */
	private long version;

	private String summary;

	private @Nullable String changes;

	@ElementCollection
	@CollectionTable(name = "roadmap_level_title",
			joinColumns = { @JoinColumn(name = "roadmap_id", referencedColumnName = "roadmap_id"),
					@JoinColumn(name = "career_level_id", referencedColumnName = "career_level_id") })
	@AttributeOverride(name = "text", column = @Column(name = "title"))
	@Fetch(FetchMode.SUBSELECT)
	private List<Line> titles = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "roadmap_level_expectation",
			joinColumns = { @JoinColumn(name = "roadmap_id", referencedColumnName = "roadmap_id"),
					@JoinColumn(name = "career_level_id", referencedColumnName = "career_level_id") })
	@AttributeOverride(name = "text", column = @Column(name = "expectation"))
	@Fetch(FetchMode.SUBSELECT)
	private List<Line> expectations = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "requirement",
			joinColumns = { @JoinColumn(name = "roadmap_id", referencedColumnName = "roadmap_id"),
					@JoinColumn(name = "career_level_id", referencedColumnName = "career_level_id") })
	@Fetch(FetchMode.SUBSELECT)
	private List<Requirement> requirements = new ArrayList<>();

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	RoadmapLevel() {
	}

	RoadmapLevel(Roadmap roadmap, CareerLevel careerLevel) {
		this.roadmap = roadmap;
		this.careerLevel = careerLevel;
	}

	@Initializer
	RoadmapLevel write(Values values) {
		this.version++;
		this.summary = values.text("summary");
		this.changes = values.optionalText("changes");
		Values.replace(this.titles, values.lines("titles"));
		Values.replace(this.expectations, values.lines("expectations"));
		Values.replace(this.requirements, values.rows("requirements", Requirement::new));
		return this;
	}

	Words words() {
		return new Words().name("level", this.careerLevel)
			.say("summary", this.summary)
			.say("changes", this.changes)
			.say("titles", Line.texts(this.titles))
			.say("expectations", Line.texts(this.expectations))
			.rows("requirements", this.requirements, Requirement::words);
	}

	CareerLevel level() {
		return this.careerLevel;
	}

	RoadmapLevelView view(Views views) {
		LevelView level = views.of(this.careerLevel);
		return new RoadmapLevelView(level, Line.texts(this.titles), this.summary, Line.texts(this.expectations),
				this.changes, requirements(level, views));
	}

	/** The most important first; what is withdrawn is asked for nowhere. */
	private List<RequirementView> requirements(LevelView level, Views views) {
		return this.requirements.stream()
			.filter((asked) -> !asked.skill().isRetired())
			.sorted(Comparator.comparing(Requirement::skill, Skill.inOrder()))
			.map((asked) -> asked.view(level, views))
			.sorted(Comparator.comparing(RequirementView::importance))
			.toList();
	}

	/**
	 * What makes a level of a roadmap one.
	 *
	 * @param roadmap the row of the roadmap
	 * @param careerLevel the row of the level
	 */
	record Key(long roadmap, long careerLevel) implements Serializable {
	}

	/**
	 * What a level of a roadmap asks for.
	 *
	 * @param skill the skill
	 * @param proficiency the number of the proficiency that is asked for
	 * @param importance how much it matters there
	 */
	@Embeddable
	record Requirement(@ManyToOne(fetch = FetchType.LAZY) Skill skill, @JdbcTypeCode(SqlTypes.SMALLINT) int proficiency,
			String importance) {

		Requirement(Values values) {
			this(values.thing("skill", Kind.SKILL, Skill.class),
					Proficiency.of(values.number("proficiency")).getNumber(),
					Slugged.of(Importance.class, values.text("importance")).getSlug());
		}

		Words words() {
			return new Words().name("skill", this.skill)
				.say("proficiency", this.proficiency)
				.say("importance", this.importance);
		}

		RequirementView view(LevelView level, Views views) {
			return new RequirementView(level, views.of(this.skill), Proficiency.of(this.proficiency),
					Slugged.of(Importance.class, this.importance));
		}

	}

}
