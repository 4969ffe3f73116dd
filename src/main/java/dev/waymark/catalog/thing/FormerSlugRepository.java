package dev.waymark.catalog.thing;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * The names that things had.
 */
interface FormerSlugRepository extends Repository<FormerSlug, FormerSlugKey> {

	List<FormerSlug> findAll();

}
