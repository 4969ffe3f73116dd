package dev.waymark.catalog.thing;

/**
 * What else to know about pay.
 */
interface PayFactorRepository extends OrderedRepository<PayFactor> {

}
