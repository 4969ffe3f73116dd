package dev.waymark.catalog.thing;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * The learning resources.
 */
interface LearningResourceRepository extends Repository<LearningResource, Long> {

	List<LearningResource> findAll();

}
