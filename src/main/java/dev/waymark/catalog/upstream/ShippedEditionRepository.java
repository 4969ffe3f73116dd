package dev.waymark.catalog.upstream;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The edition that was looked at last.
 */
interface ShippedEditionRepository extends Repository<ShippedEdition, Integer> {

	@Query("select e.edition from ShippedEdition e")
	Optional<String> findEdition();

	ShippedEdition save(ShippedEdition edition);

}
