package dev.waymark.catalog.thing;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * The guides.
 */
interface GuideRepository extends Repository<Guide, Long> {

	List<Guide> findAllByOrderByPosition();

}
