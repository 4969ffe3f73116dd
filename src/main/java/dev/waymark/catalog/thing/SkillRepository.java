package dev.waymark.catalog.thing;

import java.util.List;

import jakarta.persistence.QueryHint;
import org.hibernate.jpa.HibernateHints;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/**
 * The skills.
 */
interface SkillRepository extends Repository<Skill, Long> {

	/** Area by area. */
	@Query("select s from Skill s join s.skillArea a order by a.position, s.position")
	@QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
	List<Skill> findAllInOrder();

}
