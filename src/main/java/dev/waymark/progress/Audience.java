package dev.waymark.progress;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many learners a change of the content concerns, so that whoever publishes it sees
 * it first. Each question is one query over several tables, for up to a few thousand ids,
 * and no row of the answer is an entity: plain SQL.
 */
@Component
public class Audience {

	private static final String WITH_SKILLS = """
			select learner_id from skill_mark where skill_id in (:ids)
			union
			select learner_id from skill_note where skill_id in (:ids) and (note <> '' or evidence_url <> '')
			order by learner_id""";

	private final JdbcClient jdbc;

	Audience(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Counts learners with a mark or a note on any of these skills.
	 * @param skillIds the skills' ids
	 * @return how many learners there are, each counted once
	 */
	public int learnersWith(Collection<Long> skillIds) {
		return count("""
				select count(*) from (
				    select learner_id from skill_mark where skill_id in (:ids)
				    union
				    select learner_id from skill_note where skill_id in (:ids) and (note <> '' or evidence_url <> '')
				) concerned""", skillIds);
	}

	/**
	 * Counts learners who have ticked any of these learning resources.
	 * @param resourceIds the resources' ids
	 * @return how many learners there are, each counted once
	 */
	public int learnersWithResources(Collection<Long> resourceIds) {
		return count("select count(distinct learner_id) from resource_mark where learning_resource_id in (:ids)",
				resourceIds);
	}

	/**
	 * Counts learners who have ticked any of these milestones.
	 * @param milestoneIds the milestones' ids
	 * @return how many learners there are, each counted once
	 */
	public int learnersWithMilestones(Collection<Long> milestoneIds) {
		return count("select count(distinct learner_id) from milestone_mark where milestone_id in (:ids)",
				milestoneIds);
	}

	/** The learners with a mark or a note on any of these skills, lowest id first. */
	List<Long> of(Collection<Long> skillIds) {
		if (skillIds.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(WITH_SKILLS).param("ids", skillIds).query(Long.class).list();
	}

	private int count(String sql, Collection<Long> ids) {
		return ids.isEmpty() ? 0 : this.jdbc.sql(sql).param("ids", ids).query(Integer.class).single();
	}

}
