package dev.waymark.catalog.editing.frontpage;

import org.springframework.data.repository.Repository;

/**
 * Keeps the one row of {@link FrontPage}.
 */
interface FrontPageRepository extends Repository<FrontPage, Short> {

	FrontPage findById(short id);

}
