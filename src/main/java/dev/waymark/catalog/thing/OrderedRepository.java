package dev.waymark.catalog.thing;

import java.util.List;

import jakarta.persistence.QueryHint;
import org.hibernate.jpa.HibernateHints;

import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/**
 * Things that stand in an order. Everything is read at once, kind after kind, so
 * Hibernate does not look for changes before each kind.
 *
 * @param <T> what is kept
 */
@NoRepositoryBean
interface OrderedRepository<T extends Thing> extends Repository<T, Long> {

	@QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
	List<T> findAllByOrderByPosition();

}
