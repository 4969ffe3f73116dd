package dev.waymark.catalog.thing;

/**
 * The levels.
 */
interface CareerLevelRepository extends OrderedRepository<CareerLevel> {

}
