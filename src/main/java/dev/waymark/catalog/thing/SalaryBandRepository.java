package dev.waymark.catalog.thing;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * What the levels pay.
 */
interface SalaryBandRepository extends Repository<SalaryBand, Long> {

	List<SalaryBand> findAllByOrderByPosition();

}
