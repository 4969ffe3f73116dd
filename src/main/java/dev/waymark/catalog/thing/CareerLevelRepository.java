package dev.waymark.catalog.thing;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * The levels.
 */
interface CareerLevelRepository extends Repository<CareerLevel, Long> {

	List<CareerLevel> findAllByOrderByPosition();

}
