package dev.waymark.catalog.thing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import dev.waymark.catalog.Importance;
import dev.waymark.catalog.LevelView;
import dev.waymark.catalog.Proficiency;
import dev.waymark.catalog.RequirementView;
import dev.waymark.catalog.document.Kind;

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
		this(values.thing("skill", Kind.SKILL, Skill.class), Proficiency.of(values.number("proficiency")).getNumber(),
				Importance.of(values.text("importance")).getSlug());
	}

	Words words() {
		return new Words().name("skill", this.skill)
			.say("proficiency", this.proficiency)
			.say("importance", this.importance);
	}

	RequirementView view(LevelView level, Views views) {
		return new RequirementView(level, views.of(this.skill), Proficiency.of(this.proficiency),
				Importance.of(this.importance));
	}

}
