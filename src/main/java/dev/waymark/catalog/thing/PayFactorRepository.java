package dev.waymark.catalog.thing;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * What else to know about pay.
 */
interface PayFactorRepository extends Repository<PayFactor, Long> {

	List<PayFactor> findAllByOrderByPosition();

}
