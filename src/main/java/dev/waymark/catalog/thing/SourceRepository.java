package dev.waymark.catalog.thing;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * The sources.
 */
interface SourceRepository extends Repository<Source, Long> {

	List<Source> findAllByOrderByPosition();

}
