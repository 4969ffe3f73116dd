package dev.waymark.catalog.thing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Proficiency;
import dev.waymark.catalog.ResourceView;
import dev.waymark.catalog.document.Kind;

/**
 * A skill that a resource teaches.
 *
 * @param skill the skill
 * @param proficiency the number of the proficiency that it leads to, where that is known
 */
@Embeddable
record TaughtSkill(@ManyToOne(fetch = FetchType.LAZY) Skill skill,
		@JdbcTypeCode(SqlTypes.SMALLINT) @Nullable Integer proficiency) {

	TaughtSkill(Values values) {
		this(values.thing("skill", Kind.SKILL, Skill.class), values.optionalNumber("proficiency"));
	}

	Words words() {
		return new Words().name("skill", this.skill).say("proficiency", this.proficiency);
	}

	ResourceView.Taught view() {
		return new ResourceView.Taught(this.skill.ref(),
				(this.proficiency != null) ? Proficiency.of(this.proficiency) : null);
	}

}
