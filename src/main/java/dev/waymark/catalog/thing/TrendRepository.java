package dev.waymark.catalog.thing;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * Where the field is going.
 */
interface TrendRepository extends Repository<Trend, Long> {

	List<Trend> findAllByOrderByPosition();

}
