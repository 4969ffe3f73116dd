package dev.waymark.catalog.thing;

import java.util.List;

import jakarta.persistence.QueryHint;
import org.hibernate.jpa.HibernateHints;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/**
 * The names that things had.
 */
interface FormerSlugRepository extends Repository<FormerSlug, FormerSlug.Key> {

	@QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
	List<FormerSlug> findAll();

	/** Whatever was called so before is the same thing, or gone. */
	@QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
	@Modifying
	@Query("delete FormerSlug f where f.kind = :kind and f.slug = :slug")
	void forget(String kind, String slug);

	void flush();

}
