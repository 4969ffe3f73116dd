package dev.waymark.catalog.editing;

import org.springframework.data.repository.Repository;

/**
 * Keeps the one row of {@link FrontPage}.
 */
interface FrontPageRepository extends Repository<FrontPage, Short> {

	FrontPage findById(short id);

}
