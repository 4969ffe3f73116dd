package dev.waymark.catalog.thing;

/**
 * What the levels pay.
 */
interface SalaryBandRepository extends OrderedRepository<SalaryBand> {

}
