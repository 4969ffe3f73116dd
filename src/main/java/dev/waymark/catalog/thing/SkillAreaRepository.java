package dev.waymark.catalog.thing;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * The areas.
 */
interface SkillAreaRepository extends Repository<SkillArea, Long> {

	List<SkillArea> findAllByOrderByPosition();

}
