package dev.waymark.catalog.thing;

import java.util.List;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The names that things had.
 */
interface FormerSlugRepository extends Repository<FormerSlug, FormerSlugKey> {

	List<FormerSlug> findAll();

	/** Whatever was called so before is the same thing, or gone. */
	@Modifying
	@Query("delete FormerSlug f where f.kind = :kind and f.slug = :slug")
	void forget(String kind, String slug);

	void flush();

}
