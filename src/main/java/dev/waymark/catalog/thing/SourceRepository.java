package dev.waymark.catalog.thing;

import java.util.List;

import jakarta.persistence.QueryHint;
import org.hibernate.jpa.HibernateHints;

import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/**
 * The sources.
 */
interface SourceRepository extends Repository<Source, Long> {

	@QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
	List<Source> findAllByOrderByPosition();

}
