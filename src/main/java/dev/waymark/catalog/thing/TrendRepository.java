package dev.waymark.catalog.thing;

/**
 * Where the field is going.
 */
interface TrendRepository extends OrderedRepository<Trend> {

}
