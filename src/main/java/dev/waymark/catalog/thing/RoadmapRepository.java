package dev.waymark.catalog.thing;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * The roadmaps.
 */
interface RoadmapRepository extends Repository<Roadmap, Long> {

	List<Roadmap> findAllByOrderByPosition();

}
